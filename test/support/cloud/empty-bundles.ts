/** Bundles with nothing in them: the template does not depend on what is in them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleDir, lambdaNames } from '#infra/build.ts';

/** A folder of them. */
export function emptyBundles(): string {
  const bundles = mkdtempSync(join(tmpdir(), 'magnet-empty-'));
  for (const name of lambdaNames) {
    mkdirSync(bundleDir(bundles, name));
    writeFileSync(join(bundleDir(bundles, name), 'index.mjs'), '');
  }
  return bundles;
}

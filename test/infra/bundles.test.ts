/** What goes into each bundle, and what must not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLambdas, type LambdaName, lambdaNames } from '#infra/build.ts';

const builtIn = new Set(builtinModules);
let folder: string;
let built: Readonly<Record<LambdaName, Metafile>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-bundles-'));
  built = await buildLambdas(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Source files of a bundle that something matches. */
function inputs(name: LambdaName, like: RegExp): readonly string[] {
  return Object.keys(built[name].inputs).filter((path) => like.test(path));
}

/** What a bundle expects to find where it runs. */
function outside(name: LambdaName): readonly string[] {
  const imports = Object.values(built[name].outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
}

test.each(lambdaNames)('%s brings everything but what Node.js has, and no SQLite', (name) => {
  expect(outside(name).length).toBeGreaterThan(0);
  expect(outside(name).filter((path) => !/^node:/u.test(path) && !builtIn.has(path))).toEqual([]);
  expect(outside(name)).not.toContain('node:sqlite');
  expect(inputs(name, /store\/(sqlite|hostile)/u)).toEqual([]);
});

test('only the mailer carries templates, React and MIME', () => {
  const heavy = /^emails\/|node_modules\/(react|react-dom|@react-email|nodemailer)\//u;
  for (const name of lambdaNames) expect(inputs(name, heavy).length > 0, name).toBe(name === 'mailer');
});

test('only the web has pages', () => {
  for (const name of lambdaNames) expect(inputs(name, /^functions\/web\/pages\//u).length > 0, name).toBe(name === 'web');
});

/** How long the bundle of the Lambda `web` takes to import, beside one with only Hono and the DynamoDB client, built the same way. */
import { spawnSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '#infra/build.ts';
import { inFolder, median, type Row } from '../bench.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const env = {
  ...{ TABLE: 'magnet', BUCKET: 'magnet', ORIGIN: 'https://magnet.example', REPLY_TO: 'c@magnet.example', STAGE: 'test', VERSION: '1' },
  ...{ UPLOADS: 'https://magnet.s3.example', COORDINATOR: 'c@magnet.example', AWS_REGION: 'eu-west-1' },
};

/** Milliseconds that a fresh process takes to import the bundle of a folder. */
function importTime(folder: string): number {
  const address = pathToFileURL(join(folder, 'index.mjs')).href;
  const code = `const from = performance.now(); await import('${address}'); console.log(performance.now() - from);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (stderr !== '' || Number.isNaN(Number.parseFloat(stdout))) throw new Error(stderr);
  return Number.parseFloat(stdout);
}

/** The row. */
export const row: Row = () =>
  inFolder(async (folder) => {
    const [web, bare] = [join(folder, 'web'), join(folder, 'bare')];
    await bundle(join(root, 'functions/lambdas/web.ts'), web);
    await bundle(join(root, 'test/bench/least.ts'), bare);
    await cp(join(root, 'functions/web/assets'), join(web, 'assets'), { recursive: true });
    const times: { readonly web: number[]; readonly bare: number[] } = { web: [], bare: [] };
    for (let turn = 0; turn < 11; turn += 1) {
      times.bare.push(importTime(bare));
      times.web.push(importTime(web));
    }
    return [
      { what: 'import of a bundle with only Hono and the DynamoDB client', value: median(times.bare), unit: 'ms' },
      { what: 'import of the Lambda web', value: median(times.web), unit: 'ms' },
      { what: 'ratio of both', value: median(times.web) / median(times.bare), unit: '×', target: { most: 1.5 } },
    ];
  });

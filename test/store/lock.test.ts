/** The lock of a data folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '#functions/store/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a second service does not get the lock until the first lets go', () => {
  const path = join(folder, 'lock');
  const first = takeLock(path);
  expect(takeLock(path)).toBeNull();
  first?.release();
  const second = takeLock(path);
  expect(second).not.toBeNull();
  second?.release();
});

test('another process that holds the lock keeps this one out, and its death lets it in', async () => {
  const path = join(folder, 'lock');
  const code = `const { takeLock } = await import('#functions/store/lock.ts'); takeLock(${JSON.stringify(path)}); process.stdout.write('held'); process.stdin.resume();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  expect(takeLock(path)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const mine = takeLock(path);
  expect(mine).not.toBeNull();
  mine?.release();
});

test('a place where no file can be is an error and not a lock', () => {
  expect(() => takeLock(join(folder, 'nowhere', 'lock'))).toThrow();
});

/** Killed at any instant: every commit that was acknowledged is there, and none is torn. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '#functions/store/hostile.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import { walk } from './contract/engine.ts';

const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-crash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a process write until it has acknowledged so many commits, kills it, and answers all that it acknowledged. */
async function acknowledged(path: string, run: number, until: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const names: string[] = [];
  for await (const name of createInterface({ input: child.stdout })) {
    names.push(name);
    if (names.length === until) child.kill('SIGKILL');
  }
  expect(await ended, complaint).toEqual([null, 'SIGKILL']);
  return names;
}

test('a process killed at random points loses no acknowledged commit and leaves none half written', { timeout: 60_000 }, async () => {
  const path = join(folder, 'store.db');
  const random = seeded(process.pid);
  const all: string[] = [];
  for (let run = 0; run < 4; run++) {
    all.push(...(await acknowledged(path, run, 1 + Math.floor(random() * 800))));
    const store = openSqlite(path, { random });
    const [first, second] = await Promise.all(['first', 'second'].map((pk) => walk((range) => store.query(pk, range), { limit: 1_000 })));
    const heads = await walk((range) => store.find('list', 'all', range), { limit: 1_000 });
    await store.close();
    const there = new Set(first?.map(({ key }) => key.sk));
    expect(all.filter((name) => !there.has(name))).toEqual([]);
    expect(second?.map(({ key, body }) => [key.sk, body])).toEqual(first?.map(({ key, body }) => [key.sk, body]));
    expect(new Set(heads.map(({ key }) => key.sk))).toEqual(there);
  }
  expect(all.length).toBeGreaterThan(5);
});

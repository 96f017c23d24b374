/** Import is repeatable after a crash and never mixes two instances. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportLines, importLines } from '#functions/store/dump.ts';
import { hostile, seeded } from '#functions/store/hostile.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import { plant, read, row } from './contract/engine.ts';

let from: SqliteStore;
let to: SqliteStore;
const names = Array.from({ length: 150 }, (_, at) => `k${at}`);

async function lines(): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportLines(from)) all.push(line);
  return all;
}

beforeEach(async () => {
  from = openSqlite(':memory:', { random: seeded(1) });
  to = openSqlite(':memory:', { random: seeded(1) });
  await plant(
    from,
    names.map((sk) => row('part', sk)),
  );
});
afterEach(async () => {
  await from.close();
  await to.close();
});

test('a line is one item as canonical JSON', async () => {
  expect((await lines())[0]).toBe('{"body":{},"head":{"id":"k0"},"key":{"pk":"part","sk":"k0"},"rev":1,"type":"thing","v":1}');
});

test('an import that was cut short goes on where it was', async () => {
  const all = await lines();
  await importLines(to, all.slice(0, 70));
  expect(await importLines(to, all)).toBe(80);
  expect((await to.query('part', { limit: 1_000 })).items).toHaveLength(150);
});

test('an import stops where something else is already there', async () => {
  await plant(to, [row('part', 'k7', { body: 'something else' })]);
  await expect(importLines(to, await lines())).rejects.toThrow('not empty');
  expect(await read(to, 'part', 'k7')).toMatchObject({ body: 'something else' });
});

test('an export of a store whose pages are cut short has everything once', async () => {
  const all: string[] = [];
  for await (const line of exportLines(hostile(from, { seed: 1 }))) all.push(line);
  expect(all).toEqual(await lines());
});

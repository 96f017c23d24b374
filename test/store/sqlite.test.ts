/** SQLite: the contract in memory and on a file, and what only a file can do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StoreBusy } from '#functions/store/errors.ts';
import { seeded } from '#functions/store/hostile.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import { metered } from '#functions/store/units.ts';
import type { Engine } from './contract/engine.ts';
import { birth, fresh, plant, read, row, sks } from './contract/engine.ts';
import { contract } from './contract.ts';

let folder: string;
const open: Record<string, SqliteStore> = {};
const engine = (name: string) => (): Engine => {
  const store = open[name]!;
  return { store, settle: async () => {}, metered: (meter) => metered(store, meter), reliable: true, runs: 150 };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'magnet-store-'));
  open.memory = openSqlite(':memory:', { random: seeded(1) });
  open.file = openSqlite(join(folder, 'contract.db'), { random: seeded(1) });
});
afterAll(async () => {
  for (const store of Object.values(open)) await store.close();
  rmSync(folder, { recursive: true });
});

contract('SQLite in memory', engine('memory'), true);
contract('SQLite on a file', engine('file'), true);

describe('a SQLite file', () => {
  let path: string;
  let waits: number[];
  let onWait: () => void;
  let store: SqliteStore;
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    onWait();
  };
  const reopen = (): SqliteStore => openSqlite(path, { random: () => 0.999, wait });

  beforeEach(() => {
    path = join(folder, `${fresh().replace('#', '-')}.db`);
    waits = [];
    onWait = () => {};
    store = reopen();
  });
  afterEach(() => store.close());

  test('keeps what was committed when it is opened again', async () => {
    const pk = fresh();
    await plant(store, [row(pk, 'a', { body: 'è', at: { due: { p: pk, s: 'a' } } })]);
    await store.close();
    store = reopen();
    expect(await read(store, pk, 'a')).toMatchObject({ body: 'è', rev: 1 });
    expect(sks((await store.find('due', pk, { limit: 1 })).items)).toEqual(['a']);
  });

  test('finishes what waits before it closes, and takes nothing more', async () => {
    const pk = fresh();
    const waiting = store.commit([birth(row(pk, 'a'))]);
    await store.close();
    expect(await waiting).toEqual({ ok: true, revs: [1] });
    await expect(store.commit([birth(row(pk, 'b'))])).rejects.toThrow('closed');
    store = reopen();
  });

  test('commits of one turn share a transaction, and one that fails or is lost spoils no other', async () => {
    const pk = fresh();
    const at = { list: { p: pk, s: 'same' } };
    const all = await Promise.allSettled([
      store.commit([birth(row(pk, 'a', { at })), birth(row(pk, 'a2'))]),
      store.commit([birth(row(pk, 'b')), birth(row(pk, 'a'))]),
      store.commit([birth(row(pk, 'c2')), birth(row(pk, 'c', { at }))]),
      store.commit([birth(row(pk, 'd')), { check: { pk, sk: 'a' }, if: 1 }]),
    ]);
    expect(all.map((each) => (each.status === 'fulfilled' ? each.value.ok : 'threw'))).toEqual([true, false, 'threw', true]);
    expect(sks((await store.query(pk, { limit: 10 })).items)).toEqual(['a', 'a2', 'd']);
  });

  test('two rows in one place of an index are a mistake that it tells', async () => {
    const pk = fresh();
    const at = { mine: { p: pk, s: 'same' } };
    await plant(store, [row(pk, 'a', { at })]);
    await expect(store.commit([birth(row(pk, 'b', { at }))])).rejects.toThrow('UNIQUE');
    expect(await store.commit([{ del: { pk, sk: 'a' }, if: 1 }, birth(row(pk, 'b', { at }))])).toMatchObject({ ok: true });
  });

  test('waits for another process that holds the file, with full jitter, and then commits', async () => {
    const pk = fresh();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    onWait = () => waits.length === 3 && other.exec('COMMIT');
    expect(await store.commit([birth(row(pk, 'a'))])).toMatchObject({ ok: true });
    expect(waits).toEqual([24, 49, 99]);
    other.close();
  });

  test('is busy after eight more tries; nothing was written, and reading goes on meanwhile', async () => {
    const pk = fresh();
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const seen: unknown[] = [];
    onWait = () => void read(store, pk, 'a').then((item) => seen.push(item));
    await expect(store.commit([birth(row(pk, 'a'))])).rejects.toThrow(StoreBusy);
    other.exec('COMMIT');
    other.close();
    expect(waits).toHaveLength(8);
    expect(seen).toEqual(Array(8).fill(null));
    expect(await store.commit([birth(row(pk, 'a'))])).toMatchObject({ ok: true });
  });

  test('collects what expired before an instant, and nothing else', async () => {
    const pk = fresh();
    await plant(store, [row(pk, 'old', { expires: 99 }), row(pk, 'now', { expires: 100 }), row(pk, 'ever')]);
    expect(await store.collect(100)).toBe(1);
    expect(sks((await store.query(pk, { limit: 10 })).items)).toEqual(['ever', 'now']);
  });
});

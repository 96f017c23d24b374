/** The hostile wrapper keeps the contract, and is as bad as it says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreBusy } from '#functions/store/errors.ts';
import { type HostileStore, hostile, seeded } from '#functions/store/hostile.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import { birth, type Engine, fresh, plant, read, row, sks, walk } from './contract/engine.ts';
import { contract } from './contract.ts';

let sqlite: SqliteStore;
let rough: HostileStore;
let engine: Engine;

/** Does again what was too busy: busy means that nothing was written. */
function patient(store: Store): Store {
  const commit: Store['commit'] = async (writes) => {
    for (;;) {
      try {
        return await store.commit(writes);
      } catch (error) {
        if (!(error instanceof StoreBusy)) throw error;
      }
    }
  };
  return { ...store, commit };
}

beforeAll(() => {
  sqlite = openSqlite(':memory:', { random: seeded(1) });
  rough = hostile(sqlite, { seed: 7, conflicts: 0.8 });
  engine = { store: patient(rough), settle: rough.settle, reliable: false, runs: 60 };
});
afterAll(() => sqlite.close());

contract('Hostile SQLite', () => engine, false);

describe('a hostile store', () => {
  const heads = (store: Store, p: string) => walk((range) => store.find('due', p, range), { limit: 1_000 });

  test('has indexes that are late, by 50 commits at most, and catch up', async () => {
    const store = patient(hostile(sqlite, { seed: 3 }));
    const pk = fresh();
    const behind: number[] = [];
    for (let count = 1; count <= 120; count++) {
      await store.commit([birth(row(pk, `k${count}`, { at: { due: { p: pk, s: String(count).padStart(3, '0') } } }))]);
      behind.push(count - (await heads(store, pk)).length);
    }
    expect(Math.max(...behind)).toBeLessThanOrEqual(50);
    expect(behind.filter((lag) => lag > 0).length).toBeGreaterThan(50);
    for (let asked = 0; asked < 300; asked++) await heads(store, pk);
    expect(await heads(store, pk)).toHaveLength(120);
  });

  test('shows old heads in an index while reads of keys are exact', async () => {
    const store = hostile(sqlite, { seed: 5, conflicts: 0 });
    const pk = fresh();
    let old = 0;
    for (let rev = 0; rev < 100; rev++) {
      await store.commit([{ put: row(pk, 'a', { head: rev, at: { due: { p: pk, s: 'a' } } }), if: rev || 'absent' }]);
      const [head] = await heads(store, pk);
      if (head && head.rev <= rev) old += 1;
      expect(await read(store, pk, 'a')).toMatchObject({ rev: rev + 1, head: rev });
    }
    expect(old).toBeGreaterThan(20);
  });

  test('is busy now and then, and then nothing was written', async () => {
    const store = hostile(sqlite, { seed: 9, conflicts: 0.8 });
    const pk = fresh();
    const names = Array.from({ length: 60 }, (_, at) => `k${String(at).padStart(2, '0')}`);
    const done = await Promise.allSettled(names.map((sk) => store.commit([birth(row(pk, sk))])));
    const stood = names.filter((_, at) => done[at]?.status === 'fulfilled');
    expect(stood.length).toBeGreaterThan(30);
    expect(stood.length).toBeLessThan(60);
    expect(sks((await sqlite.query(pk, { limit: 100 })).items)).toEqual(stood);
  });

  test('loses wake-ups and repeats them', async () => {
    const store = hostile(sqlite, { seed: 2, conflicts: 0 });
    const pk = fresh();
    const heard = new Map<string, number>();
    const leave = store.onCommit((type) => heard.set(type, (heard.get(type) ?? 0) + 1));
    await plant(
      store,
      Array.from({ length: 40 }, (_, at) => row(pk, `k${at}`, { type: `t${at}` })),
    );
    await new Promise((done) => setImmediate(done));
    leave();
    expect(heard.size).toBeLessThan(40);
    expect([...heard.values()]).toContain(2);
  });

  test('cuts pages short and ends some with a cursor after which nothing comes', async () => {
    const store = hostile(sqlite, { seed: 4, conflicts: 0 });
    const pk = fresh();
    await plant(
      store,
      Array.from({ length: 20 }, (_, at) => row(pk, `k${at}`)),
    );
    const sizes = new Set<number>();
    let empty = 0;
    for (let run = 0; run < 50; run++) {
      let cursor: string | undefined;
      do {
        const page = await store.query(pk, { limit: 20, ...(cursor && { cursor }) });
        sizes.add(page.items.length);
        if (cursor && page.items.length === 0) empty += 1;
        cursor = page.cursor;
      } while (cursor);
    }
    expect(sizes.size).toBeGreaterThan(10);
    expect(empty).toBeGreaterThan(10);
  });

  test('does the same again with the same seed', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed));
    expect(draw(11)).toEqual(draw(11));
    expect(draw(11)).not.toEqual(draw(12));
  });

  test('knows what was in the store before it came', async () => {
    const pk = fresh();
    await plant(sqlite, [row(pk, 'a', { at: { due: { p: pk, s: 'a' } } })]);
    const store = hostile(sqlite, { seed: 1, late: 0 });
    expect(sks(await heads(store, pk))).toEqual(['a']);
  });
});

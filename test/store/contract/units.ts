/** Semantics 10: units by DynamoDB's published rules, the same figures whatever the engine. */
import { expect, test } from 'vitest';
import type { Store } from '#functions/store/store.ts';
import type { Use } from '#functions/store/units.ts';
import { birth, type Engine, fresh, row, rowOfBytes, type Suite } from './engine.ts';

async function cost(engine: Engine, act: (store: Store) => Promise<unknown>): Promise<(string | number)[][]> {
  const uses: Use[] = [];
  const store = engine.metered?.((use) => uses.push(use));
  if (!store) return [];
  await act(store);
  return uses.map(({ call, read, write }) => [call, read, write]);
}

/** Units. */
export const measured: Suite = (engine) => {
  test('a write costs a unit for each begun KB, twice in a transaction, and one for each index entry', async () => {
    const pk = fresh();
    const costs = await cost(engine(), async (store) => {
      await store.commit([birth(rowOfBytes(pk, 'a', 1_024))]);
      await store.commit([birth(rowOfBytes(pk, 'b', 1_025))]);
      await store.commit([birth(rowOfBytes(pk, 'c', 1_024)), birth(rowOfBytes(pk, 'd', 2_049))]);
      await store.commit([birth(row(pk, 'e', { at: { list: { p: pk, s: 'e' }, due: { p: pk, s: 'e' } } }))]);
    });
    expect(costs).toEqual([
      ['commit', 0, 1],
      ['commit', 0, 2],
      ['commit', 0, 2 * (1 + 3)],
      ['commit', 0, 1 + 2],
    ]);
  });

  test('a change costs the larger of old and new; an entry that moves is removed and written', async () => {
    const pk = fresh();
    const costs = await cost(engine(), async (store) => {
      await store.commit([birth({ ...rowOfBytes(pk, 'a', 3_000), at: { due: { p: pk, s: '1#a' } } })]);
      await store.commit([{ put: row(pk, 'a', { at: { due: { p: pk, s: '1#a' } } }), if: 1 }]);
      await store.commit([{ put: row(pk, 'a', { at: { due: { p: pk, s: '2#a' } } }), if: 2 }]);
      await store.commit([{ put: row(pk, 'a'), if: 3 }]);
      await store.commit([{ del: { pk, sk: 'a' }, if: 4 }]);
    });
    expect(costs.map(([, , write]) => write)).toEqual([3 + 1, 3 + 1, 1 + 2, 1 + 1, 1]);
  });

  test('checks and lost conditions cost their row too', async () => {
    const pk = fresh();
    const costs = await cost(engine(), async (store) => {
      await store.commit([birth(rowOfBytes(pk, 'a', 2_000))]);
      await store.commit([birth(rowOfBytes(pk, 'a', 2_000))]);
      await store.commit([birth(row(pk, 'b')), { check: { pk, sk: 'a' }, if: 1 }]);
    });
    expect(costs.map(([, , write]) => write)).toEqual([2, 2, 2 + 4]);
  });

  test('a read of a key costs a unit for each begun 4 KB; absent, one', async () => {
    const pk = fresh();
    const costs = await cost(engine(), async (store) => {
      await store.commit([birth(rowOfBytes(pk, 'a', 4_096)), birth(rowOfBytes(pk, 'b', 4_097))]);
      await store.get(['a', 'b', 'none'].map((sk) => ({ pk, sk })));
    });
    expect(costs[1]).toEqual(['get', 1 + 2 + 1, 0]);
  });

  test('a page costs the sum of its rows, of an index half', async () => {
    const pk = fresh();
    const costs = await cost(engine(), async (store) => {
      await store.commit(['a', 'b', 'c'].map((sk) => birth({ ...rowOfBytes(pk, sk, 2_000), at: { list: { p: pk, s: sk } } })));
      await store.query(pk, { limit: 10 });
      await store.query(fresh(), { limit: 10 });
      await store.find('list', pk, { limit: 10 });
    });
    expect(costs.slice(1)).toEqual([
      ['query', 2, 0],
      ['query', 1, 0],
      ['find', 0.5, 0],
    ]);
  });
};

/** Semantics 3, 4 and 5: order, ranges, pages and strong reads. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexName } from '#functions/store/store.ts';
import { birth, fresh, plant, read, row, rowOfBytes, type Suite, sks, walk } from './engine.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_.:@#-]{1,6}$/u), { minLength: 1, maxLength: 25 });
const bound = fc.option(fc.stringMatching(/^[A-Za-z0-9_.:@#~-]{1,3}$/u), { nil: undefined });
const ranges = fc.record({ from: bound, to: bound, desc: fc.boolean(), limit: fc.integer({ min: 1, max: 12 }) });

function expected(
  all: readonly string[],
  { from, to, desc }: { from: string | undefined; to: string | undefined; desc: boolean },
): string[] {
  const inside = all.filter((name) => (!from || name >= from) && (!to || name <= to)).sort();
  return desc ? inside.reverse() : inside;
}

/** Pages. */
export const pages: Suite = (engine) => {
  test('any range, walked in pages of any size, gives each row once, in byte order', async () => {
    await fc.assert(
      fc.asyncProperty(names, ranges, async (all, { from, to, ...rest }) => {
        const pk = fresh();
        await plant(
          engine().store,
          all.map((sk) => row(pk, sk)),
        );
        const range = { ...rest, ...(from && { from }), ...(to && { to }) };
        const items = await walk((each) => engine().store.query(pk, each), range);
        expect(sks(items)).toEqual(expected(all, { from, to, desc: rest.desc }));
      }),
      { numRuns: engine().runs },
    );
  });

  test('an index is walked the same way', async () => {
    await fc.assert(
      fc.asyncProperty(names, ranges, fc.constantFrom<IndexName>('list', 'mine', 'due'), async (all, { from, to, ...rest }, index) => {
        const p = fresh();
        await plant(
          engine().store,
          all.map((s, at) => row(`${p}-${at}`, 'x', { at: { [index]: { p, s } }, body: 'unseen' })),
        );
        await engine().settle();
        const range = { ...rest, ...(from && { from }), ...(to && { to }) };
        const heads = await walk((each) => engine().store.find(index, p, each), range);
        expect(heads.map((head) => head.at?.[index]?.s)).toEqual(expected(all, { from, to, desc: rest.desc }));
        expect(heads.some((head) => 'body' in head)).toBe(false);
      }),
      { numRuns: engine().runs },
    );
  });

  test('a cursor outlives its row and means "after this one", both ways', async () => {
    const pk = fresh();
    await plant(
      engine().store,
      ['a', 'b', 'b-', 'c', 'd'].map((sk) => row(pk, sk)),
    );
    const after = async (cursor: string, desc: boolean) => sks((await engine().store.query(pk, { limit: 1, cursor, desc })).items);
    for (const sk of ['b', 'c']) await engine().store.commit([{ del: { pk, sk }, if: 1 }]);
    expect(await after('b', false)).toEqual(['b-']);
    expect(await after('b', true)).toEqual(['a']);
    expect(await after('c', false)).toEqual(['d']);
    expect(await after('c', true)).toEqual(['b-']);
    expect(await after('d', false)).toEqual([]);
  });

  test('a page ends before 1,000,000 bytes, and the next goes on', async () => {
    const pk = fresh();
    await plant(
      engine().store,
      ['a', 'b', 'c', 'd'].map((sk) => rowOfBytes(pk, sk, 300_000)),
    );
    await plant(
      engine().store,
      ['e', 'f'].map((sk) => rowOfBytes(pk, sk, 350_000)),
    );
    const first = await engine().store.query(pk, { limit: 1_000 });
    expect(first.items.length).toBeLessThanOrEqual(3);
    expect(first.cursor).toBe(first.items.at(-1)?.key.sk);
    expect(sks(await walk((range) => engine().store.query(pk, range), { limit: 1_000 }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('reads of keys answer in the order asked, null where nothing is, twice what is asked twice', async () => {
    const pk = fresh();
    await plant(
      engine().store,
      ['a', 'b'].map((sk) => row(pk, sk)),
    );
    const items = await engine().store.get(['b', 'z', 'a', 'b'].map((sk) => ({ pk, sk })));
    expect(items.map((item) => item?.key.sk ?? null)).toEqual(['b', null, 'a', 'b']);
  });

  test('a commit that was acknowledged is seen by the next read', async () => {
    const pk = fresh();
    await plant(engine().store, [row(pk, 'a', { body: 0 })]);
    for (let rev = 1; rev <= 10; rev++) {
      await engine().store.commit([{ put: row(pk, 'a', { body: rev }), if: rev }, birth(row(pk, `n${rev}`))]);
      expect(await read(engine().store, pk, 'a')).toMatchObject({ rev: rev + 1, body: rev });
      expect(await walk((range) => engine().store.query(pk, range), { limit: 100 })).toHaveLength(rev + 1);
    }
  });

  test('an index follows a row that moves, loses its place or is deleted', async () => {
    const [pk, p] = [fresh(), fresh()];
    const heads = async () => {
      await engine().settle();
      return (await walk((range) => engine().store.find('due', p, range), { limit: 10 })).map(({ rev, head, at }) => [
        rev,
        head,
        at?.due?.s,
      ]);
    };
    const put = (rev: number, head: string, s?: string) =>
      engine().store.commit([{ put: row(pk, 'a', { head, ...(s && { at: { due: { p, s } } }) }), if: rev || 'absent' }]);
    await put(0, 'born', '1#a');
    expect(await heads()).toEqual([[1, 'born', '1#a']]);
    await put(1, 'moved', '2#a');
    expect(await heads()).toEqual([[2, 'moved', '2#a']]);
    await put(2, 'stays', '2#a');
    expect(await heads()).toEqual([[3, 'stays', '2#a']]);
    await put(3, 'out');
    expect(await heads()).toEqual([]);
    await put(4, 'back', '3#a');
    await engine().store.commit([{ del: { pk, sk: 'a' }, if: 5 }]);
    expect(await heads()).toEqual([]);
  });

  test('a head from an index shows every place of its row, and its expiry', async () => {
    const pk = fresh();
    const at = { list: { p: pk, s: '1#a' }, mine: { p: pk, s: '2#a' }, due: { p: pk, s: '3#a' } };
    await plant(engine().store, [row(pk, 'a', { at, expires: 5, head: { n: 1 } })]);
    await engine().settle();
    const expectedHead = { key: { pk, sk: 'a' }, type: 'thing', v: 1, rev: 1, head: { n: 1 }, at, expires: 5 };
    for (const index of ['list', 'mine', 'due'] as const) {
      expect(await walk((range) => engine().store.find(index, pk, range), { limit: 2 })).toStrictEqual([expectedHead]);
    }
  });

  test('a row that expired stays visible until it is collected', async () => {
    const pk = fresh();
    await plant(engine().store, [row(pk, 'a', { expires: 1 })]);
    expect(await read(engine().store, pk, 'a')).toMatchObject({ expires: 1 });
  });
};

/** Semantics 6 and 9: all or nothing, every loser told, concurrent commits in some order, wake-ups as hints. */
import { expect, test } from 'vitest';
import type { Item, Store, Write } from '#functions/store/store.ts';
import { birth, fresh, plant, read, row, type Suite } from './engine.ts';

/** Commits what `decide` makes of the present, until no race is lost. */
async function change(store: Store, pk: string, names: readonly string[], decide: (items: readonly Item[]) => Write[]): Promise<void> {
  for (;;) {
    const items = await store.get(names.map((sk) => ({ pk, sk })));
    if ((await store.commit(decide(items.filter((item) => item !== null)))).ok) return;
  }
}

/** Commits. */
export const commits: Suite = (engine) => {
  test('a row is born with revision 1 and grows by 1 each write; checks and deletions answer null', async () => {
    const pk = fresh();
    const { store } = engine();
    expect(await store.commit([birth(row(pk, 'a')), birth(row(pk, 'b'))])).toEqual({ ok: true, revs: [1, 1] });
    expect(await store.commit([{ put: row(pk, 'a', { body: 2 }), if: 1 }])).toEqual({ ok: true, revs: [2] });
    const mixed: Write[] = [
      { put: row(pk, 'a', { body: 3 }), if: 2 },
      { del: { pk, sk: 'b' }, if: 1 },
      { check: { pk, sk: 'c' }, if: 'absent' },
    ];
    expect(await store.commit(mixed)).toEqual({ ok: true, revs: [3, null, null] });
    expect(await store.get(['a', 'b'].map((sk) => ({ pk, sk })))).toMatchObject([{ rev: 3, body: 3 }, null]);
  });

  test('a birth that names its revision has it', async () => {
    const pk = fresh();
    expect(await engine().store.commit([{ put: row(pk, 'a'), if: 'absent', rev: 41 }])).toEqual({ ok: true, revs: [41] });
    expect(await engine().store.commit([{ put: row(pk, 'a'), if: 41 }])).toEqual({ ok: true, revs: [42] });
  });

  const lost: Record<string, (pk: string) => Write> = {
    'a birth of what is there': (pk) => birth(row(pk, 'there')),
    'a change of an old revision': (pk) => ({ put: row(pk, 'there'), if: 1 }),
    'a change of a revision to come': (pk) => ({ put: row(pk, 'there'), if: 3 }),
    'a change of what is absent': (pk) => ({ put: row(pk, 'nowhere'), if: 1 }),
    'a deletion of an old revision': (pk) => ({ del: { pk, sk: 'there' }, if: 1 }),
    'a deletion of what is absent': (pk) => ({ del: { pk, sk: 'nowhere' }, if: 1 }),
    'a check for absence': (pk) => ({ check: { pk, sk: 'there' }, if: 'absent' }),
    'a check for presence': (pk) => ({ check: { pk, sk: 'nowhere' }, if: 'present' }),
    'a check of a revision': (pk) => ({ check: { pk, sk: 'there' }, if: 1 }),
  };
  test.each(Object.keys(lost))('%s is lost, alone and in company, tells what was found and writes nothing', async (name) => {
    const pk = fresh();
    const { store } = engine();
    await plant(store, [row(pk, 'there')]);
    await store.commit([{ put: row(pk, 'there', { body: 'found' }), if: 1 }]);
    const write = lost[name]!(pk);
    const there = JSON.stringify(write).includes('there') ? { ...row(pk, 'there', { body: 'found' }), rev: 2 } : null;
    expect(await store.commit([write])).toEqual({ ok: false, lost: [{ write: 0, found: there }] });
    expect(await store.commit([birth(row(pk, 'company')), write])).toEqual({ ok: false, lost: [{ write: 1, found: there }] });
    expect(await read(store, pk, 'company')).toBeNull();
    expect(await read(store, pk, 'there')).toMatchObject({ rev: 2, body: 'found' });
  });

  test('every loser comes back, not only the first', async () => {
    const pk = fresh();
    await plant(engine().store, [row(pk, 'a'), row(pk, 'b')]);
    const outcome = await engine().store.commit([
      birth(row(pk, 'a')),
      { put: row(pk, 'b', { body: 1 }), if: 1 },
      { check: { pk, sk: 'c' }, if: 'present' },
      { del: { pk, sk: 'd' }, if: 4 },
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      lost: [
        { write: 0, found: { key: { pk, sk: 'a' } } },
        { write: 2, found: null },
        { write: 3, found: null },
      ],
    });
  });

  test('of many who change one revision at once, one wins', async () => {
    const pk = fresh();
    await plant(engine().store, [row(pk, 'a')]);
    const tries = Array.from({ length: 12 }, (_, by) =>
      engine().store.commit([{ put: row(pk, 'a', { body: by }), if: 1 }, birth(row(pk, `by${by}`))]),
    );
    const won = (await Promise.all(tries)).flatMap(({ ok }, by) => (ok ? [by] : []));
    expect(won).toHaveLength(1);
    expect(await read(engine().store, pk, 'a')).toMatchObject({ rev: 2, body: won[0]! });
    const witnesses = await engine().store.get(tries.map((_, by) => ({ pk, sk: `by${by}` })));
    expect(witnesses.flatMap((item, by) => (item ? [by] : []))).toEqual(won);
  });

  test('counting at once loses no count', async () => {
    const pk = fresh();
    const { store } = engine();
    await plant(store, [row(pk, 'count', { body: 0 })]);
    const one = () =>
      change(store, pk, ['count'], ([item]) => [{ put: row(pk, 'count', { body: Number(item!.body) + 1 }), if: item!.rev }]);
    await Promise.all(Array.from({ length: 10 }, one));
    expect(await read(store, pk, 'count')).toMatchObject({ body: 10, rev: 11 });
  });

  test('what moves between rows at once is never lost nor doubled', async () => {
    const pk = fresh();
    const { store } = engine();
    await plant(
      store,
      ['a', 'b', 'c'].map((sk) => row(pk, sk, { body: 10 })),
    );
    const move = (from: string, to: string) =>
      change(store, pk, [from, to], ([giver, taker]) => [
        { put: row(pk, from, { body: Number(giver!.body) - 1 }), if: giver!.rev },
        { put: row(pk, to, { body: Number(taker!.body) + 1 }), if: taker!.rev },
      ]);
    await Promise.all(['ab', 'bc', 'ca', 'ab', 'ab', 'cb', 'ba', 'ac'].map(([from, to]) => move(from!, to!)));
    const bodies = (await store.get(['a', 'b', 'c'].map((sk) => ({ pk, sk })))).map((item) => item?.body);
    expect(bodies).toEqual([8, 12, 10]);
  });

  test('births wake by their type, changes and lost commits do not, and who left hears nothing', async () => {
    const pk = fresh();
    const { store } = engine();
    const heard: string[] = [];
    const leave = store.onCommit((type) => heard.push(type));
    await store.commit([
      birth(row(pk, 'a', { type: `${pk}-cause` })),
      birth(row(pk, 'b', { type: `${pk}-cause` })),
      birth(row(pk, 'c', { type: `${pk}-job` })),
    ]);
    await store.commit([{ put: row(pk, 'a', { type: `${pk}-changed` }), if: 1 }]);
    await store.commit([birth(row(pk, 'a', { type: `${pk}-lost` }))]);
    await new Promise((done) => setImmediate(done));
    leave();
    await store.commit([birth(row(pk, 'd', { type: `${pk}-late` }))]);
    await new Promise((done) => setImmediate(done));
    if (engine().reliable) expect(heard).toEqual([`${pk}-cause`, `${pk}-job`]);
    else expect([`${pk}-cause`, `${pk}-job`]).toEqual(expect.arrayContaining([...new Set(heard)]));
  });
};

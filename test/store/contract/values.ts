/** Semantics 1, 2 and 3: what goes in comes out; what cannot is refused before anything is written; bytes order keys. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, Row, Write } from '#functions/store/store.ts';
import { birth, fresh, notJson, plant, read, row, rowOfBytes, type Suite, sks, walk } from './engine.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((each) => each.normalize('NFC').replace(/[\p{Cc}--\n]/gv, '\n'));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
/** Any value that may be stored. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

const refused: Record<string, unknown> = {
  undefined: undefined,
  'undefined inside': { a: [1, { b: undefined }] },
  'a hole': Array(2),
  NaN: Number.NaN,
  'an infinite number': { a: Number.POSITIVE_INFINITY },
  'a lone surrogate': 'a\ud800b',
  'a text that is not NFC': 'Merce\u0300',
  'a control character': 'a\u0007b',
  'a tab': 'a\tb',
  'a carriage return': 'a\r\nb',
  'a control character in a name': { 'a\u0000': 1 },
  'a date': { at: new Date(0) },
  'a map': new Map([['a', 1]]),
  'a function': () => 1,
  'a bigint': 1n,
};

/** Values. */
export const values: Suite = (engine) => {
  test('whatever JSON goes in comes out', async () => {
    const pk = fresh();
    let at = 0;
    await fc.assert(
      fc.asyncProperty(
        json,
        json.filter((head) => JSON.stringify(head).length < 600),
        async (body, head) => {
          const sk = `v${at++}`;
          await engine().store.commit([birth(row(pk, sk, { body, head }))]);
          const item = await read(engine().store, pk, sk);
          expect([item?.body, item?.head]).toEqual([body, head]);
        },
      ),
      { numRuns: engine().runs * 3 },
    );
  });

  test('a name of a property may be anything, __proto__ too', async () => {
    const pk = fresh();
    const body: Json = JSON.parse('{"__proto__": 1, "constructor": {"é": "l·l"}, "": [""]}');
    await engine().store.commit([birth(row(pk, 'a', { body }))]);
    expect(JSON.stringify((await read(engine().store, pk, 'a'))?.body)).toBe('{"":[""],"__proto__":1,"constructor":{"é":"l·l"}}');
  });

  test('every part of a row comes back, and absent parts stay absent', async () => {
    const pk = fresh();
    const full = row(pk, 'full', { v: 7, at: { list: { p: pk, s: 'x#full' }, due: { p: pk, s: 'y#full' } }, expires: 4_102_444_800 });
    await plant(engine().store, [full, row(pk, 'bare', { at: {} })]);
    expect(await read(engine().store, pk, 'full')).toStrictEqual({ ...full, rev: 1 });
    expect(await read(engine().store, pk, 'bare')).toStrictEqual({ ...row(pk, 'bare'), rev: 1 });
  });

  test.each(Object.keys(refused))('%s is refused before anything is written', async (name) => {
    const pk = fresh();
    const bad = notJson(refused[name]);
    const good = birth(row(pk, 'good'));
    await expect(engine().store.commit([good, birth(row(pk, 'bad', { body: bad }))])).rejects.toThrow(TypeError);
    await expect(engine().store.commit([good, birth(row(pk, 'bad', { head: bad }))])).rejects.toThrow(TypeError);
    expect(await engine().store.get([{ pk, sk: 'good' }])).toEqual([null]);
  });

  test('a refusal names the place and never the value', async () => {
    const wrong = engine().store.commit([birth(row(fresh(), 'a', { body: { contact: [{ name: 'Secret\u0000' }] } }))]);
    await expect(wrong).rejects.toThrow('store: body.contact.0.name has control characters');
  });
};

/** Limits. */
export const limited: Suite = (engine) => {
  const commit = (...writes: Write[]) => engine().store.commit(writes);
  const odd = (more: object): Row => ({ ...row(fresh(), 'a'), ...more });

  const parts = { empty: '', 'with a space': 'a b', 'with an accent': 'é', 'with a slash': 'a/b', 'of 513 bytes': 'a'.repeat(513) };
  test.each(Object.entries(parts))('a key %s is refused', async (_, part) => {
    await expect(commit(birth(row(part, 'a')))).rejects.toThrow(TypeError);
    await expect(commit(birth(row('a', part)))).rejects.toThrow(TypeError);
    await expect(engine().store.get([{ pk: 'a', sk: part }])).rejects.toThrow(TypeError);
    await expect(engine().store.query(part, { limit: 1 })).rejects.toThrow(TypeError);
    await expect(engine().store.find('list', part, { limit: 1 })).rejects.toThrow(TypeError);
    await expect(commit(birth(odd({ at: { mine: { p: 'a', s: part } } })))).rejects.toThrow(TypeError);
  });

  test('keys and places have up to 512 bytes', async () => {
    const pk = fresh().padEnd(512, 'x');
    const sk = 'Az09_.:@#-'.padEnd(512, 'y');
    await plant(engine().store, [row(pk, sk, { at: { list: { p: pk, s: sk } } })]);
    await engine().settle();
    expect(sks(await walk((range) => engine().store.find('list', pk, range), { limit: 5 }))).toEqual([sk]);
  });

  test.each([{ v: 0 }, { v: 1.5 }, { type: '' }, { expires: -1 }, { expires: 1.5 }])('the row part %j is refused', async (more) => {
    await expect(commit(birth(odd(more)))).rejects.toThrow(TypeError);
  });

  test('a row has at most 350,000 bytes, counted in UTF-8', async () => {
    const pk = fresh();
    await expect(commit(birth(rowOfBytes(pk, 'a', 350_001)))).rejects.toThrow('row has 350001 bytes');
    await expect(commit(birth(row(pk, 'a', { body: 'è'.repeat(175_000) })))).rejects.toThrow(TypeError);
    expect(await commit(birth(rowOfBytes(pk, 'a', 350_000)))).toEqual({ ok: true, revs: [1] });
  });

  test('a head has at most 2,048 bytes', async () => {
    const pk = fresh();
    await expect(commit(birth(row(pk, 'a', { head: 'a'.repeat(2_047) })))).rejects.toThrow(TypeError);
    expect(await commit(birth(row(pk, 'a', { head: 'a'.repeat(2_046) })))).toEqual({ ok: true, revs: [1] });
  });

  test('a commit has 1 to 100 writes, each with a key of its own', async () => {
    const pk = fresh();
    const births = (count: number): Write[] => Array.from({ length: count }, (_, at) => birth(row(pk, `k${at}`)));
    await expect(commit()).rejects.toThrow(TypeError);
    await expect(commit(...births(101))).rejects.toThrow(TypeError);
    await expect(commit(birth(row(pk, 'a')), { check: { pk, sk: 'a' }, if: 'absent' })).rejects.toThrow('names a key twice');
    expect(await commit(...births(100))).toMatchObject({ ok: true });
  });

  test('a commit has at most 3,500,000 bytes', async () => {
    const pk = fresh();
    const ten = Array.from({ length: 10 }, (_, at) => birth(rowOfBytes(pk, `k${at}`, 350_000)));
    await expect(commit(...ten, birth(row(pk, 'more')))).rejects.toThrow('commit has');
    expect(await commit(...ten)).toMatchObject({ ok: true });
    const items = await engine().store.get(ten.map((_, at) => ({ pk, sk: `k${at}` })));
    expect(items.every((item) => typeof item?.body === 'string')).toBe(true);
  });

  test.each([0, -1, 1.5])('a condition on revision %d is refused', async (rev) => {
    await expect(commit({ del: { pk: 'a', sk: 'a' }, if: rev })).rejects.toThrow(TypeError);
  });

  test('only a birth names its revision', async () => {
    await expect(commit({ put: row(fresh(), 'a'), if: 1, rev: 3 })).rejects.toThrow(TypeError);
    await expect(commit({ put: row(fresh(), 'a'), if: 'absent', rev: 0 })).rejects.toThrow(TypeError);
  });

  test('get takes up to 100 keys, a page up to 1,000 items', async () => {
    const key = { pk: fresh(), sk: 'a' };
    await expect(engine().store.get(Array.from({ length: 101 }, () => key))).rejects.toThrow(TypeError);
    for (const limit of [0, 1.5, 1_001]) await expect(engine().store.query(key.pk, { limit })).rejects.toThrow(TypeError);
    expect(await engine().store.get([])).toEqual([]);
  });
};

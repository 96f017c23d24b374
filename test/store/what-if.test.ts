/** A store on paper answers as the store would, and writes nothing to it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seeded } from '#functions/store/hostile.ts';
import { openSqlite, type SqliteStore } from '#functions/store/sqlite.ts';
import type { Range, Store, Write } from '#functions/store/store.ts';
import { whatIf } from '#functions/store/what-if.ts';

const until = '2027-01-01';
let stored: SqliteStore;
let twin: SqliteStore;

beforeEach(() => {
  stored = openSqlite(':memory:', { random: seeded(1) });
  twin = openSqlite(':memory:', { random: seeded(1) });
});
afterEach(async () => {
  await stored.close();
  await twin.close();
});

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const names = ['a', 'b', 'c', 'd', 'e'];

function someWrite(random: () => number): Write {
  const key = { pk: `p#${pick(random, names)}`, sk: pick(random, names) };
  const wanted = pick(random, ['absent', 1, 2, 3] as const);
  const which = random();
  if (which < 0.15) return { check: key, if: pick(random, ['absent', 'present', 1] as const) };
  if (which < 0.3) return { del: key, if: wanted === 'absent' ? 1 : wanted };
  const s = `${pick(random, names)}#${key.pk}#${key.sk}`;
  const at = { ...(random() < 0.7 && { due: { p: 'due', s: `2026-${s}` } }), ...(random() < 0.5 && { list: { p: 'l', s } }) };
  return {
    put: { key, type: 't', v: 1, head: { n: Math.floor(random() * 9) }, body: { s }, ...(Object.keys(at).length > 0 && { at }) },
    if: wanted,
  };
}

function someCommit(random: () => number): readonly Write[] {
  const writes = Array.from({ length: 1 + Math.floor(random() * 4) }, () => someWrite(random));
  const keyOf = (write: Write) => ('put' in write ? write.put.key : 'del' in write ? write.del : write.check);
  return [...new Map(writes.map((write) => [`${keyOf(write).pk} ${keyOf(write).sk}`, write])).values()];
}

/** All that can be asked, page by page. */
async function answers(store: Store, random: () => number) {
  const limit = 1 + Math.floor(random() * 4);
  const walk = async <T>(page: (range: Range) => Promise<{ items: readonly T[]; cursor?: string }>, range: Range) => {
    const found: T[] = [];
    let cursor: string | undefined;
    do {
      const next = await page({ ...range, limit, ...(cursor && { cursor }) });
      found.push(...next.items);
      cursor = next.cursor;
    } while (cursor);
    return found;
  };
  const keys = names.flatMap((pk) => names.map((sk) => ({ pk: `p#${pk}`, sk })));
  return {
    rows: await store.get(keys),
    partitions: await Promise.all(names.map((name) => walk((range) => store.query(`p#${name}`, range), { limit, from: 'b', to: 'd~' }))),
    due: await walk((range) => store.find('due', 'due', range), { limit, desc: true, to: '2026-d~' }),
    list: await walk((range) => store.find('list', 'l', range), { limit }),
  };
}

test.each(Array.from({ length: 40 }, (_, nth) => nth + 1))(
  'it answers as the store would after the same commits (seed %i)',
  async (seed) => {
    const random = seeded(seed);
    for (let nth = 0; nth < 12; nth += 1) {
      const writes = someCommit(random);
      await stored.commit(writes);
      await twin.commit(writes);
    }
    const before = await answers(stored, seeded(seed));
    const paper = whatIf(stored, until);
    for (let nth = 0; nth < 20; nth += 1) {
      const writes = someCommit(random);
      expect(await paper.commit(writes)).toEqual(await twin.commit(writes));
      if (nth % 4 === 0) expect(await answers(paper, seeded(nth))).toEqual(await answers(twin, seeded(nth)));
    }
    expect(await answers(stored, seeded(seed))).toEqual(before);
  },
);

test('what was written on it can be told', async () => {
  const put = { key: { pk: 'p', sk: 's' }, type: 't', v: 1, head: null, body: 1 };
  const paper = whatIf(stored, until);
  await paper.commit([{ put, if: 'absent' }]);
  expect(paper.written()).toEqual([{ ...put, rev: 1 }]);
  await paper.commit([{ del: put.key, if: 1 }]);
  expect(paper.written()).toEqual([]);
});

test('what is due later than it looks is not there', async () => {
  const row = (day: string) => ({
    key: { pk: day, sk: 's' },
    type: 't',
    v: 1,
    head: null,
    body: 1,
    at: { due: { p: 'due', s: `${day}#x` } },
  });
  await stored.commit([row('2026-12-31'), row('2027-01-02')].map((put) => ({ put, if: 'absent' as const })));
  const { items } = await whatIf(stored, until).find('due', 'due', { limit: 10 });
  expect(items.map(({ key }) => key.pk)).toEqual(['2026-12-31']);
});

/** Random commits against a store that is a plain Map: same outcomes, and the same rows in the end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '#functions/store/checks.ts';
import type { IndexName, Item, Json, Key, Outcome, Row, Store, Write } from '#functions/store/store.ts';
import { type Engine, fresh, type Suite, walk } from './engine.ts';
import { json } from './values.ts';

interface Step {
  readonly pk: number;
  readonly sk: number;
  readonly act: 'put' | 'put' | 'del' | 'check';
  readonly wanted: 'right' | 'absent' | 'present' | number;
  readonly body: Json;
  readonly at: readonly { readonly index: IndexName; readonly p: number; readonly rank: number }[];
}

const indexes: readonly IndexName[] = ['list', 'mine', 'due'];
const step: fc.Arbitrary<Step> = fc.record({
  pk: fc.integer({ min: 0, max: 1 }),
  sk: fc.integer({ min: 0, max: 3 }),
  act: fc.constantFrom('put', 'put', 'del', 'check'),
  // Mostly the condition that holds, so that long commits are won too.
  wanted: fc.oneof({ weight: 12, arbitrary: fc.constant('right') }, fc.constantFrom('absent', 'present'), fc.integer({ min: 1, max: 4 })),
  body: json,
  at: fc.array(fc.record({ index: fc.constantFrom(...indexes), p: fc.integer({ min: 0, max: 1 }), rank: fc.integer({ min: 0, max: 2 }) }), {
    maxLength: 3,
  }),
});
const commit = fc.uniqueArray(step, { minLength: 1, maxLength: 4, selector: ({ pk, sk }) => `${pk}${sk}` });

/** The whole port as a Map. */
class Model {
  readonly rows = new Map<string, Item>();

  found(key: Key): Item | null {
    return this.rows.get(`${key.pk} ${key.sk}`) ?? null;
  }

  commit(writes: readonly Write[]): Outcome {
    const lost = writes.flatMap((write, at) => (this.#holds(write) ? [] : [{ write: at, found: this.found(keyOf(write)) }]));
    if (lost.length > 0) return { ok: false, lost };
    const revs = writes.map((write) => {
      const name = `${keyOf(write).pk} ${keyOf(write).sk}`;
      if ('del' in write) this.rows.delete(name);
      if (!('put' in write)) return null;
      const rev = write.if === 'absent' ? 1 : write.if + 1;
      this.rows.set(name, { ...write.put, rev });
      return rev;
    });
    return { ok: true, revs };
  }

  #holds(write: Write): boolean {
    const found = this.found(keyOf(write));
    if (write.if === 'absent') return found === null;
    return write.if === 'present' ? found !== null : found?.rev === write.if;
  }

  where(chosen: (item: Item) => boolean, order: (item: Item) => string): Item[] {
    return [...this.rows.values()].filter(chosen).sort((one, other) => (order(one) < order(other) ? -1 : 1));
  }
}

function rowOf(base: string, { pk, sk, body, at }: Step): Row {
  const id = `${pk}-${sk}`;
  const places = Object.fromEntries(at.map(({ index, p, rank }) => [index, { p: `${base}-${index}-${p}`, s: `${rank}#${id}` }]));
  return { key: { pk: `${base}-${pk}`, sk: `k${sk}` }, type: 'thing', v: 1, head: { id }, body, ...(at.length > 0 && { at: places }) };
}

function writeOf(base: string, model: Model, each: Step): Write {
  const put = rowOf(base, each);
  const rev = model.found(put.key)?.rev;
  const wanted = each.wanted === 'right' ? (rev ?? 'absent') : each.wanted;
  const numbered = typeof wanted === 'number' ? wanted : (rev ?? 1);
  if (each.act === 'del') return { del: put.key, if: numbered };
  if (each.act === 'check') return { check: put.key, if: wanted };
  return { put, if: wanted === 'present' ? numbered : wanted };
}

async function compare(store: Store, model: Model, base: string, limit: number): Promise<void> {
  for (const part of [0, 1]) {
    const pk = `${base}-${part}`;
    const rows = model.where(
      (item) => item.key.pk === pk,
      (item) => item.key.sk,
    );
    expect(await walk((range) => store.query(pk, range), { limit })).toEqual(rows);
    expect(await walk((range) => store.query(pk, range), { limit, desc: true })).toEqual(rows.reverse());
    for (const index of indexes) {
      const p = `${base}-${index}-${part}`;
      const heads = model
        .where(
          (item) => item.at?.[index]?.p === p,
          (item) => item.at?.[index]?.s ?? '',
        )
        .map(({ body: _, ...head }) => head);
      expect(await walk((range) => store.find(index, p, range), { limit })).toEqual(heads);
    }
  }
}

async function run({ store, settle }: Engine, commits: readonly (readonly Step[])[], limit: number): Promise<void> {
  const base = fresh();
  const model = new Model();
  for (const steps of commits) {
    const writes = steps.map((each) => writeOf(base, model, each));
    expect(await store.commit(writes)).toEqual(model.commit(writes));
  }
  await settle();
  await compare(store, model, base, limit);
}

/** Model-based properties. */
export const modelled: Suite = (engine) => {
  test('any sequence of commits ends as in a plain map', async () => {
    const sequences = fc.array(commit, { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sequences, fc.integer({ min: 1, max: 9 }), (commits, limit) => run(engine(), commits, limit)),
      { numRuns: engine().runs },
    );
  });
};

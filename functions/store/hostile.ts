/** Any store at its worst, for tests: late indexes, conflicts, wake-ups that vanish or repeat, pages cut short. Seeded. */
import { checkPart, checkRange } from './checks.ts';
import { StoreBusy } from './errors.ts';
import { boundsOf } from './pages.ts';
import { retries } from './retry.ts';
import { indexNames } from './row.ts';
import type { Head, IndexName, Key, Page, Range, Store, Write } from './store.ts';

/** How bad it is. */
export interface Hostility {
  readonly seed: number;
  /** How many commits an index may be behind; 50. */
  readonly late?: number;
  /** Chance that one try of a commit meets a conflict; 0.5, so that one commit in 512 ends as `StoreBusy`. */
  readonly conflicts?: number;
}
/** The store, and a way to let its indexes catch up. */
export type HostileStore = Store & { readonly settle: () => Promise<void> };

/** Wraps a store. All of the service must use the wrapper: what it does not see is never in its indexes. */
export function hostile(store: Store, { seed, late = 50, conflicts = 0.5 }: Hostility): HostileStore {
  const random = seeded(seed);
  const lagging = new LaggingIndexes(random, late);
  const loaded = loadOnce(store, lagging);
  const cut = (range: Range): Range => {
    checkRange(range);
    return { ...range, limit: 1 + Math.floor(random() * range.limit) };
  };
  return {
    get: store.get,
    query: async (pk, range) => dangling(await store.query(pk, cut(range)), (item) => item.key.sk, random),
    async find(index, p, range) {
      checkPart(p, 'p');
      await loaded();
      return dangling(lagging.find(index, p, cut(range)), (head) => head.at?.[index]?.s ?? '', random);
    },
    async commit(writes) {
      await loaded();
      for (let tries = 0; random() < conflicts; tries++) {
        if (tries === retries) throw new StoreBusy('hostile: conflicts without end');
        await turn();
      }
      const outcome = await store.commit(writes);
      if (outcome.ok) lagging.record(writes, outcome.revs);
      return outcome;
    },
    onCommit: (wake) =>
      store.onCommit((type) => {
        for (let times = Math.floor(random() * 3); times > 0; times--) wake(type);
      }),
    dump: async (cursor) => dangling(await store.dump(cursor), ({ key }) => `${key.pk} ${key.sk}`, random),
    async settle() {
      await loaded();
      lagging.settle();
    },
  };
}

/** Random numbers from 0 to 1 that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Three indexes, each behind by a number of commits of its own. */
class LaggingIndexes {
  readonly #random: () => number;
  readonly #late: number;
  readonly #journal: (readonly Head[])[] = [];
  readonly #seen = Object.fromEntries(indexNames.map((name) => [name, { heads: new Map<string, Head>(), commits: 0 }]));

  constructor(random: () => number, late: number) {
    this.#random = random;
    this.#late = late;
  }

  record(writes: readonly Write[], revs: readonly (number | null)[]): void {
    const heads = writes.flatMap((write, at): Head[] => {
      if ('del' in write) return [gone(write.del)];
      if ('check' in write) return [];
      const { body: _, ...head } = write.put;
      return [structuredClone({ ...head, rev: revs[at] ?? 1 })];
    });
    this.#journal.push(heads);
  }

  find(index: IndexName, p: string, range: Range): Page<Head> {
    const bounds = boundsOf(range);
    const place = (head: Head): string => head.at?.[index]?.s ?? '';
    const lag = Math.floor(this.#random() * (this.#late + 1));
    const all = [...this.#upTo(index, this.#journal.length - lag)]
      .filter((head) => head.at?.[index]?.p === p && bounds && place(head) >= bounds.from && place(head) <= bounds.to)
      .sort((one, other) => (place(one) < place(other) ? -1 : 1) * (range.desc ? -1 : 1));
    const items = all.slice(0, range.limit);
    const last = items.at(-1);
    return { items: structuredClone(items), ...(last && all.length > items.length && { cursor: place(last) }) };
  }

  settle(): void {
    for (const name of indexNames) this.#upTo(name, this.#journal.length);
  }

  // An index never goes back in time.
  #upTo(index: IndexName, commits: number): Iterable<Head> {
    const seen = this.#seen[index];
    if (!seen) return [];
    for (; seen.commits < commits; seen.commits++) {
      for (const head of this.#journal[seen.commits] ?? []) {
        if (head.at?.[index]) seen.heads.set(nameOf(head.key), head);
        else seen.heads.delete(nameOf(head.key));
      }
    }
    return seen.heads.values();
  }
}

// What was there before the wrapper is known from the start.
function loadOnce(store: Store, lagging: LaggingIndexes): () => Promise<void> {
  const load = async (): Promise<void> => {
    let cursor: string | undefined;
    do {
      const page = await store.dump(cursor);
      lagging.record(
        page.items.map((put) => ({ put, if: 'absent' })),
        page.items.map(({ rev }) => rev),
      );
      cursor = page.cursor;
    } while (cursor);
    lagging.settle();
  };
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

// The last page may have a cursor too: then nothing follows.
function dangling<T>(page: Page<T>, cursorOf: (item: T) => string, random: () => number): Page<T> {
  const last = page.items.at(-1);
  return page.cursor === undefined && last !== undefined && random() < 0.5 ? { ...page, cursor: cursorOf(last) } : page;
}

function gone(key: Key): Head {
  return { key, type: 'gone', v: 1, rev: 1, head: null };
}
function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}
function turn(): Promise<void> {
  return new Promise((done) => {
    setImmediate(done);
  });
}

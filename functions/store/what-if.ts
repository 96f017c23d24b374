/** A store on paper: it reads what is stored and keeps what is written to itself, so that what would happen can be tried by the code that does it. */
import { keyOf } from './checks.ts';
import { everyHead, everyItem } from './every.ts';
import { boundsOf } from './pages.ts';
import { indexNames } from './row.ts';
import type { Head, IndexName, Item, Key, Outcome, Page, Range, Store, Write } from './store.ts';

/** See the module. */
export interface WhatIf extends Store {
  /** The rows that were written, as they would stand. */
  written(): readonly Item[];
}

/** What is due after `until` is not looked for. Each row and partition is read once, as it stands then. */
export function whatIf(store: Store, until: string): WhatIf {
  const stored = new Read(store, until);
  const paper = new Paper();
  return {
    async get(keys) {
      const found = await stored.get(keys.filter((key) => !paper.has(key)));
      return keys.map((key) => (paper.has(key) ? paper.row(key) : (found.get(nameOf(key)) ?? null)));
    },
    query: async (pk, range) => paged([...paper.without(await stored.partition(pk)), ...paper.partition(pk)], range, ({ key }) => key.sk),
    find: async (index, p, range) =>
      paged([...paper.without(await stored.indexed(index, p)), ...paper.indexed(index, p)], range, (head) => head.at?.[index]?.s ?? ''),
    async commit(writes) {
      const found = await stored.get(writes.map(keyOf));
      // Nothing waits from here on: what was asked still holds when it is written.
      return paper.commit(writes, (key) => found.get(nameOf(key)) ?? null);
    },
    onCommit: () => () => undefined,
    dump: () => Promise.reject(new Error('what is only tried is not exported')),
    written: () => paper.written(),
  };
}

/** What is stored, each row and partition asked for once. */
class Read {
  readonly #store: Store;
  readonly #until: string;
  readonly #rows = new Map<string, Promise<Item | null>>();
  readonly #partitions = new Map<string, Promise<readonly Item[]>>();
  readonly #indexes = new Map<string, Promise<readonly Head[]>>();

  constructor(store: Store, until: string) {
    this.#store = store;
    this.#until = until;
  }

  async get(keys: readonly Key[]): Promise<ReadonlyMap<string, Item | null>> {
    const unknown = keys.filter((key) => !this.#rows.has(nameOf(key)));
    const reading = unknown.length > 0 ? this.#store.get(unknown) : Promise.resolve([]);
    unknown.forEach(
      (key, at) =>
        void this.#rows.set(
          nameOf(key),
          reading.then((items) => items[at] ?? null),
        ),
    );
    const found = keys.map(async (key) => [nameOf(key), (await this.#rows.get(nameOf(key))) ?? null] as const);
    return new Map(await Promise.all(found));
  }

  partition(pk: string): Promise<readonly Item[]> {
    const reading = this.#partitions.get(pk) ?? everyItem(this.#store, pk);
    this.#partitions.set(pk, reading);
    return reading;
  }

  indexed(index: IndexName, p: string): Promise<readonly Head[]> {
    const place = placeOf(index, p);
    const reading = this.#indexes.get(place) ?? everyHead(this.#store, index, p, index === 'due' ? { to: `${this.#until}~` } : {});
    this.#indexes.set(place, reading);
    return reading;
  }
}

/** What was written here. Null = taken away. */
class Paper {
  readonly #rows = new Map<string, Item | null>();
  readonly #partitions = new Map<string, Map<string, Item>>();
  readonly #indexes = new Map<string, Map<string, Head>>();

  has(key: Key): boolean {
    return this.#rows.has(nameOf(key));
  }
  row(key: Key): Item | null {
    return this.#rows.get(nameOf(key)) ?? null;
  }
  written(): readonly Item[] {
    return [...this.#rows.values()].filter((item) => item !== null);
  }
  /** What is stored and was not written to. */
  without<T extends Pick<Item, 'key'>>(stored: readonly T[]): readonly T[] {
    return stored.filter(({ key }) => !this.has(key));
  }
  partition(pk: string): readonly Item[] {
    return [...(this.#partitions.get(pk)?.values() ?? [])];
  }
  indexed(index: IndexName, p: string): readonly Head[] {
    return [...(this.#indexes.get(placeOf(index, p))?.values() ?? [])];
  }

  commit(writes: readonly Write[], storedAt: (key: Key) => Item | null): Outcome {
    const standing = (key: Key) => (this.has(key) ? this.row(key) : storedAt(key));
    const lost = writes.flatMap((write, at) => {
      const found = standing(keyOf(write));
      return holds(write, found) ? [] : [{ write: at, found }];
    });
    if (lost.length > 0) return { ok: false, lost };
    return { ok: true, revs: writes.map((write) => this.#write(write, standing(keyOf(write)))) };
  }

  #write(write: Write, before: Item | null): number | null {
    if ('check' in write) return null;
    const name = nameOf(keyOf(write));
    const after = 'put' in write ? { ...write.put, rev: (before?.rev ?? 0) + 1 } : null;
    this.#rows.set(name, after);
    change(this.#partitions, keyOf(write).pk, name, after);
    for (const index of indexNames) {
      const [from, to] = [before?.at?.[index], after?.at?.[index]];
      if (from) change(this.#indexes, placeOf(index, from.p), name, null);
      if (to && after) change(this.#indexes, placeOf(index, to.p), name, headOf(after));
    }
    return after?.rev ?? null;
  }
}

function change<T>(places: Map<string, Map<string, T>>, place: string, name: string, row: T | null): void {
  const rows = places.get(place) ?? new Map<string, T>();
  places.set(place, rows);
  if (row === null) rows.delete(name);
  else rows.set(name, row);
}

function headOf({ body: _, ...head }: Item): Head {
  return head;
}

function holds(write: Write, found: Item | null): boolean {
  if (write.if === 'absent') return found === null;
  return write.if === 'present' ? found !== null : found?.rev === write.if;
}

function paged<T>(rows: readonly T[], range: Range, placed: (row: T) => string): Page<T> {
  const bounds = boundsOf(range);
  if (!bounds) return { items: [] };
  const within = rows
    .filter((row) => placed(row) >= bounds.from && placed(row) <= bounds.to)
    .sort((one, other) => (placed(one) < placed(other) ? -1 : 1) * (range.desc ? -1 : 1));
  const items = within.slice(0, range.limit);
  const last = items.at(-1);
  return { items, ...(last && within.length > items.length && { cursor: placed(last) }) };
}

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
const placeOf = (index: IndexName, p: string): string => `${index} ${p}`;

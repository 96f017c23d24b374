/** What the contract suite needs of an engine under test, and small builders. */
import type { Head, Item, Json, Page, Range, Row, Store, Write } from '#functions/store/store.ts';
import type { Meter } from '#functions/store/units.ts';

/** One engine, open for a whole test file. */
export interface Engine {
  readonly store: Store;
  /** Lets lagging indexes catch up. */
  readonly settle: () => Promise<void>;
  /** Another door to the same rows that tells its units. */
  readonly metered?: (meter: Meter) => Store;
  /** False where wake-ups vanish or repeat. */
  readonly reliable: boolean;
  /** How many runs a property gets. */
  readonly runs: number;
}
/** Tests that ask for the engine when they run. */
export type Suite = (engine: () => Engine) => void;

let number = 0;
/** A partition that no other test uses. */
export function fresh(): string {
  number += 1;
  return `test#${process.pid}-${number}`;
}

/** A row with defaults. */
export function row(pk: string, sk: string, more: Partial<Row> = {}): Row {
  return { key: { pk, sk }, type: 'thing', v: 1, head: { id: sk }, body: {}, ...more };
}

/** A row of so many bytes as DynamoDB counts them: names and values. */
export function rowOfBytes(pk: string, sk: string, bytes: number): Row {
  // pk, sk, t, v, r, h, b; the numbers 1 take two bytes, the head {} too, and the body its quotes.
  const rest = 2 + pk.length + 2 + sk.length + 1 + 'thing'.length + 3 + 3 + 3 + 1 + 2;
  return row(pk, sk, { head: {}, body: 'a'.repeat(bytes - rest) });
}

/** A write of a row that is not there yet. */
export function birth(put: Row): Write {
  return { put, if: 'absent' };
}

/** Commits births, one hundred at a time. */
export async function plant(store: Store, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 100) {
    const outcome = await store.commit(rows.slice(at, at + 100).map(birth));
    if (!outcome.ok) throw new Error('planting lost');
  }
}

/** Follows the cursors to the end. */
export async function walk<T extends Item | Head>(ask: (range: Range) => Promise<Page<T>>, range: Range): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ ...range, ...(cursor !== undefined && { cursor }) });
    if (page.items.length > range.limit) throw new Error('a page is longer than its limit');
    all.push(...page.items);
    if (page.cursor !== undefined && page.cursor === cursor) throw new Error('a page ends where it began');
    cursor = page.cursor;
  } while (cursor !== undefined);
  return all;
}

/** The sort keys of rows. */
export function sks(items: readonly { readonly key: { readonly sk: string } }[]): string[] {
  return items.map(({ key }) => key.sk);
}

/** Reads one row. */
export async function read(store: Store, pk: string, sk: string): Promise<Item | null> {
  const [item] = await store.get([{ pk, sk }]);
  return item ?? null;
}

/** Something that is not JSON, in a place where the compiler wants JSON. */
export function notJson(value: unknown): Json {
  return value as Json;
}

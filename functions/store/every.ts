/** More than one read: all of a small partition, where pages may be cut short and only an absent cursor is the end; and any number of rows by key. */
import type { Head, IndexName, Item, Key, Range, Store } from './store.ts';

/** Keys of one strong read. */
const atOnce = 100;

/** Those of these rows that there are, in the order of the keys, strongly. */
export async function rowsOf({ get }: Pick<Store, 'get'>, keys: readonly Key[]): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    for (const row of await get(keys.slice(at, at + atOnce))) if (row) found.push(row);
  }
  return found;
}

/** Every item of a range, strongly. For partitions that stay small. */
export async function everyItem(store: Store, pk: string, range: Pick<Range, 'from' | 'to'> = {}): Promise<readonly Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.query(pk, { ...range, limit: 1_000, ...(cursor && { cursor }) });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** Every head of a range of an index. May lag. */
export async function everyHead(
  store: Pick<Store, 'find'>,
  index: IndexName,
  p: string,
  range: Pick<Range, 'from' | 'to'> = {},
): Promise<readonly Head[]> {
  const heads: Head[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find(index, p, { ...range, limit: 1_000, ...(cursor && { cursor }) });
    heads.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return heads;
}

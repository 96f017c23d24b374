/** All of a small partition: pages may be cut short, and only an absent cursor is the end. */
import type { Head, IndexName, Item, Range, Store } from './store.ts';

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

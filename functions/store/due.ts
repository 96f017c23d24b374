/** When something is due next: the first sort key of each shard. */
import type { Instant } from '#schemas/entities/instant.ts';
import { dueShards } from './keys.ts';
import type { Store } from './store.ts';

/** The first instant after `after`, and not after `to`, for which something waits; null = nothing does. By the lagging index. */
export async function nextDue(store: Store, range: { readonly after: Instant; readonly to: Instant }): Promise<Instant | null> {
  const firsts = await Promise.all(dueShards.map((shard) => firstIn(store, shard, range)));
  return firsts.filter((at) => at !== null).toSorted()[0] ?? null;
}

/** Sort keys are `<instant>#…`. A page may be empty and yet not the end. */
async function firstIn(
  store: Store,
  shard: string,
  { after, to }: { readonly after: Instant; readonly to: Instant },
): Promise<Instant | null> {
  let cursor: string | undefined;
  do {
    const page = await store.find('due', shard, { from: `${after}~`, to: `${to}~`, limit: 1, ...(cursor && { cursor }) });
    const [first] = page.items;
    if (first) return first.at?.due?.s.split('#')[0] ?? null;
    cursor = page.cursor;
  } while (cursor);
  return null;
}

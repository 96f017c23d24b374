/** How many come to a session with a capacity: `item#<id>` / `room`. Whoever takes a place writes it, so that of two who take the last one loses. */
import { itemKey } from './item.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where it is kept. */
export const roomKey = (id: string): Key => ({ pk: itemKey(id).pk, sk: 'room' });

/** Its revision, strongly; undefined = nobody has taken a place yet. */
export async function getRoom(store: Pick<Store, 'get'>, id: string): Promise<Item['rev'] | undefined> {
  const [row] = await store.get([roomKey(id)]);
  return row?.rev;
}

/** Writes how many come. */
export function roomWrite(id: string, coming: number, rev: number | undefined): Write {
  return { put: { key: roomKey(id), type: 'item-room', v: 1, head: null, body: { coming } }, if: rev ?? 'absent' };
}

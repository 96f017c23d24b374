/** Addresses to which calendar programs answer: `item#<id>` / `organizer#<seat>#<person or ->`, one an invited. */
import { type Organizer, organizer as schema } from '#schemas/entities/people.ts';
import { itemKey } from './item.ts';
import type { Item, Key, Write } from './store.ts';

/** Where the address of an invited is kept. */
export const organizerKey = ({ item, seat, person }: Omit<Organizer, 'secret'>): Key => ({
  pk: itemKey(item).pk,
  sk: `organizer#${seat}#${person ?? '-'}`,
});

/** Writes an address, once. */
export function organizerWrite(organizer: Organizer): Write {
  return { put: { key: organizerKey(organizer), type: 'organizer', v: 1, head: null, body: organizer }, if: 'absent' };
}

/** The address of a row. */
export const organizerOf = (row: Item): Organizer => schema.parse(row.body);

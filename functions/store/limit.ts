/** Rate limits: `limit#<kind>#<sha256>` / `limit`, one row a limited thing, written anew in each window. */
import { type Limit, limit as schema } from '#schemas/entities/people.ts';
import { seconds } from './expiry.ts';
import { hashed } from './keys.ts';
import type { Item, Key, Write } from './store.ts';

/** Where the hits of `who` (an address, a client) are kept. */
export const limitKey = (kind: string, who: string): Key => ({ pk: `limit#${kind}#${hashed(who)}`, sk: 'limit' });

/** Writes the hits; without a revision it is the first. */
export function limitWrite(key: Key, limit: Limit, rev?: number): Write {
  return { put: { key, type: 'limit', v: 1, head: {}, body: limit, expires: seconds(limit.endsAt) }, if: rev ?? 'absent' };
}

/** The hits of a row. */
export const limitOf = (item: Item): Limit => schema.parse(item.body);

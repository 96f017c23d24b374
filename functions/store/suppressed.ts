/** Addresses that must not be written to, by the hash of the address. */
import { type Suppressed, suppressed as schema } from '#schemas/entities/mail.ts';
import { everyHead } from './every.ts';
import { hashed } from './keys.ts';
import type { Item, Key, Store, Write } from './store.ts';

const listed = 'suppressed';

/** Hash of an address: case does not distinguish mailboxes here. */
export const addressHash = (address: string): string => hashed(address.trim().toLowerCase());

/** Where the suppression of an address is kept. */
export const suppressedKey = (hash: string): Key => ({ pk: `suppressed#${hash}`, sk: 'address' });

/** Suppresses an address. */
export function suppressedWrite(entry: Suppressed): Write {
  const { hash, why } = entry;
  const at = { list: { p: listed, s: hash } };
  return { put: { key: suppressedKey(hash), type: 'suppressed', v: 1, head: { why }, body: entry, at }, if: 'absent' };
}

/** Hashes of all suppressed addresses. May lag. */
export async function suppressedHashes(store: Pick<Store, 'find'>): Promise<ReadonlySet<string>> {
  return new Set((await everyHead(store, 'list', listed)).map(({ key }) => key.pk.slice('suppressed#'.length)));
}

/** The suppression of a row. */
export const suppressedOf = (item: Item): Suppressed => schema.parse(item.body);

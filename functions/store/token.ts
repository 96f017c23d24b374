/** Links in mails: `token#<sha256>` / `token`. The mail holds the secret, the row its hash. */
import { token as schema, type Token } from '#schemas/entities/people.ts';
import { seconds } from './expiry.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where a link is kept, by the hash of its secret. */
export const tokenKey = (hash: string): Key => ({ pk: `token#${hash}`, sk: 'token' });

/** Writes a link; without a revision it is new. */
export function tokenWrite(token: Token, rev?: number): Write {
  const { hash, purpose, endsAt } = token;
  return {
    put: { key: tokenKey(hash), type: 'token', v: 1, head: { purpose }, body: token, expires: seconds(endsAt) },
    if: rev ?? 'absent',
  };
}

/** A link by its hash, strongly. */
export async function getToken(store: Store, hash: string): Promise<Item | null> {
  const [item] = await store.get([tokenKey(hash)]);
  return item ?? null;
}

/** The link of a row. */
export const tokenOf = (item: Item): Token => schema.parse(item.body);

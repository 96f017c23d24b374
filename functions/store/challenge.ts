/** Sign-ins under way: `challenge#<sha256>` / `challenge`. The browser holds the secret, the row its hash. */
import { type Challenge, challenge as schema } from '#schemas/entities/people.ts';
import { seconds } from './expiry.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where a sign-in is kept, by the hash of its secret. */
export const challengeKey = (hash: string): Key => ({ pk: `challenge#${hash}`, sk: 'challenge' });

/** Writes a sign-in; without a revision it is new. */
export function challengeWrite(challenge: Challenge, rev?: number): Write {
  const { hash, endsAt } = challenge;
  return {
    put: { key: challengeKey(hash), type: 'challenge', v: 1, head: {}, body: challenge, expires: seconds(endsAt) },
    if: rev ?? 'absent',
  };
}

/** A sign-in by its hash, strongly. */
export async function getChallenge(store: Store, hash: string): Promise<Item | null> {
  const [item] = await store.get([challengeKey(hash)]);
  return item ?? null;
}

/** The sign-in of a row. */
export const challengeOf = (item: Item): Challenge => schema.parse(item.body);

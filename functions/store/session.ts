/** Web sessions: `session#<sha256>` / `session`. The cookie holds the secret, the row its hash. */
import { type SeatId, type Session, session as schema } from '#schemas/entities/people.ts';
import { seconds } from './expiry.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where a session is kept, by the hash of its secret. */
export const sessionKey = (hash: string): Key => ({ pk: `session#${hash}`, sk: 'session' });

/** The `mine` partition of a person's sessions, or of those of a seat whose holder proved no address. */
export const sessionsOf = (owner: { readonly person: string } | { readonly seat: SeatId }): string =>
  'person' in owner ? `sessions#${owner.person}` : `sessions#${owner.seat}`;

/** Writes a new session. */
export function sessionWrite(session: Session): Write {
  const { hash, person, seats, endsAt } = session;
  const owner = person ? { person } : { seat: seats[0] ?? 'nobody' };
  const at = { mine: { p: sessionsOf(owner), s: `session#${hash}` } };
  return { put: { key: sessionKey(hash), type: 'session', v: 1, head: {}, body: session, at, expires: seconds(endsAt) }, if: 'absent' };
}

/** A session by its hash, strongly. */
export async function getSession(store: Store, hash: string): Promise<Item | null> {
  const [item] = await store.get([sessionKey(hash)]);
  return item ?? null;
}

/** The session of a row. */
export const sessionOf = (item: Item): Session => schema.parse(item.body);

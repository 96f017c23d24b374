/** The end of a sign-in, by code or by link: one commit uses it up, opens the session and confirms the address. */
import type { Challenge, Person } from '#schemas/entities/people.ts';
import { challengeWrite } from '../../store/challenge.ts';
import { hashed } from '../../store/keys.ts';
import { personWrite } from '../../store/person.ts';
import { getSeated, type Seated } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { endUnproven, newSession, type Opening } from './session.ts';

/** What a person gets who is in. */
export interface SignedIn {
  readonly opening: Opening;
  /** A path of ours. */
  readonly next: string;
}

/** Uses up a sign-in that was read with `rev`. Null when somebody else used or changed it meanwhile. */
export async function complete(
  deps: Pick<Deps, 'store' | 'ids' | 'real'>,
  challenge: Challenge,
  rev: number,
  via: 'code' | 'link',
): Promise<SignedIn | null> {
  const seated = await getSeated(deps.store, challenge.person ?? 'nobody');
  if (!seated) return null;
  const now = deps.real();
  const opening = newSession(deps, { person: seated.person.id, seats: [], task: null, via, holds: seated.seats });
  const used = challengeWrite({ ...challenge, attempts: challenge.attempts + 1, usedAt: now }, rev);
  const { ok } = await deps.store.commit([used, opening.write, ...confirming(seated, challenge.address, now)]);
  if (!ok) return null;
  await endUnproven(deps, seated.seats);
  return { opening, next: challenge.next };
}

/** The first sign-in proves the address. */
function confirming({ person, rev }: Seated, address: string, now: string): readonly Write[] {
  const proven = (each: Person['addresses'][number]) =>
    hashed(each.address) === address ? { ...each, confirmedAt: each.confirmedAt ?? now } : each;
  const addresses = person.addresses.map(proven);
  const news = addresses.some(({ confirmedAt }, at) => confirmedAt !== person.addresses[at]?.confirmedAt);
  return news ? [personWrite({ ...person, addresses }, rev)] : [];
}

/** Who sits where: seating, leaving, and who is there now. Both directions are strong reads. */
import type { Person, SeatId } from '#schemas/entities/people.ts';
import { getPerson } from '../../store/person.ts';
import { closeHolding, getHoldings, getSeated, openHolding, type StoredHolding } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'now'>;

/** Tries of a change that others make at the same time. */
const tries = 5;

/** The persons who sit in a seat now; a centre's official mailbox only while no other person does. */
export async function holdersOf({ store }: Pick<Deps, 'store'>, seat: SeatId): Promise<readonly Person[]> {
  const open = sitting(await getHoldings(store, seat));
  const people = await Promise.all(open.map(({ holding }) => getPerson(store, holding.person)));
  return people.filter((person) => person !== null);
}

/** The seats that a person holds now. */
export async function seatsOf({ store }: Pick<Deps, 'store'>, person: string): Promise<readonly SeatId[]> {
  return (await getSeated(store, person))?.seats ?? [];
}

/** Whether a mailbox without a person speaks for a seat: a centre's does until a person sits there, and always says who sent a form. */
export async function isMailboxOf({ store }: Pick<Deps, 'store'>, seat: SeatId, task: string | null): Promise<boolean> {
  if (!seat.startsWith('centre:') || task === 'confirm-sender') return true;
  return sitting(await getHoldings(store, seat)).every(({ holding }) => holding.official);
}

/** Seats a person, and writes `more` with it. Who sits there already stays, but the official mailbox leaves. Repeating it is harmless. */
export async function grantSeat(deps: Needs, person: string, seat: SeatId, official = false, more: readonly Write[] = []): Promise<void> {
  await change(deps, seat, (held, now) => {
    const before = held.find(({ holding }) => holding.person === person);
    if (before && before.holding.to === null) return [];
    const leaving = sitting(held).filter(({ holding }) => holding.official && !official);
    const seated = { seat, person, from: now, to: null, official };
    return [...leaving.flatMap((stored) => closeHolding(stored, now)), ...openHolding(seated, before?.rev), ...more];
  });
}

/** Ends the holding of a person, and writes `more` with it. Repeating it is harmless. */
export async function leaveSeat(deps: Needs, person: string, seat: SeatId, more: readonly Write[] = []): Promise<void> {
  await change(deps, seat, (held, now) => {
    const own = sitting(held).filter(({ holding }) => holding.person === person);
    return own.flatMap((stored) => [...closeHolding(stored, now), ...more]);
  });
}

/** Reads a seat, commits what should change in it, and reads it again when somebody was faster. */
export async function change(
  { store, now }: Needs,
  seat: SeatId,
  wanted: (held: readonly StoredHolding[], now: string) => readonly Write[],
): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const writes = wanted(await getHoldings(store, seat), now());
    if (writes.length === 0 || (await store.commit(writes)).ok) return;
  }
  throw new Error('a seat changed under every try');
}

/** The holdings that stand. */
export function sitting(held: readonly StoredHolding[]): readonly StoredHolding[] {
  return held.filter(({ holding }) => holding.to === null);
}

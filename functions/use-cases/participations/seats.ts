/** Who sits in the seats of a centre and of its town council: seen, seated and unseated by the coordination. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Actor, Person, SeatId } from '#schemas/entities/people.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { addressHash, suppressedKey } from '../../store/suppressed.ts';
import type { Said } from '../calendar/read-change.ts';
import { atOnce } from '../mail/read.ts';
import { traceOf } from '../people/deed.ts';
import { ensurePerson } from '../people/person.ts';
import { grantSeat, holdersOf, leaveSeat } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { loadTaking, type Taking } from './load.ts';

/** Somebody in a seat. */
export interface Sitter {
  readonly person: Person;
  /** The address that is written to; null = none works. */
  readonly address: string | null;
}

/** A seat and who sits in it. */
export interface TakenSeat {
  readonly seat: SeatId;
  /** `direccio`, `ajuntament`. */
  readonly role: string;
  readonly sitters: readonly Sitter[];
}

/** The seats of a centre and of its town council. */
export function seatsAround({ centre }: Pick<Taking, 'centre'>): readonly { readonly role: string; readonly seat: SeatId }[] {
  const town = centre.record.municipiCodi;
  return [
    ...Object.values(centreSeats).map((role) => ({ role, seat: `centre:${centre.id}#${role}` })),
    ...(town ? [{ role: 'ajuntament', seat: `municipality:${town}#ajuntament` }] : []),
  ];
}

/** Each seat, strongly. */
export async function takenSeats({ store }: Pick<Deps, 'store'>, taking: Pick<Taking, 'centre'>): Promise<readonly TakenSeat[]> {
  return atOnce(8, seatsAround(taking), async ({ seat, role }) => {
    const people = await holdersOf({ store }, seat);
    return { seat, role, sitters: await Promise.all(people.map((person) => sitterOf({ store }, person))) };
  });
}

async function sitterOf({ store }: Pick<Deps, 'store'>, person: Person): Promise<Sitter> {
  const active = person.addresses.find(({ status }) => status === 'active');
  const [suppressed] = active ? await store.get([suppressedKey(addressHash(active.address))]) : [];
  return { person, address: active && !suppressed ? active.address : null };
}

/** Seats somebody, who can sign in and is written to from then on. Repeating it is harmless. */
export async function seatInCentre(deps: Deps, actor: Actor, taking: Taking, { text }: Said): Promise<Result<null>> {
  const seat = seatsAround(taking).find(({ role }) => role === text('paper'))?.seat;
  if (!seat) return fail('not-found');
  const person = await ensurePerson(deps, { address: text('correu'), name: text('nom'), locale: text('idioma') as Locale });
  const said = { seat, person: person.id, name: person.name, centre: taking.centre.id };
  await grantSeat(deps, person.id, seat, false, [traceOf(deps, actor, 'seat', said)]);
  return ok(null);
}

/** Ends a seat: the sessions of its person lose it at once, and mail goes to who remains, or to the head. `not-found` for who does not sit there. */
export async function unseatInCentre(
  deps: Deps,
  actor: Actor | null,
  { centre, person, role }: { readonly centre: string; readonly person: string; readonly role: string },
): Promise<Result<null>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const taking = await loadTaking(deps, actor, centre);
  if (!taking.ok) return taking;
  const seat = seatsAround(taking.value).find((each) => each.role === role)?.seat;
  const sitter = seat === undefined ? undefined : (await holdersOf(deps, seat)).find(({ id }) => id === person);
  if (seat === undefined || !sitter) return fail('not-found');
  await leaveSeat(deps, person, seat, [traceOf(deps, actor, 'unseat', { seat, person, name: sitter.name, centre })]);
  return ok(null);
}

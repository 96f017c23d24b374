/** The people whom an item invites or obliges, by seat, read in parallel: reads grow with its seats and people only. */

import { type Curs, centresOf, type InvitedSeat, seatsInvited } from '#functions/rules/calendar/invited.ts';
import type { Role } from '#schemas/calendar/activity.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { rowsOf } from '../../store/every.ts';
import { personKey, personOf } from '../../store/person.ts';
import { getHoldings } from '../../store/seat.ts';
import type { Store } from '../../store/store.ts';
import { atOnce } from '../mail/read.ts';
import { sitting } from '../people/seats.ts';

/** Somebody in an invited seat. */
export interface Invited {
  readonly seat: SeatId;
  readonly role: Role;
  /** Null for town councils and the programme's own. */
  readonly centre: string | null;
  /** Null = nobody sits there nor heads the school: its official mailbox is written to. */
  readonly person: { readonly id: string; readonly name: string } | null;
}

/** Everybody who is invited, and the schools they come from. */
export interface InvitedPeople {
  readonly centres: readonly Participation[];
  readonly people: readonly Invited[];
}

/** Seats read at once. */
const most = 24;

/** A seat of a school in which nobody sits is the business of its head, and of its official mailbox where there is none. `only`: of these schools. */
export async function invitedPeople(
  { store }: { readonly store: Store },
  item: CalendarItem,
  curs: Curs,
  only: (centre: Participation) => boolean = () => true,
): Promise<InvitedPeople> {
  const centres = centresOf(item, curs).filter(only);
  const seats = seatsInvited(item, curs, { centres });
  const taken = await atOnce(most, seats, async (seat) => ({ seat, holders: await holdersIn(store, seat.seat) }));
  const empty = taken.filter(({ seat, holders }) => holders.length === 0 && seat.centre !== null).map(({ seat }) => seat);
  const heads = [...new Map(empty.map((seat) => [seat.centre, { ...seat, seat: `centre:${seat.centre}#direccio` }])).values()];
  const inPlace = await atOnce(most, heads, async (seat) => ({ seat, holders: await holdersIn(store, seat.seat) }));
  const seated = [...taken, ...inPlace];
  const names = await namesOf(
    store,
    seated.flatMap(({ holders }) => holders),
  );
  const people = seated.flatMap(({ seat, holders }) => sittersOf(seat, holders, names));
  return { centres, people: [...new Map(people.map((each) => [`${each.seat} ${each.person?.id ?? ''}`, each])).values()] };
}

function sittersOf(seat: InvitedSeat, holders: readonly string[], names: ReadonlyMap<string, string>): readonly Invited[] {
  if (holders.length > 0) return holders.map((id) => ({ ...seat, person: { id, name: names.get(id) ?? '' } }));
  return seat.seat.endsWith('#direccio') ? [{ ...seat, person: null }] : [];
}

async function holdersIn(store: Store, seat: SeatId): Promise<readonly string[]> {
  return sitting(await getHoldings(store, seat)).map(({ holding }) => holding.person);
}

/** Names by person. */
export async function namesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = (await rowsOf(store, [...new Set(ids)].map(personKey))).map(personOf);
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** Who gets a mail: each person once, and each mailbox. */
export function readersOf(people: readonly Invited[]): number {
  return new Set(people.map(({ seat, person }) => person?.id ?? seat)).size;
}

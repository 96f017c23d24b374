/** Whom a stored item invites or obliges: its centres, and the seats of its roles there. */
import type { Role } from '#schemas/calendar/activity.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat, seatsOf } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import { guestsOf } from './guests.ts';

/** What is asked of an item. */
export type Inviting = Pick<CalendarItem, 'activity' | 'centre' | 'municipality' | 'ordinal' | 'host' | 'centres' | 'is'>;

/** A programme and one of its years. */
export interface Curs {
  readonly programme: Programme;
  readonly year: Year;
}

/** The host first, then the centres that people chose, else those that the programme would. Who has left by its day is not among them. */
export function centresOf(item: Inviting, { programme, year }: Curs): readonly Participation[] {
  const known = new Map(year.participations.map((each) => [each.centre, each]));
  const { activity, ordinal, centre, municipality, host, is } = item;
  const subject = { activity, ordinal, ...(centre && { centre }), ...(municipality && { municipality }) };
  const invited =
    item.centres ??
    guestsOf(programme, year)
      .centres(subject)
      .map((each) => each.centre);
  const found = [...new Set([...(host === null ? [] : [host]), ...invited])].flatMap((id) => known.get(id) ?? []);
  const date = is.start ?? is.due;
  return found.filter(({ left }) => left === undefined || (date !== undefined && localDay(date) < left));
}

/** A seat, the role by which it is invited, and its centre. */
export interface InvitedSeat {
  readonly seat: SeatId;
  readonly role: Role;
  /** Null for town councils and the programme's own. */
  readonly centre: string | null;
}

/** The seats of roles (all that the activity convenes, if none are named) at centres, each once, in the order of centres. */
export function seatsInvited(
  item: Inviting,
  curs: Curs,
  { roles, centres = centresOf(item, curs) }: { readonly roles?: readonly Role[]; readonly centres?: readonly Participation[] } = {},
): readonly InvitedSeat[] {
  const { audience } = activityOf(curs.programme, item.activity);
  const whose = { programme: curs.programme.name, centres };
  const found = (roles ?? audience).flatMap((role) => seatsOf(role, whose).map((seat) => ({ seat, role, centre: centreOfSeat(seat) })));
  const order = new Map(centres.map(({ centre }, at) => [centre, at]));
  const place = ({ centre }: InvitedSeat) => (centre === null ? centres.length : (order.get(centre) ?? centres.length));
  return [...new Map(found.map((each) => [each.seat, each])).values()].sort((one, other) => place(one) - place(other));
}

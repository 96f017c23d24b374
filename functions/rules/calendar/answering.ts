/** Whether and in which seats somebody may answer the invitation to a session now. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat, seatsOf, townOfSeat } from '#schemas/programme/seats.ts';
import { guestSeat } from '../mail/targets.ts';

/** Why somebody answers no more; `uninvited`: other schools were chosen. */
export type Closed = 'cancelled' | 'uninvited' | 'begun' | 'done';

/** Null while an answer in this seat counts: until the session begins. */
export function closedTo(
  seat: SeatId,
  { cancelled, done, is, host, centres }: Pick<CalendarItem, 'cancelled' | 'done' | 'is' | 'host' | 'centres'>,
  now: Instant,
): Closed | null {
  if (cancelled) return 'cancelled';
  if (isUninvited(seat, { host, centres })) return 'uninvited';
  if (done) return 'done';
  return is.start === undefined || is.start <= now ? 'begun' : null;
}

/** Whether a seat is of a school that was not chosen, where schools were. */
export function isUninvited(seat: SeatId, { host, centres }: Pick<CalendarItem, 'host' | 'centres'>): boolean {
  const centre = centreOfSeat(seat);
  return centre !== null && centres !== null && centre !== host && !centres.includes(centre);
}

/** The seats, of those that a person holds, by which a session speaks to them: an answer is given for all of them. */
export function seatsAnswering(
  seats: readonly SeatId[],
  { id, centre, municipality }: Pick<CalendarItem, 'id' | 'centre' | 'municipality'>,
  { audience }: Pick<Activity, 'audience'>,
): readonly SeatId[] {
  return seats.filter((seat) => {
    const own = centreOfSeat(seat);
    const town = townOfSeat(seat) ?? '';
    if (seat === guestSeat(id)) return true;
    if ((own !== null && centre !== null && own !== centre) || (town !== '' && municipality !== null && town !== municipality))
      return false;
    const whose = { programme: programmeIn(seat), centres: [{ centre: own ?? '', municipality: town }] };
    return audience.some((role) => seatsOf(role, whose).includes(seat));
  });
}

const programmeIn = (seat: SeatId): string => /^programme:([^#]+)#/u.exec(seat)?.[1] ?? '';

/** What the reader of a mail answered to an invitation: to the date that holds, and for a reminder in whichever of their seats. */
import { seatsAnswering } from '#functions/rules/calendar/answering.ts';
import { answersThatHold, whose } from '#functions/rules/calendar/answers.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import { guestKey, guestOf } from '../../store/item.ts';
import { getSeated } from '../../store/seat.ts';
import type { Item, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import type { To } from './reader.ts';

/** The answer, and what the claim checks: one that comes first stops the reminder. */
export interface Answered {
  readonly guest: Guest | null;
  readonly checks: readonly Write[];
}

/** `own` is the row of the seat that the mail is for. Only a reminder asks in the other seats, and in those that the session speaks to: somebody may have many. */
export async function answeredBy(
  { store }: Pick<Deps, 'store'>,
  { item, activity, reminder }: { readonly item: CalendarItem; readonly activity: Activity; readonly reminder: boolean },
  { seat, person }: To,
  own: Item | null,
): Promise<Answered> {
  if (item.kind !== 'session') return { guest: null, checks: [] };
  const held = reminder && person !== null ? ((await getSeated(store, person))?.seats ?? []) : [];
  const others = seatsAnswering(held, item, activity)
    .filter((each) => each !== seat)
    .map((each) => guestKey({ item: item.id, seat: each, person }));
  const rows = [own, ...(others.length > 0 ? await store.get(others) : [])];
  const guests = rows.flatMap((row) => (row ? [guestOf(row)] : []));
  const keys = [guestKey({ item: item.id, seat, person }), ...others];
  return {
    guest: answersThatHold(guests, item).get(whose({ seat, person })) ?? null,
    checks: keys.map((key, at) => ({ check: key, if: rows[at]?.rev ?? 'absent' })),
  };
}

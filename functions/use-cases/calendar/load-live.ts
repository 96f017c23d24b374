/** What exists of a curs, as its rules know it. */
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { wantedOf } from '#functions/rules/calendar/wanted.ts';
import type { Live } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { localDay } from '#schemas/values/dates.ts';
import { getItemsOf, itemIds } from '../../store/item.ts';
import type { Deps } from '../ports.ts';

/**
 * Read strongly. The list of a curs may lag in which items there are: those that the programme wants are looked for by their ids too, so that
 * planning right after applying finds nothing to do.
 */
export async function loadLive(deps: Pick<Deps, 'store'>, programme: Programme, year: Year): Promise<readonly Live[]> {
  const listed = await itemIds(deps.store, year.calendar.curs);
  return liveOfIds(deps, [...new Set([...listed, ...wantedIds(programme, year)])]);
}

/** Ids of what a curs needs. */
export function wantedIds(programme: Programme, year: Year): readonly string[] {
  return wantedOf(programme, year, guestsOf(programme, year)).map(({ id }) => id);
}

/** Those of these items that there are. */
export async function liveOfIds({ store }: Pick<Deps, 'store'>, ids: readonly string[]): Promise<readonly Live[]> {
  return (await getItemsOf(store, ids)).map(({ item }) => liveOf(item));
}

/**
 * An item as it lives. Nothing is planned for what is done or cancelled, nor for what a person added: it is kept. The service does not take
 * attendance yet: nobody is asked to close it.
 */
export function liveOf(item: CalendarItem): Live {
  const { id, activity, kind, centre, municipality, ordinal, is, proposed, published, host, centres } = item;
  const day = is.start && localDay(is.start);
  const guests = centres && [...new Set([...(host === null ? [] : [host]), ...centres])];
  const subject = { ...(centre !== null && { centre }), ...(municipality !== null && { municipality }), ...(guests && { guests }) };
  return {
    item: { id, activity, kind, ...subject, ordinal, ...is },
    proposed,
    ...(published !== null && { published }),
    ...((item.done || item.cancelled || isByHand(item)) && { done: true }),
    ...(item.cancelled && { cancelled: true }),
    ...(day && { attendanceClosed: day, surveyClosed: day }),
  };
}

/** Whether a person set it where the plan proposes nothing. What the plan wants and has found no day for waits for one. */
function isByHand({ id, is, proposed }: CalendarItem): boolean {
  return Object.keys(proposed).length === 0 && (Object.keys(is).length > 0 || /\.x[^.]+$/u.test(id));
}

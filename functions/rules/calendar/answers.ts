/** What the answers to a session add up to: one for each person, the last one given to the date that holds. */
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';

/** Whether an answer was given before the session moved to the day that it has now. */
export function isStale({ at }: Pick<Guest, 'at'>, { moved }: Pick<CalendarItem, 'moved'>): boolean {
  return moved !== null && at < moved.at;
}

/** Who an answer is of: a person, in whatever seats; a mailbox where there is none. */
export const whose = ({ person, seat }: Pick<Guest, 'person' | 'seat'>): string => person ?? seat;

/** The answer that holds of each, by {@link whose}. */
export function answersThatHold(guests: readonly Guest[], item: Pick<CalendarItem, 'moved'>): ReadonlyMap<string, Guest> {
  const inTime = guests.filter((guest) => !isStale(guest, item)).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return new Map(inTime.map((guest) => [whose(guest), guest]));
}

/** Who comes, by {@link whose}: those who said so, and those who were named in somebody's place and have not said otherwise. */
export function comingOf(answers: ReadonlyMap<string, Guest>): ReadonlySet<string> {
  const said = [...answers].filter(([, { answer }]) => answer === 'yes').map(([who]) => who);
  const named = [...answers.values()].flatMap(({ answer, instead }) => (answer === 'replaced' && instead !== null ? [instead] : []));
  return new Set([...said, ...named.filter((who) => (answers.get(who)?.answer ?? 'yes') === 'yes')]);
}

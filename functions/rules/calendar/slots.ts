/** The days and hours at which a session of an activity may be, the best first. */
import type { SessionActivity, Window } from '#schemas/calendar/activity.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { at, daysApart, plusMinutes } from '../working-days.ts';
import { dayIn, spanOf } from './dates.ts';
import { closedReason, daysBetween, evaluationDays, weekdayOf } from './open-days.ts';

/** One of them. */
export interface Slot {
  readonly day: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * Days of the window on which people may be convened (R5), before the last day that is allowed (R2), away from evaluations (R8).
 * Where the window aims at a day: by preference of weekday, then by nearness; else in the order of time.
 */
export function slotsOf(activity: SessionActivity, window: Window, programme: Programme, { calendar }: Year): readonly Slot[] {
  const { from, to, near } = spanOf(activity, window, calendar.curs);
  const { weekdays, times, minutes, before, rules = [] } = activity;
  const last = before === undefined ? null : dayIn(calendar.curs, before);
  const evaluated = rules.includes('R8') ? evaluationDays(calendar, programme.settings) : new Set<LocalDate>();
  const open = daysBetween(from, to).filter(
    (day) =>
      weekdays.includes(weekdayOf(day)) && closedReason(day, calendar) === null && !evaluated.has(day) && (last === null || day < last),
  );
  const rank = (day: LocalDate) => weekdays.indexOf(weekdayOf(day)) * 1000 + Math.abs(daysApart(day, near ?? day));
  const days = near === undefined ? open : open.toSorted((one, other) => rank(one) - rank(other));
  return days.flatMap((day) =>
    times.map((time) => {
      const start = at(day, time);
      return { day, start, end: plusMinutes(start, minutes) };
    }),
  );
}

/** The days and hours at which a session of an activity may be, the best first. */
import type { SessionActivity, Window } from '#schemas/calendar/activity.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { daysApart } from '../working-days.ts';
import { spanOf } from './dates.ts';
import { closedReason, daysBetween, evaluationDays, weekdayOf } from './open-days.ts';

/** One of them, in hours of Europe/Madrid: `09:00` to `10:30`. */
export interface Slot {
  readonly day: LocalDate;
  readonly from: string;
  readonly to: string;
}

/**
 * Days of the window on which people may be convened (R5), away from evaluations (R8).
 * Where the window aims at a day: by preference of weekday, then by nearness; else in the order of time.
 */
export function slotsOf(activity: SessionActivity, window: Window, programme: Programme, { calendar }: Year): readonly Slot[] {
  const { from, to, near } = spanOf(activity, window, calendar.curs);
  const { weekdays, times, minutes, rules = [] } = activity;
  const evaluated = rules.includes('R8') ? evaluationDays(calendar, programme.settings) : new Set<LocalDate>();
  const open = daysBetween(from, to).filter(
    (day) => weekdays.includes(weekdayOf(day)) && closedReason(day, calendar) === null && !evaluated.has(day),
  );
  const ranked = open.map((day) => ({ day, weekday: weekdays.indexOf(weekdayOf(day)), away: Math.abs(daysApart(day, near ?? day)) }));
  const days = near === undefined ? ranked : ranked.toSorted((one, other) => one.weekday - other.weekday || one.away - other.away);
  return days.flatMap(({ day }) => times.map((time) => ({ day, from: time, to: hourAfter(time, minutes) })));
}

/** The hour so many minutes later on the same day. */
function hourAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

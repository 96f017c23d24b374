/** On which days reminders go out (domain.md 5.11, design-time.md): never in a break, in the quiet periods, or when the school is away. */
import type { Programme, Settings } from '#schemas/calendar/programme.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { addDays } from '../working-days.ts';
import { absentReason, closedReason } from './open-days.ts';

/**
 * Whether nobody is reminded on a day. Not only class days serve: schools work before the first and after the last one, when plans and reports are due.
 * Without a centre the calendar of the programme counts.
 */
export function isQuiet(day: LocalDate, { settings }: Programme, year: Year, centre?: Participation): boolean {
  if (closedReason(day, year.calendar) !== null || (centre && absentReason(day, centre, year) !== null)) return true;
  return settings.quiet.some((period) => inPeriod(day, period));
}

/** Whether a day is in a period of every year, which may go over New Year. */
export function inPeriod(day: LocalDate, { from, to }: Settings['quiet'][number]): boolean {
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}

/** The day of a reminder before a date: the same, or at most some days earlier; null = skipped, the next step stands. */
export function dayBefore(day: LocalDate, programme: Programme, year: Year, centre?: Participation): LocalDate | null {
  for (let back = 0; back <= programme.settings.earlier; back += 1) {
    const earlier = addDays(day, -back);
    if (!isQuiet(earlier, programme, year, centre)) return earlier;
  }
  return null;
}

/** The day of an overdue reminder: the same, or the next one that is not quiet. */
export function dayAfter(day: LocalDate, programme: Programme, year: Year, centre?: Participation): LocalDate {
  let later = day;
  while (isQuiet(later, programme, year, centre)) later = addDays(later, 1);
  return later;
}

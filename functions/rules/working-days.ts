/** Working days and local instants: pure arithmetic of deadlines in Europe/Madrid. */
import { DateTime } from 'luxon';
import { catalanCalendar } from '#schemas/catalonia/festius/index.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { remembered } from '#schemas/values/remembered.ts';
import { zone } from '#schemas/values/zone.ts';

/** Which days are public holidays. Throws RangeError for a year that it does not know. */
export interface HolidayCalendar {
  isHoliday(day: LocalDate): boolean;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return added(`${day} ${days}`);
}

/** The same day so many years later; 28 February where a year has no 29th. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return iso(DateTime.fromISO(day, { zone: 'utc' }).plus({ years }));
}

// Every submission asks for the same few days: its deadline, and the reminders of its call.
const added = remembered((key) => {
  const [day = '', days] = key.split(' ');
  return iso(DateTime.fromISO(day, { zone: 'utc' }).plus({ days: Number(days) }));
});

/** Whether a day is a working day: not Saturday, Sunday or holiday (Llei 39/2015 art. 30.2). */
export function isWorkingDay(day: LocalDate, calendar: HolidayCalendar = catalanCalendar): boolean {
  return weekday(day) <= 5 && !calendar.isHoliday(day);
}

const weekday = remembered((day): number => DateTime.fromISO(day, { zone: 'utc' }).weekday);

/** The day itself when it is a working day, else the next one (Llei 39/2015 art. 30.5; rule R11). */
export function nextWorkingDay(day: LocalDate, calendar: HolidayCalendar = catalanCalendar): LocalDate {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}

/** The `count`-th working day after `day`, which does not count itself (Llei 39/2015 art. 30.3). Zero gives {@link nextWorkingDay}. */
export function addWorkingDays(day: LocalDate, count: number, calendar: HolidayCalendar = catalanCalendar): LocalDate {
  let last = count > 0 ? day : nextWorkingDay(day, calendar);
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(addDays(last, 1), calendar);
  return last;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: HolidayCalendar = catalanCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** Calendar days from one day to another; negative when the other is earlier. */
export function daysApart(from: LocalDate, to: LocalDate): number {
  return (millis(to) - millis(from)) / (24 * 60 * 60 * 1000);
}

function millis(at: LocalDate | Instant): number {
  return DateTime.fromISO(at, { zone: 'utc' }).toMillis();
}

/** A day and hour (`07:30`) of Europe/Madrid as a UTC instant. */
export function at(day: LocalDate, time: string): Instant {
  return instantAt(`${day}T${time}`);
}

const instantAt = remembered((local): Instant => DateTime.fromISO(local, { zone }).toUTC().toISO() ?? notADay(local));

/** An instant so many minutes later. */
export function plusMinutes(from: Instant, minutes: number): Instant {
  return DateTime.fromISO(from, { zone: 'utc' }).plus({ minutes }).toISO() ?? notADay(from);
}

/** Minutes from one instant to another; negative when the other is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (millis(to) - millis(from)) / (60 * 1000);
}

/** The last second of a day, 23:59:59 Europe/Madrid, as a UTC instant: when deadlines end (domain.md 2.10). */
export function endOfDay(day: LocalDate): Instant {
  return at(day, '23:59:59');
}

/** The deadline that falls on a day: end of that day, or of the next working day when it is none. */
export function deadlineOn(day: LocalDate, calendar: HolidayCalendar = catalanCalendar): Instant {
  return endOfDay(nextWorkingDay(day, calendar));
}

/** The deadline `count` working days after an instant. */
export function deadlineAfter(from: Instant, count: number, calendar: HolidayCalendar = catalanCalendar): Instant {
  return endOfDay(addWorkingDays(localDay(from), count, calendar));
}

function iso(date: DateTime): LocalDate {
  return date.toISODate() ?? notADay(String(date.toMillis()));
}

function notADay(text: string): never {
  throw new RangeError(`${text} is not a day`);
}

/** Class days of a school year. */
import type { CursCalendar } from '#schemas/catalonia/cursos/curs.ts';
import { catalanCalendar } from '#schemas/catalonia/festius/index.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import { addDays, type HolidayCalendar, isWorkingDay } from './working-days.ts';

/** The break that a day belongs to; null when it is in none. */
export function breakName(day: LocalDate, curs: CursCalendar): Text | null {
  return curs.breaks.find(({ from, to }) => from <= day && day <= to)?.name ?? null;
}

/** Whether there is class: a working day between the first and the last one, outside the breaks (rule R5). Local holidays and free days are each school's. */
export function isClassDay(day: LocalDate, curs: CursCalendar, calendar: HolidayCalendar = catalanCalendar): boolean {
  return curs.firstDay <= day && day <= curs.lastDay && breakName(day, curs) === null && isWorkingDay(day, calendar);
}

/** The day itself when there is class, else the next class day; null after the last one. */
export function nextClassDay(day: LocalDate, curs: CursCalendar, calendar: HolidayCalendar = catalanCalendar): LocalDate | null {
  let next = day < curs.firstDay ? curs.firstDay : day;
  while (next <= curs.lastDay && !isClassDay(next, curs, calendar)) next = addDays(next, 1);
  return next <= curs.lastDay ? next : null;
}

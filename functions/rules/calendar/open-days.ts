/** On which days people may be convened (rule R5): in the programme, and at each school. */
import { DateTime } from 'luxon';
import type { Settings } from '#schemas/calendar/programme.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { CursCalendar } from '#schemas/catalonia/cursos/curs.ts';
import { aranCalendar, catalanCalendar, holidayName } from '#schemas/catalonia/festius/index.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import { remembered } from '#schemas/values/remembered.ts';
import { breakName, isClassDay } from '../class-days.ts';
import { addDays, type HolidayCalendar } from '../working-days.ts';

const weekEnd: Text = { ca: 'cap de setmana', es: 'fin de semana', en: 'a week-end' };
const localHoliday: Text = { ca: 'festa local', es: 'fiesta local', en: 'a local holiday' };
const freeDay: Text = { ca: 'dia de lliure disposició', es: 'día de libre disposición', en: 'a free day of the school' };

/** 1 = Monday. */
export const weekdayOf = remembered((day): number => DateTime.fromISO(day, { zone: 'utc' }).weekday);

/** The days from … to …, both included. */
export function daysBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Why nobody is convened on a day: week-end, public holiday of Catalonia, break; null when people may meet. */
export function closedReason(day: LocalDate, calendar: CursCalendar): Text | null {
  if (weekdayOf(day) > 5) return weekEnd;
  return holidayName(day) ?? breakName(day, calendar);
}

/** Why one school does not meet on a day: its own free day, or a holiday of its municipality; null when it does, and when it has left. */
export function absentReason(day: LocalDate, { centre, municipality, left }: Participation, year: Year): Text | null {
  if (left !== undefined && day >= left) return null;
  if (year.freeDays[centre]?.includes(day)) return freeDay;
  return localReason(day, municipality, year);
}

/** Why a municipality does not meet on a day; null when it does. */
export function localReason(day: LocalDate, municipality: string, { places }: Year): Text | null {
  const place = places[municipality];
  return place?.holidays.includes(day) || (place?.aran && aranCalendar.isHoliday(day)) ? localHoliday : null;
}

/** The public holidays of a municipality. */
export function holidaysOf(municipality: string | undefined, { places }: Year): HolidayCalendar {
  return municipality !== undefined && places[municipality]?.aran ? aranCalendar : catalanCalendar;
}

/** The class days within the margin of an evaluation, which takes the last class days of each term (rule R8). */
export function evaluationDays(calendar: CursCalendar, { evaluation }: Settings): ReadonlySet<LocalDate> {
  const days = daysBetween(calendar.firstDay, calendar.lastDay).filter((day) => isClassDay(day, calendar));
  const ends = [...calendar.breaks.map(({ from }) => days.findLastIndex((day) => day < from)), days.length - 1];
  return new Set(
    days.filter((_, at) => ends.some((end) => at <= end + evaluation.margin && at > end - evaluation.classDays - evaluation.margin)),
  );
}

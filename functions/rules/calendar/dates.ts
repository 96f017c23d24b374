/** From the month-days of a declaration to the days of a curs, and days in words. */
import type { Activity, MonthDay, Window } from '#schemas/calendar/activity.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { fill, type Text } from '#schemas/text.ts';
import { weekdayInWords } from '#schemas/values/dates.ts';
import { plusYears, type SchoolYear, startYear } from '#schemas/values/school-year.ts';

/** A window in days. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly near?: LocalDate;
}

/** The day of a curs: from September on it lies in its first calendar year. */
export function dayIn(curs: SchoolYear, day: MonthDay): LocalDate {
  return `${startYear(curs) + (day >= '09-01' ? 0 : 1)}-${day}`;
}

/** A window of an activity that belongs to a curs. */
export function spanOf(activity: Pick<Activity, 'curs'>, { from, to, near }: Window, curs: SchoolYear): Span {
  const held = activity.curs === 'previous' ? plusYears(curs, -1) : curs;
  return { from: dayIn(held, from), to: dayIn(held, to), ...(near !== undefined && { near: dayIn(held, near) }) };
}

/** «divendres 18 de juny de 2027». */
export function dayText(day: LocalDate): Text {
  return { ca: weekdayInWords(day, 'ca'), es: weekdayInWords(day, 'es'), en: weekdayInWords(day, 'en') };
}

/** A number or name, the same in every language. */
export function plain(value: string | number): Text {
  return { ca: String(value), es: String(value), en: String(value) };
}

/** A sentence with its holes filled, each in its language. */
export function told(text: Text, values: Readonly<Record<string, Text>>): Text {
  const said = (locale: keyof Text) =>
    fill(text, locale, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[locale]])));
  return { ca: said('ca'), es: said('es'), en: said('en') };
}

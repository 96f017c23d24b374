/** Public holidays of every loaded year as one calendar. */
import type { LocalDate } from '../../entities/instant.ts';
import type { Text } from '../../text.ts';
import { festius2025 } from './2025.ts';
import { festius2026 } from './2026.ts';
import { festius2027 } from './2027.ts';
import { festius2028 } from './2028.ts';
import { festius2029 } from './2029.ts';
import { festius2030 } from './2030.ts';
import { festius2031 } from './2031.ts';
import { festius2032 } from './2032.ts';
import { festius2033 } from './2033.ts';
import { festius2034 } from './2034.ts';
import { festius2035 } from './2035.ts';
import { type FestiusYear, holidayNames } from './year.ts';

/** All loaded years, ascending. */
export const festius: readonly FestiusYear[] = [
  festius2025,
  festius2026,
  festius2027,
  festius2028,
  festius2029,
  festius2030,
  festius2031,
  festius2032,
  festius2033,
  festius2034,
  festius2035,
];

const byYear: ReadonlyMap<string, FestiusYear> = new Map(festius.map((year) => [String(year.year), year]));

/** First and last day that the calendar knows: forms that ask for a date bound it with these. */
export const calendarBounds: { readonly from: LocalDate; readonly to: LocalDate } = { from: '2025-01-01', to: '2035-12-31' };

/** The holidays of a day's year. Throws RangeError when the year is not loaded: guessing would give a wrong deadline. */
export function festiusOf(day: LocalDate): FestiusYear {
  const year = byYear.get(day.slice(0, 4));
  if (!year) throw new RangeError(`no public holidays loaded for ${day.slice(0, 4)}`);
  return year;
}

/** Name of the public holiday of a day; null when it is none. */
export function holidayName(day: LocalDate): Text | null {
  const name = festiusOf(day).days[day];
  return name ? holidayNames[name] : null;
}

/** The calendar of Catalonia, which is also the programme's. */
export const catalanCalendar = { isHoliday: (day: LocalDate): boolean => holidayName(day) !== null };

/** The calendar of Aran: one day differs (domain.md 2.10). */
export const aranCalendar = {
  isHoliday: (day: LocalDate): boolean => {
    const { aran } = festiusOf(day);
    return day === aran.day || (day !== aran.instead && holidayName(day) !== null);
  },
};

/** Public holidays of a year without an official order yet: fixed dates and Easter. Makes the data files of schemas/catalonia/festius once. */

import { DateTime } from 'luxon';
import type { FestiusYear, HolidayName } from '#schemas/catalonia/festius/year.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { addDays } from './working-days.ts';

const fixed: Readonly<Record<string, HolidayName>> = {
  '01-01': 'anyNou',
  '01-06': 'reis',
  '05-01': 'treball',
  '06-24': 'santJoan',
  '08-15': 'assumpcio',
  '09-11': 'diada',
  '10-12': 'dotzeOctubre',
  '11-01': 'totsSants',
  '12-06': 'constitucio',
  '12-08': 'immaculada',
  '12-25': 'nadal',
  '12-26': 'santEsteve',
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

/** The year by pattern. Like the official orders it leaves out holidays that fall on a Sunday. */
export function provisionalFestius(year: number): FestiusYear {
  const easter = easterSunday(year);
  const all: readonly (readonly [LocalDate, HolidayName])[] = [
    ...Object.entries(fixed).map(([day, name]): readonly [LocalDate, HolidayName] => [`${year}-${day}`, name]),
    [addDays(easter, -2), 'divendresSant'],
    [addDays(easter, 1), 'dillunsPasqua'],
  ];
  const days = all.filter(([day]) => DateTime.fromISO(day, { zone: 'utc' }).weekday !== 7).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    year,
    status: 'provisional',
    source: 'Dates fixes i Pasqua; pendent de comprovar amb l’ordre oficial',
    days: Object.fromEntries(days),
    aran: { instead: `${year}-12-26`, day: `${year}-06-17` },
  };
}

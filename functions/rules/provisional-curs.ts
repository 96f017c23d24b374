/** Calendar of a school year without an order yet: the dates of the draft orders and Easter. Makes the data files of schemas/catalonia/cursos once. */

import { DateTime } from 'luxon';
import type { CursCalendar } from '#schemas/catalonia/cursos/curs.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { ofStart } from '#schemas/values/school-year.ts';
import { easterSunday } from './provisional-festius.ts';
import { addDays, isWorkingDay, nextWorkingDay } from './working-days.ts';

/** Years whose first and last day the draft order of January 2026 names (domain.md 1.12). */
const drafted: readonly number[] = [2027, 2028];

/** The year by pattern: 8 September to 22 June, Christmas from 24 December, Easter from the Saturday before Palm Sunday to Easter Monday. */
export function provisionalCurs(start: number): CursCalendar {
  const easter = easterSunday(start + 1);
  return {
    curs: ofStart(start),
    status: 'provisional',
    source: drafted.includes(start)
      ? 'Projecte d’ordre del calendari escolar, gener de 2026, i Pasqua; pendent de comprovar amb l’ordre oficial'
      : 'Per analogia amb els cursos anteriors, i Pasqua; pendent de comprovar amb l’ordre oficial',
    firstDay: nextWorkingDay(`${start}-09-08`),
    lastDay: lastWorkingDay(`${start + 1}-06-22`),
    breaks: [
      {
        name: { ca: 'Vacances de Nadal', es: 'Vacaciones de Navidad', en: 'Christmas break' },
        from: `${start}-12-24`,
        to: lastOfChristmas(`${start + 1}-01-07`),
      },
      { name: { ca: 'Setmana Santa', es: 'Semana Santa', en: 'Easter break' }, from: addDays(easter, -8), to: addDays(easter, 1) },
    ],
  };
}

function lastWorkingDay(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1));
}

/** A Friday alone and the week-end stay in the break, as in January 2027. */
function lastOfChristmas(day: LocalDate): LocalDate {
  const next = addDays(day, 1);
  return DateTime.fromISO(next, { zone: 'utc' }).weekday >= 5 ? lastOfChristmas(next) : day;
}

/** Calendars of the loaded school years. */
import type { SchoolYear } from '../../values/school-year.ts';
import { curs2026 } from './2026-2027.ts';
import type { CursCalendar } from './curs.ts';

/** All loaded calendars, ascending. */
export const cursos: readonly CursCalendar[] = [curs2026];

/** The calendar of a school year; null when none is loaded. */
export function cursCalendar(curs: SchoolYear): CursCalendar | null {
  return cursos.find((calendar) => calendar.curs === curs) ?? null;
}

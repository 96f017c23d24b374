/** Calendars of the loaded school years. */
import type { SchoolYear } from '../../values/school-year.ts';
import { curs2025 } from './2025-2026.ts';
import { curs2026 } from './2026-2027.ts';
import { curs2027 } from './2027-2028.ts';
import { curs2028 } from './2028-2029.ts';
import { curs2029 } from './2029-2030.ts';
import { curs2030 } from './2030-2031.ts';
import { curs2031 } from './2031-2032.ts';
import { curs2032 } from './2032-2033.ts';
import { curs2033 } from './2033-2034.ts';
import { curs2034 } from './2034-2035.ts';
import type { CursCalendar } from './curs.ts';

/** All loaded calendars, ascending. */
export const cursos: readonly CursCalendar[] = [
  curs2025,
  curs2026,
  curs2027,
  curs2028,
  curs2029,
  curs2030,
  curs2031,
  curs2032,
  curs2033,
  curs2034,
];

/** The calendar of a school year; null when none is loaded. */
export function cursCalendar(curs: SchoolYear): CursCalendar | null {
  return cursos.find((calendar) => calendar.curs === curs) ?? null;
}

/** The school year (curs): stored `2026-2027`, shown `2026-27`, both read; from 1 September to 31 August (domain.md 1.12). */
import { DateTime } from 'luxon';
import type { Instant, LocalDate } from '../entities/instant.ts';
import { zone } from './zone.ts';

/** `2026-2027`: the year that follows is the second. */
export type SchoolYear = string;

/** Reads `2026-2027`, `2026-27`, `2026/2027`, `2026/27`, `26-27`, also with «Curs» before it; null when it is none. */
export function parseSchoolYear(typed: string): SchoolYear | null {
  const match = /^(?:curs\s+)?(?:20)?(?<from>\d{2})\s*[-–‑/]\s*(?:20)?(?<to>\d{2})$/iu.exec(typed.trim());
  const from = Number(match?.groups?.from);
  return match && Number(match.groups?.to) === from + 1 ? ofStart(2000 + from) : null;
}

/** `2026-2027` → `2026-27`. */
export function showSchoolYear(curs: SchoolYear): string {
  return curs.replace(/^(20\d{2})-20(\d{2})$/u, '$1-$2');
}

/** The school year that begins in September of `year`. */
export function ofStart(year: number): SchoolYear {
  return `${year}-${year + 1}`;
}

/** The school year of a day. */
export function schoolYearOfDay(day: LocalDate): SchoolYear {
  const year = Number(day.slice(0, 4));
  return ofStart(day.slice(5) >= '09-01' ? year : year - 1);
}

/** The school year of a UTC instant, by the calendar of Europe/Madrid. */
export function schoolYearOf(now: Instant): SchoolYear {
  return schoolYearOfDay(DateTime.fromISO(now, { zone }).toISODate() ?? '');
}

/** First calendar year. */
export function startYear(curs: SchoolYear): number {
  return Number(curs.slice(0, 4));
}

/** A school year moved by whole years: `-1` the one before, `1` the next. */
export function plusYears(curs: SchoolYear, years: number): SchoolYear {
  return ofStart(startYear(curs) + years);
}

/** First and last day, both inclusive. */
export function schoolYearBounds(curs: SchoolYear): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: `${startYear(curs)}-09-01`, to: `${startYear(curs) + 1}-08-31` };
}

/** Days as people type them. */
import { DateTime } from 'luxon';
import type { LocalDate } from '../entities/instant.ts';
import { remembered } from '../values/remembered.ts';

/** What a typed day is: an ISO day, no day at all, or one that no calendar has and what it was perhaps. */
export type TypedDay =
  | { readonly day: LocalDate }
  | { readonly not: 'a-day' }
  | { readonly not: 'in-the-calendar'; readonly near: LocalDate | null };

/** Reads 31/12/2026, 31-12-26, 31.12.2026 and 2026-12-31. Two digits of a year are of this century. */
export function parseDay(typed: string): TypedDay {
  const bare = typed.replace(/\s/gu, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(bare);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(bare);
  if (!own) return { not: 'a-day' };
  const year = Number(own[4]);
  return dayOf(year < 100 ? 2000 + year : year, Number(own[3]), Number(own[1]));
}

function dayOf(year: number, month: number, day: number): TypedDay {
  if (year < 1900 || year > 2199) return { not: 'a-day' };
  const found = isoDay(year, month, day);
  if (found) return { day: found };
  const first = DateTime.utc(year, month, 1);
  const near = isoDay(year, day, month) ?? (first.isValid && day > 28 && day < 32 ? first.endOf('month').toISODate() : null);
  return { not: 'in-the-calendar', near };
}

function isoDay(year: number, month: number, day: number): LocalDate | null {
  return DateTime.utc(year, month, day).toISODate();
}

/** A day moved by whole months; `null` when it was no day. */
export function plusMonths(day: LocalDate, months: number): LocalDate | null {
  return moved(`${day} ${months}`).day;
}

const moved = remembered((key) => {
  const [day = '', months] = key.split(' ');
  return {
    day: DateTime.fromISO(day, { zone: 'utc' })
      .plus({ months: Number(months) })
      .toISODate(),
  };
});

/** Hours from … to …, and how far a day is: «de 9.00 a 14.00 h», «d’aquí a 7 dies». */
import { DateTime } from 'luxon';
import type { Instant, LocalDate } from '../entities/instant.ts';
import type { Locale } from '../text.ts';
import { dayOfYearInWords, hourInWords, instantInWords, localDay, weekdayInWords } from './dates.ts';
import { zone } from './zone.ts';

/** «de 9.00 a 14.00 h», «d’11.30 a 13.00 h»; es "de 9:00 a 14:00 h"; en "from 9:00 to 14:00". Without an end: «a les 9.00 h». */
export function hoursInWords(start: Instant, end: Instant | undefined, locale: Locale): string {
  if (end === undefined || localDay(start) !== localDay(end))
    return instantInWords(start, locale).replace(/^.*(?=\b(?:a les?|a las?|at) )/u, '');
  const [from, to] = [hourInWords(start, locale), hourInWords(end, locale)];
  if (locale === 'en') return `from ${from} to ${to}`;
  const begins = from.replace(/\u00a0h$/u, '');
  return `${locale === 'ca' && /^(?:1|11)\./u.test(begins) ? 'd’' : 'de '}${begins} a ${to}`;
}

/** «dimecres 14 d’octubre de 2026, de 9.00 a 14.00 h». */
export function spanInWords(start: Instant, end: Instant | undefined, locale: Locale): string {
  return `${weekdayInWords(localDay(start), locale)}, ${hoursInWords(start, end, locale)}`;
}

/** «dimecres 14 d’octubre»: of an instant, without its year. */
export function dayOfInstant(at: Instant, locale: Locale): string {
  return dayOfYearInWords(localDay(at), locale);
}

const near: Readonly<Record<Locale, Readonly<Record<'-1' | '0' | '1', string>>>> = {
  ca: { '-1': 'ahir', '0': 'avui', '1': 'demà' },
  es: { '-1': 'ayer', '0': 'hoy', '1': 'mañana' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
};
const far: Readonly<Record<Locale, readonly [past: string, future: string]>> = {
  ca: ['fa {n} dies', 'd’aquí a {n} dies'],
  es: ['hace {n} días', 'dentro de {n} días'],
  en: ['{n} days ago', 'in {n} days'],
};

/** How far a day is from another: «avui», «demà», «d’aquí a 7 dies», «fa 7 dies». */
export function daysInWords(from: LocalDate, to: LocalDate, locale: Locale): string {
  const days = Math.round(DateTime.fromISO(to, { zone }).diff(DateTime.fromISO(from, { zone }), 'days').days);
  if (days === -1 || days === 0 || days === 1) return near[locale][`${days}`];
  return far[locale][days < 0 ? 0 : 1].replace('{n}', String(Math.abs(days)));
}

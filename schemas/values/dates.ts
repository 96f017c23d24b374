/** Days and hours in words: «divendres 18 de juny de 2027», «23.59 h». */
import { DateTime } from 'luxon';
import type { Instant, LocalDate } from '../entities/instant.ts';
import type { Locale } from '../text.ts';
import { remembered } from './remembered.ts';
import { zone } from './zone.ts';

const words: Readonly<Record<Locale, { readonly weekdays: readonly string[]; readonly months: readonly string[] }>> = {
  ca: {
    weekdays: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
    months: ['gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre'],
  },
  es: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
};

/** `2027-06-18` → «18 de juny de 2027» (ca: «d’abril»), "18 June 2027". */
export function dayInWords(day: LocalDate, locale: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dated({ year, month, day: date }, locale);
}

/** `2027-06-18` → «divendres 18 de juny de 2027». */
export function weekdayInWords(day: LocalDate, locale: Locale): string {
  const date = DateTime.fromISO(day, { zone });
  return `${words[locale].weekdays[date.weekday - 1]} ${dated(date, locale)}`;
}

/** `2027-06-18` → «divendres 18 de juny»: where the year goes without saying. */
export function dayOfYearInWords(day: LocalDate, locale: Locale): string {
  return weekdayInWords(day, locale).replace(/ (?:de )?\d{4}$/u, '');
}

const shortMonths: Readonly<Record<Locale, readonly string[]>> = {
  ca: ['gen.', 'febr.', 'març', 'abr.', 'maig', 'juny', 'jul.', 'ag.', 'set.', 'oct.', 'nov.', 'des.'],
  es: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** `2027-06-18` → «18 juny», `2027-09-01` → «1 set.»: for heads of tables, where there is little room. */
export function dayInShort(day: LocalDate, locale: Locale): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return `${date} ${shortMonths[locale][month - 1]}`;
}

/** `2027-06` → «juny de 2027», "June 2027". */
export function monthInWords(month: string, locale: Locale): string {
  const [year = '', at = ''] = month.split('-');
  return `${words[locale].months[Number(at) - 1]} ${locale === 'en' ? '' : 'de '}${year}`;
}

/** `2027-06-18` → `18/06/2027`. */
export function shortDay(day: LocalDate): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3/$2/$1');
}

/** The hour of an instant for prose, with a no-break space before h: «23.59 h», «9.30 h»; es "23:59 h"; en "23:59". */
export function hourInWords(at: Instant, locale: Locale): string {
  const time = DateTime.fromISO(at, { zone });
  if (locale === 'en') return time.toFormat('H:mm');
  return `${time.toFormat(locale === 'ca' ? 'H.mm' : 'H:mm')}\u00a0h`;
}

/** The hour of an instant for states and tables: `10:42`. */
export function clock(at: Instant): string {
  return DateTime.fromISO(at, { zone }).toFormat('HH:mm');
}

/** An instant for prose: «divendres 18 de juny de 2027, a les 23.59 h». */
export function instantInWords(at: Instant, locale: Locale): string {
  return `${weekdayInWords(localDay(at), locale)}${between(at, locale)}${hourInWords(at, locale)}`;
}

/** The day of an instant in Europe/Madrid. */
export function localDay(at: Instant): LocalDate {
  // Days change at whole minutes, and most instants that a request asks about are of the same minute.
  return dayOfMinute(at.replace(/:\d{2}(?:\.\d+)?Z$/u, 'Z'));
}

const dayOfMinute = remembered((minute) => {
  const day = DateTime.fromISO(minute, { zone }).toISODate();
  if (!day) throw new RangeError('localDay takes a UTC instant');
  return day;
});

function dated(date: { readonly year: number; readonly month: number; readonly day: number }, locale: Locale): string {
  const month = words[locale].months[date.month - 1] ?? '';
  if (locale === 'en') return `${date.day} ${month} ${date.year}`;
  const of = locale === 'ca' && /^[ao]/u.test(month) ? 'd’' : 'de ';
  return `${date.day} ${of}${month} de ${date.year}`;
}

/** Catalan and Spanish say one o’clock in the singular. */
function between(at: Instant, locale: Locale): string {
  const one = DateTime.fromISO(at, { zone }).hour === 1;
  if (locale === 'en') return ' at ';
  if (locale === 'es') return one ? ', a la ' : ', a las ';
  return one ? ', a la ' : ', a les ';
}

/** How the cells of a directory file become values. Every text is NFC, of one line and without invisible characters. */
import { sortEtapes } from '#schemas/catalonia/etapes.ts';
import { checkMunicipi, displayName } from '#schemas/catalonia/municipi.ts';
import { checkPhone } from '#schemas/catalonia/phone.ts';
import { checkPostcode } from '#schemas/catalonia/postcode.ts';
import type { CentreRecord } from '#schemas/entities/centre.ts';
import type { Checked } from '#schemas/values/checked.ts';
import { checkEmail } from '#schemas/values/email.ts';

const small = new Set(['de', 'del', 'dels', 'el', 'la', 'els', 'les', 'i', 'a', 'en']);

/** One line: NFC, single spaces, no invisible characters. */
export function tidy(cell: string): string {
  const seen = cell
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
  return seen.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim();
}

/** A name; one of several long words all in capitals gets small letters. Acronyms stay. */
export function tidyName(cell: string): string {
  const name = tidy(cell);
  const shouts = !/\p{Ll}/u.test(name) && name.split(' ').filter((word) => /\p{Lu}{4}/u.test(word)).length > 1;
  if (!shouts) return name;
  const words = name.toLowerCase().split(' ');
  const title = words
    .map((word) => (small.has(word) ? word : word.replace(/^(?<start>(?:[dl]['’])?)(?<first>\p{Ll})/u, capital)))
    .join(' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** «Masnou, el» → «El Masnou». */
export function tidyMunicipi(cell: string): string {
  return displayName(tidy(cell));
}

/** «Selva, la» → «Selva»: comarques go without their article. */
export function tidyComarca(cell: string): string {
  return tidy(cell).replace(/, ?(?:el|la|els|les|l['’])$/iu, '');
}

/** Public or private, from `1`, `TRUE`, «Públic», «Centre públic» and their opposites. */
export function tidyNaturalesa(cell: string): CentreRecord['naturalesa'] {
  const word = tidy(cell).toLowerCase();
  if (/^(?:1|true|s[ií]|cert)$|p[úu]blic/u.test(word)) return 'public';
  return /^(?:2|false|no|fals)$|priva|concert/u.test(word) ? 'privat' : '';
}

/** Six digits, or nothing when the code is wrong. */
export function tidyMunicipiCodi(cell: string): string {
  return accepted(checkMunicipi(tidy(cell).replace(/^(?=8\d{3,4}$)/u, '0')), '');
}

/** `+34…`, or the cell as it is when it is no single number. */
export function tidyPhone(cell: string): string {
  return accepted(checkPhone(tidy(cell)), blank(tidy(cell)));
}

/** Five digits, or the cell as it is. */
export function tidyPostcode(cell: string): string {
  return accepted(checkPostcode(tidy(cell)), blank(tidy(cell)));
}

/** A lower-case address, or nothing. */
export function tidyEmail(cell: string): string {
  return accepted(checkEmail(tidy(cell)), '');
}

/** An http address; `0`, `-` and anything else is none. */
export function tidyWeb(cell: string): string {
  const web = tidy(cell).replace(/^https?:/iu, (scheme) => scheme.toLowerCase());
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/u.test(web)) return web;
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(web) ? `http://${web}` : '';
}

/** `EINF2C|EPRI`, also with commas or spaces, in order. */
export function tidyEtapes(cell: string): string[] {
  return [
    ...sortEtapes(
      tidy(cell)
        .toUpperCase()
        .split(/[^A-Z0-9]+/u)
        .filter(Boolean),
    ),
  ];
}

/** Whether the column of a stage says yes. */
export function isFlagged(cell: string): boolean {
  return !/^(?:0|n|no|false|fals|-)?$/iu.test(tidy(cell));
}

/** A coordinate with decimal comma or point, to six decimals; null outside Catalonia (a lost point, `0`). */
export function tidyDegrees(cell: string, from: number, to: number): number | null {
  const text = tidy(cell).replace(',', '.');
  const degrees = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  return degrees >= from && degrees <= to ? Math.round(degrees * 1e6) / 1e6 : null;
}

function accepted(checked: Checked, otherwise: string): string {
  return checked.ok ? checked.value : otherwise;
}

function blank(cell: string): string {
  return /^[0\-–.]*$/u.test(cell) ? '' : cell;
}

function capital(_: string, start: string, first: string): string {
  return `${start}${first.toUpperCase()}`;
}

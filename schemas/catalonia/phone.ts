/** Telephone numbers of nine digits (domain.md 2.5). */
import type { Text } from '../text.ts';
import { type Checked, refuse } from '../values/checked.ts';

/** Why a telephone number is refused. */
export type PhoneProblem = 'not-digits' | 'length' | 'prefix';

const messages: Readonly<Record<PhoneProblem, Text>> = {
  'not-digits': {
    ca: '«{typed}» no és un telèfon: escriviu-hi només xifres, nou, per exemple 937 000 000.',
    es: '«{typed}» no es un teléfono: escriba solo cifras, nueve, por ejemplo 937 000 000.',
    en: '“{typed}” is not a telephone number: type digits only, nine of them, for example 937 000 000.',
  },
  length: {
    ca: '«{typed}» té {digits} xifres, i un telèfon en té nou. Comproveu si en falta o en sobra alguna.',
    es: '«{typed}» tiene {digits} cifras, y un teléfono tiene nueve. Compruebe si falta o sobra alguna.',
    en: '“{typed}” has {digits} digits, and a telephone number has nine. Check whether one is missing or too many.',
  },
  prefix: {
    ca: '«{typed}» no pot ser un telèfon d’aquí: comencen per 6, 7, 8 o 9. Comproveu la primera xifra.',
    es: '«{typed}» no puede ser un teléfono de aquí: empiezan por 6, 7, 8 o 9. Compruebe la primera cifra.',
    en: '“{typed}” cannot be a local telephone number: they begin with 6, 7, 8 or 9. Check the first digit.',
  },
};

/** `+34` and nine digits. */
export function checkPhone(typed: string): Checked<PhoneProblem> {
  const bare = typed.replace(/[\s.\-–()/]/gu, '').replace(/^(?:\+34|0034)/u, '');
  const digits = /^34\d{9}$/u.test(bare) ? bare.slice(2) : bare;
  if (!/^\d+$/u.test(digits)) return refuse('not-digits', messages['not-digits'], typed);
  if (digits.length !== 9) return refuse('length', messages.length, typed, { digits: String(digits.length) });
  return /^[6-9]/u.test(digits) ? { ok: true, value: `+34${digits}` } : refuse('prefix', messages.prefix, typed);
}

/** `+34937000000` → `937 000 000`, with no-break spaces. Other texts stay. */
export function showPhone(phone: string): string {
  return phone.replace(/^\+34(\d{3})(\d{3})(\d{3})$/u, '$1\u00a0$2\u00a0$3');
}

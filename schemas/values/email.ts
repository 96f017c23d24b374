/** E-mail addresses: lower-cased, checked for shape, personal or not (domain.md 2.5). */
import { regexes } from 'zod/v4/core';
import type { Text } from '../text.ts';
import { type Checked, refuse } from './checked.ts';

/** Why an address is refused. */
export type EmailProblem = 'shape' | 'length';

const messages: Readonly<Record<EmailProblem, Text>> = {
  shape: {
    ca: '«{typed}» no és una adreça electrònica: ha de ser com ara nom@centre.cat. Comproveu l’arrova i el que hi ha després.',
    es: '«{typed}» no es una dirección electrónica: debe ser como nombre@centro.cat. Compruebe la arroba y lo que hay después.',
    en: '“{typed}” is not an e-mail address: it must be like name@school.cat. Check the @ and what follows it.',
  },
  length: {
    ca: 'L’adreça «{typed}» és massa llarga: pot tenir com a màxim 254 caràcters.',
    es: 'La dirección «{typed}» es demasiado larga: puede tener como máximo 254 caracteres.',
    en: 'The address “{typed}” is too long: it may have at most 254 characters.',
  },
};

const personal = /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|proton|gmx|telefonica|movistar)\.[a-z.]+$/u;

/** The address in lower case. */
export function checkEmail(typed: string): Checked<EmailProblem> {
  const address = typed.trim().toLowerCase();
  if (address.length > 254) return refuse('length', messages.length, typed);
  return regexes.email.test(address) ? { ok: true, value: address } : refuse('shape', messages.shape, typed);
}

/** Whether an address belongs to a personal mail service, where a school’s own or an @xtec.cat one is expected. Takes a checked address. */
export function isPersonal(address: string): boolean {
  return personal.test(address);
}

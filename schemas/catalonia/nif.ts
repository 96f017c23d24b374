/** Identity numbers: DNI, NIE and the NIF of entities, with their control character (domain.md 2.5). */
import type { Text } from '../text.ts';
import { type Checked, refuse } from '../values/checked.ts';

/** Why an identity number is refused. */
export type NifProblem = 'shape' | 'control';

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const entityLetters = 'JABCDEFGHI';

const messages: Readonly<Record<NifProblem, Text>> = {
  shape: {
    ca: '«{typed}» no és un NIF. Un DNI té vuit xifres i una lletra; un NIE comença per X, Y o Z; el d’una entitat, per una altra lletra.',
    es: '«{typed}» no es un NIF. Un DNI tiene ocho cifras y una letra; un NIE empieza por X, Y o Z; el de una entidad, por otra letra.',
    en: '“{typed}” is not a NIF. A DNI has eight digits and a letter; a NIE begins with X, Y or Z; that of an entity, with another letter.',
  },
  control: {
    ca: 'El NIF «{typed}» no és correcte: l’última lletra o xifra no correspon a la resta. Comproveu-lo.',
    es: 'El NIF «{typed}» no es correcto: la última letra o cifra no corresponde al resto. Compruébelo.',
    en: 'The NIF “{typed}” is not right: its last letter or digit does not match the rest. Check it.',
  },
};

/** The number in capitals without separators. `person` refuses the NIF of entities. */
export function checkNif(typed: string, who: 'anyone' | 'person' = 'anyone'): Checked<NifProblem> {
  const nif = typed.replace(/[\s.\-–]/gu, '').toUpperCase();
  const expected = personControl(nif) ?? (who === 'anyone' ? entityControl(nif) : null);
  if (!expected) return refuse('shape', messages.shape, typed);
  return expected.includes(nif.slice(-1)) ? { ok: true, value: nif } : refuse('control', messages.control, typed);
}

/** Four digits only, as a number is shown beside a name (LOPDGDD, additional provision 7): `***4567**` for a DNI, `****4567*` for the rest. Takes a checked number. */
export function maskedNif(nif: string): string {
  const from = /^\d/u.test(nif) ? 3 : 4;
  return [...nif].map((character, at) => (at >= from && at < from + 4 ? character : '*')).join('');
}

/** The control letter of a DNI, a NIE, or a person without either (K, L, M); null for another shape. */
function personControl(nif: string): string | null {
  if (!/^(?:\d{8}|[XYZKLM]\d{7})[A-Z]$/u.test(nif)) return null;
  const lead = 'XYZ'.indexOf(nif.charAt(0));
  const digits = lead >= 0 ? `${lead}${nif.slice(1, 8)}` : nif.slice(0, 8).replace(/^[KLM]/u, '');
  return letters.charAt(Number(digits) % 23);
}

/** The control characters that an entity's number may end with; null for another shape. */
function entityControl(nif: string): string | null {
  if (!/^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/u.test(nif)) return null;
  const sum = [...nif.slice(1, 8)].reduce((total, digit, at) => total + (at % 2 === 0 ? digitSum(Number(digit) * 2) : Number(digit)), 0);
  const control = (10 - (sum % 10)) % 10;
  if ('NPQRSW'.includes(nif.charAt(0))) return entityLetters.charAt(control);
  return 'ABEH'.includes(nif.charAt(0)) ? String(control) : `${control}${entityLetters.charAt(control)}`;
}

function digitSum(number: number): number {
  return Math.floor(number / 10) + (number % 10);
}

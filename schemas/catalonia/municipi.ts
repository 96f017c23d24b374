/** Municipalities: the code with its control digit (INE 5 digits, Idescat 6), and names with inverted articles. */
import type { Text } from '../text.ts';
import { type Checked, refuse } from '../values/checked.ts';

/** Why a municipality code is refused. */
export type MunicipiProblem = 'shape' | 'prefix' | 'control';

/** Tables of the control digit, from right to left, repeating (domain.md 2.3). */
const tables = ['0382741596', '0246813579', '0123456789'];

const messages: Readonly<Record<MunicipiProblem, Text>> = {
  shape: {
    ca: '«{typed}» no és un codi de municipi: en té cinc xifres, o sis amb la de control. Trieu el municipi de la llista.',
    es: '«{typed}» no es un código de municipio: tiene cinco cifras, o seis con la de control. Elija el municipio de la lista.',
    en: '“{typed}” is not a municipality code: it has five digits, or six with its control digit. Choose the municipality from the list.',
  },
  prefix: {
    ca: '«{typed}» no és el codi d’un municipi de Catalunya: comencen per 08, 17, 25 o 43. Trieu el municipi de la llista.',
    es: '«{typed}» no es el código de un municipio de Cataluña: empiezan por 08, 17, 25 o 43. Elija el municipio de la lista.',
    en: '“{typed}” is not the code of a municipality of Catalonia: they begin with 08, 17, 25 or 43. Choose the municipality from the list.',
  },
  control: {
    ca: '«{typed}» no és correcte: l’última xifra no correspon a les altres cinc. Trieu el municipi de la llista.',
    es: '«{typed}» no es correcto: la última cifra no corresponde a las otras cinco. Elija el municipio de la lista.',
    en: '“{typed}” is not right: its last digit does not match the other five. Choose the municipality from the list.',
  },
};

/** The control digit of an INE code of five digits. */
export function municipiControl(five: string): number {
  const sum = [...five].reverse().reduce((total, digit, at) => total + Number(tables[at % 3]?.[Number(digit)]), 0);
  return (10 - (sum % 10)) % 10;
}

/** The code of six digits; five get their control digit. */
export function checkMunicipi(typed: string): Checked<MunicipiProblem> {
  const code = typed.replace(/\s/gu, '');
  if (!/^\d{5,6}$/u.test(code)) return refuse('shape', messages.shape, typed);
  if (!/^(?:08|17|25|43)/u.test(code)) return refuse('prefix', messages.prefix, typed);
  const five = code.slice(0, 5);
  const six = `${five}${municipiControl(five)}`;
  return code.length === 5 || code === six ? { ok: true, value: six } : refuse('control', messages.control, typed);
}

const inverted = /^(?<rest>.+),\s*(?<article>el|la|els|les|es|l['’])$/iu;
const leading = /^(?:(?<article>El|La|Els|Les|Es) |(?<elided>L['’]))(?<rest>.+)$/u;

/** "Masnou, el" → "El Masnou"; "Hospitalet de Llobregat, l'" → "L'Hospitalet de Llobregat". Other names stay. */
export function displayName(official: string): string {
  const { rest, article } = inverted.exec(official.trim())?.groups ?? {};
  if (rest === undefined || article === undefined) return official.trim();
  const first = `${article.charAt(0).toUpperCase()}${article.slice(1).toLowerCase()}`;
  return /['’]$/u.test(first) ? `${first}${rest}` : `${first} ${rest}`;
}

/** "El Masnou" → "Masnou, el": the form of official lists, which sorts under M. Other names stay. */
export function officialName(display: string): string {
  const { rest, article, elided } = leading.exec(display.trim())?.groups ?? {};
  return rest === undefined ? display.trim() : `${rest}, ${(article ?? elided ?? '').toLowerCase()}`;
}

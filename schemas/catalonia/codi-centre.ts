/** The code of a school (codi de centre): shape, control digit, repair, and the official mailbox that follows from it. */
import type { Text } from '../text.ts';
import { type Checked, refuse } from '../values/checked.ts';

/** Why a typed code is refused. */
export type CodiProblem = 'missing' | 'not-digits' | 'length' | 'prefix' | 'not-a-centre' | 'control';

/** First two digits → province and first letter of the official mailbox (domain.md 0.7). */
const provinces = {
  '08': { name: 'Barcelona', letter: 'a' },
  '17': { name: 'Girona', letter: 'b' },
  '25': { name: 'Lleida', letter: 'c' },
  '43': { name: 'Tarragona', letter: 'e' },
} as const;

/** The four first pairs of digits of a code. */
export const codePrefixes = ['08', '17', '25', '43'] as const satisfies readonly (keyof typeof provinces)[];

/** Codes with a right control digit that no school has: for tests, examples and demonstration data (domain.md 2.2; none is in the directory). */
export const fictionalCodes = [
  '08099017',
  '08099029',
  '08099030',
  '08099042',
  '17099012',
  '17099024',
  '25099011',
  '43099012',
  '08099054',
  '08099066',
  '08099078',
  '08099081',
  '08099091',
  '08099108',
  '08099111',
  '08099121',
  '08099133',
  '17099036',
  '25099023',
  '43099024',
  '43099036',
] as const;

const weights = [2, 7, 6, 5, 4, 3, 2];

const messages: Readonly<Record<CodiProblem, Text>> = {
  missing: {
    ca: 'Escriviu el codi de centre, que té vuit xifres, o busqueu el centre pel nom o pel municipi.',
    es: 'Escriba el código de centro, que tiene ocho cifras, o busque el centro por el nombre o por el municipio.',
    en: 'Type the school code, which has eight digits, or look the school up by name or municipality.',
  },
  'not-digits': {
    ca: '«{typed}» no és un codi de centre: ha de tenir vuit xifres i res més. Escriviu-lo de nou o busqueu el centre pel nom o pel municipi.',
    es: '«{typed}» no es un código de centro: debe tener ocho cifras y nada más. Escríbalo de nuevo o busque el centro por el nombre o por el municipio.',
    en: '“{typed}” is not a school code: it must have eight digits and nothing else. Type it again or look the school up by name or municipality.',
  },
  length: {
    ca: '«{typed}» té {digits} xifres, i un codi de centre en té vuit. Comproveu si en falta o en sobra alguna.',
    es: '«{typed}» tiene {digits} cifras, y un código de centro tiene ocho. Compruebe si falta o sobra alguna.',
    en: '“{typed}” has {digits} digits, and a school code has eight. Check whether one is missing or too many.',
  },
  prefix: {
    ca: '«{typed}» no és un codi de centre de Catalunya: comencen per 08, 17, 25 o 43. Comproveu les dues primeres xifres.',
    es: '«{typed}» no es un código de centro de Cataluña: empiezan por 08, 17, 25 o 43. Compruebe las dos primeras cifras.',
    en: '“{typed}” is not a school code of Catalonia: they begin with 08, 17, 25 or 43. Check the first two digits.',
  },
  'not-a-centre': {
    ca: '«{typed}» no és el codi d’un centre: la tercera xifra ha de ser 0. Si és el d’un servei educatiu, escriviu el del centre.',
    es: '«{typed}» no es el código de un centro: la tercera cifra debe ser 0. Si es el de un servicio educativo, escriba el del centro.',
    en: '“{typed}” is not the code of a school: its third digit must be 0. If it belongs to an educational service, type the school’s own.',
  },
  control: {
    ca: 'El codi «{typed}» no és correcte: l’última xifra no correspon a les altres set. Comproveu el codi o busqueu el centre pel nom o pel municipi.',
    es: 'El código «{typed}» no es correcto: la última cifra no corresponde a las otras siete. Compruebe el código o busque el centro por el nombre o por el municipio.',
    en: 'The code “{typed}” is not right: its last digit does not match the other seven. Check the code or look the school up by name or municipality.',
  },
};

/** The control digit of the first seven digits: weights 2 7 6 5 4 3 2, sum mod 11, 10 → 1 (domain.md 2.2: no exception in 5,736 codes). */
export function controlDigit(seven: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(seven[at]), 0);
  return sum % 11 === 10 ? 1 : sum % 11;
}

/** A typed code without spaces, dots and hyphens; seven digits that begin with 8 lost their zero in a spreadsheet and get it back. */
export function repairCodi(typed: string): string {
  const bare = typed.replace(/[\s.\-–’'"]/gu, '');
  return /^8\d{6}$/u.test(bare) ? `0${bare}` : bare;
}

/** The code of eight digits, or the exact problem. A right code may still be unknown to the directory. */
export function checkCodiCentre(typed: string): Checked<CodiProblem> {
  const code = repairCodi(typed);
  const problem = problemOf(code);
  return problem ? refuse(problem, messages[problem], typed, { digits: String(code.length) }) : { ok: true, value: code };
}

/** The mailbox of the school: the province's letter and the last seven digits at xtec.cat (5,736 of 5,736 codes, domain.md 0.7). Takes a checked code. */
export function officialMailbox(code: string): string {
  const prefix = codePrefixes.find((candidate) => code.startsWith(candidate));
  if (!prefix) throw new RangeError('officialMailbox takes a checked code');
  return `${provinces[prefix].letter}${code.slice(1)}@xtec.cat`;
}

function problemOf(code: string): CodiProblem | null {
  if (code === '') return 'missing';
  if (!/^\d+$/u.test(code)) return 'not-digits';
  if (code.length !== 8) return 'length';
  if (!codePrefixes.some((prefix) => code.startsWith(prefix))) return 'prefix';
  if (code[2] !== '0') return 'not-a-centre';
  return controlDigit(code.slice(0, 7)) === Number(code[7]) ? null : 'control';
}

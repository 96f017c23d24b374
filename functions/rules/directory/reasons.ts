/** Why a line of a directory file is left out, in the words of the person who imports it. */
import type { CodiProblem } from '#schemas/catalonia/codi-centre.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';

/** A wrong code, or something else about the line. */
export type Reason = CodiProblem | 'no-name' | 'curs' | 'twice' | 'columns';

const texts: Readonly<Record<Reason, Text>> = {
  missing: { ca: 'Falta el codi de centre.', es: 'Falta el código de centro.', en: 'The school code is missing.' },
  'not-digits': {
    ca: 'El codi «{typed}» no té només xifres.',
    es: 'El código «{typed}» no tiene solo cifras.',
    en: 'The code “{typed}” does not consist of digits.',
  },
  length: {
    ca: 'El codi «{typed}» no té vuit xifres.',
    es: 'El código «{typed}» no tiene ocho cifras.',
    en: 'The code “{typed}” does not have eight digits.',
  },
  prefix: {
    ca: 'El codi «{typed}» no comença per 08, 17, 25 o 43.',
    es: 'El código «{typed}» no empieza por 08, 17, 25 o 43.',
    en: 'The code “{typed}” does not begin with 08, 17, 25 or 43.',
  },
  'not-a-centre': {
    ca: 'El codi «{typed}» no és d’un centre: la tercera xifra no és 0.',
    es: 'El código «{typed}» no es de un centro: la tercera cifra no es 0.',
    en: 'The code “{typed}” is not of a school: its third digit is not 0.',
  },
  control: {
    ca: 'El codi «{typed}» no és correcte: l’última xifra no correspon a les altres set.',
    es: 'El código «{typed}» no es correcto: la última cifra no corresponde a las otras siete.',
    en: 'The code “{typed}” is not right: its last digit does not match the other seven.',
  },
  'no-name': { ca: 'Falta el nom del centre.', es: 'Falta el nombre del centro.', en: 'The name of the school is missing.' },
  curs: {
    ca: 'No s’entén el curs «{typed}».',
    es: 'No se entiende el curso «{typed}».',
    en: 'The school year “{typed}” cannot be understood.',
  },
  twice: {
    ca: 'El codi «{typed}» ja és a la línia {line}.',
    es: 'El código «{typed}» ya está en la línea {line}.',
    en: 'The code “{typed}” already stands on line {line}.',
  },
  columns: {
    ca: 'La línia té {found} columnes, i la capçalera en té {expected}.',
    es: 'La línea tiene {found} columnas, y la cabecera tiene {expected}.',
    en: 'The line has {found} columns, and the heading has {expected}.',
  },
};

/** The sentence of a reason, its holes filled. */
export function reasonText(reason: Reason, values: Readonly<Record<string, string>>): Text {
  return filled(texts[reason], values);
}

/** Named formats of a line of text. The checks of codes and numbers are those of schemas/catalonia. */
import { checkCodiCentre } from '../../catalonia/codi-centre.ts';
import { checkNif } from '../../catalonia/nif.ts';
import { checkPostcode } from '../../catalonia/postcode.ts';
import type { Text } from '../../text.ts';
import { type Checked, refuse } from '../../values/checked.ts';
import { parseSchoolYear, showSchoolYear } from '../../values/school-year.ts';
import type { TextField } from '../field.ts';
import type { JsonSchema } from './widget.ts';

/** How a format checks, shows and describes its texts. */
export interface Format {
  check(line: string): Checked;
  show(value: string): string;
  readonly says: Readonly<Record<string, Text>>;
  readonly json: JsonSchema;
  sample(nth: number): string;
}

const shortName: Text = {
  ca: '«{typed}» és massa curt per ser un nom: escriviu-hi el nom i els cognoms.',
  es: '«{typed}» es demasiado corto para ser un nombre: escriba el nombre y los apellidos.',
  en: '“{typed}” is too short to be a name: type first name and surnames.',
};
const noAddress: Text = {
  ca: '«{typed}» no és l’adreça d’una pàgina web: ha de ser com ara https://www.centre.cat.',
  es: '«{typed}» no es la dirección de una página web: debe ser como https://www.centro.cat.',
  en: '“{typed}” is not the address of a web page: it must be like https://www.school.cat.',
};

const noCurs: Text = {
  ca: '«{typed}» no és un curs: són dos anys seguits, com ara 2026-27.',
  es: '«{typed}» no es un curso: son dos años seguidos, como 2026-27.',
  en: '“{typed}” is not a school year: two years in a row, like 2026-27.',
};

const missing = {
  name: { ca: 'Escriviu el nom i els cognoms.', es: 'Escriba el nombre y los apellidos.', en: 'Type first name and surnames.' },
  code: {
    ca: 'Escriviu el codi de centre, que té vuit xifres.',
    es: 'Escriba el código de centro, que tiene ocho cifras.',
    en: 'Type the school code, which has eight digits.',
  },
  nif: {
    ca: 'Escriviu el NIF, amb la lletra, com ara 00000000T.',
    es: 'Escriba el NIF, con la letra, como 00000000T.',
    en: 'Type the NIF with its letter, like 00000000T.',
  },
  postcode: {
    ca: 'Escriviu el codi postal, que té cinc xifres.',
    es: 'Escriba el código postal, que tiene cinco cifras.',
    en: 'Type the postcode, which has five digits.',
  },
  curs: { ca: 'Escriviu el curs, com ara 2026-27.', es: 'Escriba el curso, como 2026-27.', en: 'Type the school year, like 2026-27.' },
  url: {
    ca: 'Escriviu l’adreça de la pàgina, com ara https://www.centre.cat.',
    es: 'Escriba la dirección de la página, como https://www.centro.cat.',
    en: 'Type the address of the page, like https://www.school.cat.',
  },
} as const satisfies Record<string, Text>;

/** Codes with a right control digit that no school has (domain.md 2.2). */
const fictional = ['08099017', '08099029', '08099030', '08099042', '17099012', '17099024', '25099011', '43099012'];

/** A code that no school has, the `nth` of several. */
export function fictionalCode(nth: number): string {
  return fictional[nth % fictional.length] ?? '08099017';
}

const asIs = (value: string) => value;

/** All named formats. */
export const formats = {
  'person-name': {
    check: (line) => ((line.match(/\p{L}/gu) ?? []).length >= 3 ? { ok: true, value: line } : refuse('short', shortName, line)),
    show: asIs,
    says: { missing: missing.name, shortName },
    json: { pattern: '\\p{L}.*\\p{L}.*\\p{L}' },
    sample: (nth) => `Nom Cognom Exemple${'abcdefgh'.charAt(nth % 8)}`,
  },
  'codi-centre': {
    check: checkCodiCentre,
    show: asIs,
    says: { missing: missing.code },
    json: { pattern: '^(08|17|25|43)0\\d{5}$' },
    sample: fictionalCode,
  },
  nif: {
    check: (line) => checkNif(line),
    show: asIs,
    says: { missing: missing.nif },
    json: { pattern: '^[A-Z0-9]{9}$' },
    sample: () => '00000000T',
  },
  postcode: {
    check: checkPostcode,
    show: asIs,
    says: { missing: missing.postcode },
    json: { pattern: '^(08|17|25|43)\\d{3}$' },
    sample: () => '08001',
  },
  'school-year': {
    check(line) {
      const curs = parseSchoolYear(line);
      return curs ? { ok: true, value: curs } : refuse('shape', noCurs, line);
    },
    show: showSchoolYear,
    says: { missing: missing.curs, noCurs },
    json: { pattern: '^(?:20)?\\d{2}[-–/](?:20)?\\d{2}$' },
    sample: () => '2026-27',
  },
  url: {
    check(line) {
      const address = /^[a-z]+:/iu.test(line) ? line : `https://${line}`;
      return /^https:\/\/[^/\s.]+\.[^\s]+$/iu.test(address) && URL.canParse(address)
        ? { ok: true, value: address }
        : refuse('shape', noAddress, line);
    },
    show: asIs,
    says: { missing: missing.url, noAddress },
    json: { format: 'uri', pattern: '^https://' },
    sample: (nth) => `https://centre${nth + 1}.example`,
  },
} as const satisfies Record<NonNullable<TextField['format']>, Format>;

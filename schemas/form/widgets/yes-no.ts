/** Yes or no; with `mustBe` a declaration to be ticked. */
import type { Text } from '../../text.ts';
import type { YesNoField } from '../field.ts';
import { wrong, yesOrNo } from '../words.ts';
import type { Says, Widget } from './widget.ts';

const says = {
  missing: { ca: 'Trieu sí o no.', es: 'Elija sí o no.', en: 'Choose yes or no.' },
  unknown: {
    ca: 'Heu escrit {typed}. Trieu sí o no.',
    es: 'Ha escrito {typed}. Elija sí o no.',
    en: 'You typed {typed}. Choose yes or no.',
  },
  needed: {
    ca: 'Marqueu la casella si hi esteu d’acord: sense aquest pas no es pot enviar.',
    es: 'Marque la casilla si está de acuerdo: sin este paso no se puede enviar.',
    en: 'Tick the box if you agree: without it, this cannot be sent.',
  },
} as const satisfies Record<string, Text>;

/** What pages post is `si` and `no`; the rest is what people and programs send. */
const words: Readonly<Record<string, boolean>> = {
  si: true,
  sí: true,
  yes: true,
  true: true,
  on: true,
  1: true,
  no: false,
  false: false,
  off: false,
  0: false,
};

/** A boolean. */
export const yesNo: Widget<YesNoField> = {
  says: ({ mustBe }): Says => (mustBe ? { missing: says.needed } : { missing: says.missing, unknown: says.unknown }),
  parse({ mustBe, missing }, typed) {
    const key = typed.toLowerCase();
    const value = Object.hasOwn(words, key) ? words[key] : undefined;
    if (mustBe) return value ? { value } : { wrong: missing ?? says.needed };
    return value === undefined ? wrong(says.unknown, typed) : { value };
  },
  encode: (_, value) => (typeof value === 'boolean' ? (value ? 'si' : 'no') : null),
  words: ({ mustBe, statement }, value) => (mustBe && statement && value ? statement : value ? yesOrNo.yes : yesOrNo.no),
  json: ({ mustBe }) => (mustBe ? { type: 'boolean', const: true } : { type: 'boolean' }),
  sample: ({ mustBe }, nth) => (mustBe || nth % 2 === 1 ? 'si' : 'no'),
  mistakes: ({ mustBe, statement }) => (statement && !mustBe ? ['a statement needs mustBe'] : []),
  cell: 'text',
};

/** One of several options. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { ChoiceField } from '../field.ts';
import { wrong } from '../words.ts';
import type { Value, Widget } from './widget.ts';

const says = {
  missing: { ca: 'Trieu una de les opcions.', es: 'Elija una de las opciones.', en: 'Choose one of the options.' },
  unknown: {
    ca: '{typed} no és cap de les opcions. Trieu-ne una de la llista.',
    es: '{typed} no es ninguna de las opciones. Elija una de la lista.',
    en: '{typed} is none of the options. Choose one of the list.',
  },
} as const satisfies Record<string, Text>;

/** What a declaration of options may get wrong. */
export function optionMistakes({ options }: { readonly options: Readonly<Record<string, Text>> }): readonly string[] {
  const keys = Object.keys(options);
  return [
    ...(keys.length < 2 ? ['there must be two options or more'] : []),
    ...keys.filter((key) => !/^[a-z][A-Za-z0-9-]*$/u.test(key)).map((key) => `option «${key}» must be ASCII and begin with a small letter`),
  ];
}

/** The label of an option; an option that is no more is its own label. */
export function optionWords(options: Readonly<Record<string, Text>>, key: string): Text {
  return Object.hasOwn(options, key) ? (options[key] ?? proper(key)) : proper(key);
}

/** The key of an option. */
export const choice: Widget<ChoiceField> = {
  says: () => says,
  parse: ({ options }, typed) => (Object.hasOwn(options, typed) ? { value: typed } : wrong(says.unknown, typed)),
  encode: (_, value) => (typeof value === 'string' ? value : null),
  words: ({ options }, value: Value) => optionWords(options, String(value)),
  json: ({ options }) => ({ type: 'string', enum: Object.keys(options) }),
  sample: ({ options }, nth) => Object.keys(options)[nth % Object.keys(options).length] ?? '',
  mistakes: optionMistakes,
  cell: 'text',
};

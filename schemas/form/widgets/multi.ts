/** Several of several options. */
import type { Text } from '../../text.ts';
import type { MultiField } from '../field.ts';
import { fillWith, join, numberWords, wrong } from '../words.ts';
import { optionMistakes, optionWords } from './choice.ts';
import { bounds } from './textual.ts';
import type { Widget } from './widget.ts';

const some: Text = { ca: 'Trieu-ne una o més.', es: 'Elija una o más.', en: 'Choose one or more.' };
const between: Text = { ca: 'Trieu-ne entre {min} i {max}.', es: 'Elija entre {min} y {max}.', en: 'Choose from {min} to {max}.' };
const exactly: Text = { ca: 'Trieu-ne {min}.', es: 'Elija {min}.', en: 'Choose {min}.' };
const chosen: Text = { ca: 'N’heu triat {count}. {expected}', es: 'Ha elegido {count}. {expected}', en: 'You chose {count}. {expected}' };
const unknown: Text = {
  ca: '{typed} no és cap de les opcions. Trieu-les de la llista.',
  es: '{typed} no es ninguna de las opciones. Elíjalas de la lista.',
  en: '{typed} is none of the options. Choose them from the list.',
};

function limits({ options, min = 1, max = Object.keys(options).length }: MultiField) {
  return { min, max };
}

function says(field: MultiField) {
  const { min, max } = limits(field);
  const expected = min === max ? exactly : min === 1 && max === Object.keys(field.options).length ? some : between;
  const missing = fillWith(expected, { min: numberWords(min), max: numberWords(max) });
  return { missing, count: fillWith(chosen, { expected: missing }), unknown };
}

function parseList(field: MultiField, typed: readonly string[]) {
  const stranger = typed.find((key) => !Object.hasOwn(field.options, key));
  if (stranger !== undefined) return wrong(unknown, stranger);
  const value = Object.keys(field.options).filter((key) => typed.includes(key));
  const { min, max } = limits(field);
  if (value.length >= min && value.length <= max) return { value };
  return { wrong: fillWith(says(field).count, { count: numberWords(value.length) }) };
}

/** A list of keys in the order of the options. */
export const multi: Widget<MultiField> = {
  says,
  parse: (field, typed) => parseList(field, [typed]),
  parseList,
  encode: (_, value) => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null),
  words: ({ options }, value) =>
    join(
      (Array.isArray(value) ? value : []).map((key) => optionWords(options, key)),
      ' · ',
    ),
  json(field) {
    const { min, max } = limits(field);
    return { type: 'array', items: { type: 'string', enum: Object.keys(field.options) }, minItems: min, maxItems: max, uniqueItems: true };
  },
  sample: (field) => Object.keys(field.options).slice(0, limits(field).min),
  mistakes: (field) => [
    ...optionMistakes(field),
    ...bounds(limits(field), 1),
    ...(limits(field).max > Object.keys(field.options).length ? ['max is more than there are options'] : []),
  ],
  cell: 'text',
};

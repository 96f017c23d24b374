/** A whole number. */
import type { Text } from '../../text.ts';
import type { NumberField } from '../field.ts';
import { parseNumber, typeNumber } from '../numbers.ts';
import { fillWith, join, numberWords, wrong } from '../words.ts';
import { bounds } from './textual.ts';
import type { Value, Widget } from './widget.ts';

const missing: Text = {
  ca: 'Escriviu un nombre entre {min} i {max}.',
  es: 'Escriba un número entre {min} y {max}.',
  en: 'Type a number from {min} to {max}.',
};
const notNumber: Text = {
  ca: 'Heu escrit {typed}. Escriviu només el nombre, amb xifres, entre {min} i {max}{near}.',
  es: 'Ha escrito {typed}. Escriba solo el número, con cifras, entre {min} y {max}{near}.',
  en: 'You typed {typed}. Type only the number, in figures, from {min} to {max}{near}.',
};
const notWhole: Text = {
  ca: 'Heu escrit {typed}. Ha de ser un nombre sense decimals{near}.',
  es: 'Ha escrito {typed}. Debe ser un número sin decimales{near}.',
  en: 'You typed {typed}. It must be a number without decimals{near}.',
};
const outside: Text = {
  ca: 'Heu escrit {typed}. Ha de ser un nombre entre {min} i {max}.',
  es: 'Ha escrito {typed}. Debe ser un número entre {min} y {max}.',
  en: 'You typed {typed}. It must be a number from {min} to {max}.',
};

function says({ min, max }: NumberField) {
  const values = { min: numberWords(min), max: numberWords(max) };
  return {
    missing: fillWith(missing, values),
    notNumber: fillWith(notNumber, values),
    notWhole,
    outside: fillWith(outside, values),
  };
}

/** The number and its unit, with a no-break space between. */
export function withUnit(value: Value, unit: Text | undefined, decimals?: number): Text {
  const number = numberWords(Number(value), decimals);
  return unit ? join([number, unit], '\u00a0') : number;
}

/** The only number that a text holds, if it would be right: «412 alumnes». */
function hidden({ min, max }: NumberField, typed: string): string | null {
  const [first, second] = typed.match(/\d+/gu) ?? [];
  return first && !second && Number(first) >= min && Number(first) <= max ? String(Number(first)) : null;
}

/** A whole number. */
export const number: Widget<NumberField> = {
  says,
  parse(field, typed) {
    const value = parseNumber(typed);
    if (value === null) return wrong(says(field).notNumber, typed, hidden(field, typed));
    const inside = value >= field.min && value <= field.max;
    if (!Number.isInteger(value)) return wrong(notWhole, typed, inside ? String(Math.floor(value)) : null);
    return inside ? { value } : wrong(says(field).outside, typed);
  },
  encode: (_, value) => (typeof value === 'number' ? typeNumber(value) : null),
  words: ({ unit }, value) => withUnit(value, unit),
  json: ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }),
  sample: ({ min, max }, nth) => String(min + (nth % (max - min + 1))),
  mistakes: (field) => [
    ...bounds(field, Number.NEGATIVE_INFINITY),
    ...([field.min, field.max].every(Number.isInteger) ? [] : ['bounds of a whole number must be whole']),
  ],
  cell: 'number',
};

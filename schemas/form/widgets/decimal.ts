/** A number with a decimal comma. */
import type { Text } from '../../text.ts';
import type { DecimalField } from '../field.ts';
import { parseNumber, round, typeNumber } from '../numbers.ts';
import { fillWith, numberWords, wrong } from '../words.ts';
import { withUnit } from './number.ts';
import { bounds } from './textual.ts';
import type { Widget } from './widget.ts';

const number: Text = { ca: 'un nombre', es: 'un número', en: 'a number' };
const percentage: Text = { ca: 'un percentatge', es: 'un porcentaje', en: 'a percentage' };
const missing: Text = {
  ca: 'Escriviu {what} entre {min} i {max}.',
  es: 'Escriba {what} entre {min} y {max}.',
  en: 'Type {what} from {min} to {max}.',
};
const notNumber: Text = {
  ca: 'Heu escrit {typed}. Escriviu {what} entre {min} i {max}, només amb xifres i coma{near}.',
  es: 'Ha escrito {typed}. Escriba {what} entre {min} y {max}, solo con cifras y coma{near}.',
  en: 'You typed {typed}. Type {what} from {min} to {max}, with figures and a comma or a point only{near}.',
};
const outside: Text = {
  ca: 'Heu escrit {typed}. Ha de ser {what} entre {min} i {max}{near}.',
  es: 'Ha escrito {typed}. Debe ser {what} entre {min} y {max}{near}.',
  en: 'You typed {typed}. It must be {what} from {min} to {max}{near}.',
};

function says({ min, max, unit }: DecimalField) {
  const values = { min: numberWords(min), max: numberWords(max), what: unit?.ca === '%' ? percentage : number };
  return { missing: fillWith(missing, values), notNumber: fillWith(notNumber, values), outside: fillWith(outside, values) };
}

/** The comma that was left out: 342 → 34,2 where the greatest value is 100. */
function commaLost({ min, max, decimals }: DecimalField, value: number): string | null {
  for (let places = 1; places <= decimals; places += 1) {
    const near = value / 10 ** places;
    if (near >= min && near <= max) return typeNumber(round(near, decimals));
  }
  return null;
}

/** The only number inside words: «34,2 per cent». */
function hidden(field: DecimalField, typed: string): string | null {
  const [first, second] = typed.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  const value = first && !second ? parseNumber(first) : null;
  return value !== null && value >= field.min && value <= field.max ? typeNumber(round(value, field.decimals)) : null;
}

/** A number rounded to its decimals. */
export const decimal: Widget<DecimalField> = {
  says,
  parse(field, typed) {
    const value = parseNumber(typed);
    if (value === null) return wrong(says(field).notNumber, typed, hidden(field, typed));
    if (value < field.min || value > field.max) return wrong(says(field).outside, typed, commaLost(field, value));
    return { value: round(value, field.decimals) };
  },
  encode: (_, value) => (typeof value === 'number' ? typeNumber(value) : null),
  words: ({ unit, decimals }, value) => withUnit(value, unit, decimals),
  json: ({ min, max }) => ({ type: 'number', minimum: min, maximum: max }),
  sample: ({ min, max, decimals }, nth) => typeNumber(round(Math.min(min + nth + (max - min) / 3, max), decimals)),
  mistakes: (field) => [
    ...bounds(field, Number.NEGATIVE_INFINITY),
    ...(Number.isInteger(field.decimals) && field.decimals > 0 ? [] : ['decimals must be 1 or more']),
  ],
  cell: 'number',
};

/** Repeated rows: `key.0.sub`. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { RowsField } from '../field.ts';
import { fillWith, join, numberWords } from '../words.ts';
import { bounds } from './textual.ts';
import type { Container } from './widget.ts';

const row: Text = { ca: 'Fila', es: 'Fila', en: 'Row' };
const missing: Text = { ca: 'Ompliu {min} files o més.', es: 'Rellene {min} filas o más.', en: 'Fill {min} rows or more.' };
const missingOne: Text = { ca: 'Ompliu una fila com a mínim.', es: 'Rellene una fila como mínimo.', en: 'Fill one row at least.' };
const missingFixed: Text = { ca: 'Ompliu totes les files.', es: 'Rellene todas las filas.', en: 'Fill all the rows.' };

const least = ({ min, fixed, required }: RowsField) => min ?? (fixed ? (required === false ? 0 : fixed.length) : 1);

function says(field: RowsField) {
  const min = least(field);
  if (field.fixed?.length === min) return { missing: missingFixed };
  return { missing: min === 1 ? missingOne : fillWith(missing, { min: numberWords(min) }) };
}

/** Rows keep the number they were typed in; blank ones are no rows. */
export const rows: Container<RowsField> = {
  says,
  path: (key, at, sub) => `${key}.${at}.${sub}`,
  most: ({ max, fixed }) => fixed?.length ?? max,
  least,
  title: ({ fixed, rowName }, at) => fixed?.[at] ?? join([rowName ?? row, proper(String(at + 1))], ' '),
  json: (field, item) => ({
    type: 'array',
    items: field.fixed ? { anyOf: [item, { type: 'null' }] } : item,
    maxItems: field.fixed?.length ?? field.max,
  }),
  rowsOf: (_, value) => (Array.isArray(value) ? value : null),
  mistakes: (field) => [
    ...bounds(field, 0),
    ...(field.max > 200 ? ['max is more than 200'] : []),
    ...(field.fixed && field.fixed.length !== field.max ? ['max must be the number of fixed rows'] : []),
  ],
};

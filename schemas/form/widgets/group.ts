/** Several inputs with one question: `key.sub`. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { GroupField } from '../field.ts';
import type { Container } from './widget.ts';

const nothing: Text = proper('');

/** A group has one row and no message of its own: its inputs speak. */
export const group: Container<GroupField> = {
  says: () => ({ missing: nothing }),
  path: (key, _, sub) => `${key}.${sub}`,
  most: () => 1,
  least: () => 0,
  title: () => null,
  json: (_, row) => row,
  rowsOf: (_, value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : null),
  mistakes: ({ fields }) => (Object.keys(fields).length < 2 ? ['a group has two fields or more'] : []),
};

/** A read-only value. Nobody types it; the plan evaluates it. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { ComputedField } from '../field.ts';
import { shownWords } from '../shown.ts';
import { join } from '../words.ts';
import { optionWords } from './choice.ts';
import type { Value, Widget } from './widget.ts';

const never: Text = proper('');

function listed({ words = {} }: ComputedField, value: readonly string[]): Text {
  return join(
    value.map((key) => optionWords(words, key)),
    ' · ',
  );
}

function inWords(field: ComputedField, value: Value): Text {
  if (typeof value === 'object') return listed(field, value);
  if (field.words && typeof value === 'string') return optionWords(field.words, value);
  return shownWords(field.as === 'list' ? 'text' : field.as, value);
}

/** The words of a computed value. */
export const computed: Widget<ComputedField> = {
  says: () => ({ missing: never }),
  parse: () => ({ wrong: never }),
  encode: () => null,
  words: inWords,
  json: () => null,
  sample: () => '',
  mistakes: () => [],
  cell: 'text',
};

/** Paragraphs with a counter. */
import type { AreaField } from '../field.ts';
import { parseLength, saysLength } from './text.ts';
import { bounds, textual } from './textual.ts';
import type { Widget } from './widget.ts';

const sentence = 'Text d’exemple, escrit només per provar el formulari. ';

/** Paragraphs, kept as typed with their line ends. */
export const area: Widget<AreaField> = {
  ...textual,
  says: saysLength,
  parse: parseLength,
  json: ({ min = 1, max }) => ({ type: 'string', minLength: Math.max(min, 1), maxLength: max }),
  sample: ({ min = 0, max }) =>
    sentence
      .padEnd(min + 1, sentence)
      .slice(0, max)
      .trim(),
  mistakes: (field) => bounds(field, 0),
};

/** One line of text, plain or with a named format. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import { characters } from '../evaluate.ts';
import type { AreaField, TextField } from '../field.ts';
import { fillWith, numberWords } from '../words.ts';
import { formats } from './formats.ts';
import { bounds, textual } from './textual.ts';
import type { Parsed, Widget } from './widget.ts';

const missing: Text = {
  ca: 'Escriviu-hi la resposta, de {max} caràcters com a màxim.',
  es: 'Escriba la respuesta, de {max} caracteres como máximo.',
  en: 'Type an answer of at most {max} characters.',
};
const missingBetween: Text = {
  ca: 'Escriviu-hi la resposta: entre {min} i {max} caràcters.',
  es: 'Escriba la respuesta: entre {min} y {max} caracteres.',
  en: 'Type an answer of {min} to {max} characters.',
};
const long: Text = {
  ca: 'Heu escrit {count} caràcters i n’hi caben {max}. Escurceu la resposta.',
  es: 'Ha escrito {count} caracteres y caben {max}. Acorte la respuesta.',
  en: 'You typed {count} characters and {max} fit. Shorten the answer.',
};
const short: Text = {
  ca: 'Heu escrit {count} caràcters i n’hi ha d’haver {min} o més. Expliqueu-ho amb una mica més de detall.',
  es: 'Ha escrito {count} caracteres y debe haber {min} o más. Explíquelo con algo más de detalle.',
  en: 'You typed {count} characters and there must be {min} or more. Say it in a little more detail.',
};

/** The messages about length, shared with paragraphs. */
export function saysLength({ min = 0, max }: TextField | AreaField) {
  const values = { min: numberWords(min), max: numberWords(max) };
  return { missing: fillWith(min > 1 ? missingBetween : missing, values), long: fillWith(long, values), short: fillWith(short, values) };
}

/** Whether a text has the right length in characters. */
export function parseLength(field: TextField | AreaField, text: string): Parsed {
  const { min = 0, max } = field;
  const count = characters(text);
  if (count >= min && count <= max) return { value: text };
  const { long, short } = saysLength(field);
  return { wrong: fillWith(count > max ? long : short, { count: numberWords(count) }) };
}

/** One line of text. */
export const text: Widget<TextField> = {
  ...textual,
  says: (field) => ({ ...saysLength(field), ...(field.format ? formats[field.format].says : {}) }),
  parse(field, typed) {
    const line = typed.replace(/\s+/gu, ' ');
    if (!field.format) return parseLength(field, line);
    const checked = formats[field.format].check(line);
    return checked.ok ? parseLength(field, checked.value) : { wrong: checked.message };
  },
  words: (field, value) => proper(field.format ? formats[field.format].show(String(value)) : String(value)),
  json: ({ min = 1, max, format }) => ({
    type: 'string',
    minLength: Math.max(min, 1),
    maxLength: max,
    ...(format ? formats[format].json : {}),
  }),
  sample({ format, min = 0, max }, nth) {
    if (format) return formats[format].sample(nth);
    return `Resposta d’exemple ${nth + 1}`.padEnd(min, '.').slice(0, max);
  },
  mistakes: (field) => bounds(field, 0),
};

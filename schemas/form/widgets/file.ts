/** One file, on a page of its own. The answer is its id. */
import type { Text } from '../../text.ts';
import { proper } from '../../values/checked.ts';
import type { FileField } from '../field.ts';
import { fillWith, numberWords } from '../words.ts';
import { textual } from './textual.ts';
import type { Widget } from './widget.ts';

const missing: Text = {
  ca: 'Adjunteu-hi un fitxer {types} de {mb}\u00a0MB com a màxim.',
  es: 'Adjunte un archivo {types} de {mb}\u00a0MB como máximo.',
  en: 'Attach a {types} file of at most {mb}\u00a0MB.',
};
const unknown: Text = {
  ca: 'No trobem aquest fitxer entre els adjunts. Torneu-lo a adjuntar.',
  es: 'No encontramos este archivo entre los adjuntos. Vuelva a adjuntarlo.',
  en: 'We do not find this file among the attachments. Attach it again.',
};

function says({ types, maxBytes }: FileField) {
  const names = types.map((type) => type.toUpperCase());
  return { missing: fillWith(missing, { types: proper(names.join(', ')), mb: numberWords(Math.floor(maxBytes / 1_000_000)) }), unknown };
}

/** The id of an attached file. Where the fact `files` lists the case's files, it must be one of them. */
export const file: Widget<FileField> = {
  ...textual,
  says,
  parse(_, typed, { facts }) {
    const { files } = facts;
    const here = /^[\w-]{1,64}$/u.test(typed) && (!Array.isArray(files) || files.includes(typed));
    return here ? { value: typed } : { wrong: unknown };
  },
  words: (_, value, names) => proper(names(String(value)) ?? String(value)),
  json: () => ({ type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }),
  sample: (_, nth) => `exemple-${nth + 1}`,
  mistakes: ({ types, maxBytes }) => [
    ...(types.length === 0 ? ['a file needs a type'] : []),
    ...(maxBytes >= 1_000_000 ? [] : ['maxBytes must be a megabyte or more']),
  ],
};

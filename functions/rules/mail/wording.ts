/** Words that a coordinator wrote: which variables they may name, what is wrong with them, and how they stand in for the original. */
import type { MailText } from '#schemas/entities/text.ts';
import { holesOf, type MailWords, type Message } from '#schemas/messages.ts';
import type { FieldError } from '#schemas/result.ts';
import { fill, type Locale, locales, type Text } from '#schemas/text.ts';

/** Subject and body as typed. */
export type Wording = Pick<MailText, 'subject' | 'body'>;

/** Holes that give a block of its own: they stand at the end of a paragraph, and in no subject. */
const blocks: readonly string[] = ['amendments', 'answers', 'documents', 'pin', 'reason', 'note'];
/** Holes without which the mail has lost its purpose. */
const needed: readonly string[] = ['pin', 'amendments'];
/** Characters. */
export const longest = { subject: 200, body: 6_000 } as const;

/** The words that hold: where a language was not written, the original. */
export function worded(words: MailWords, text: Wording | null): MailWords {
  if (!text) return words;
  const over = (own: Text, original: Text): Text => ({ ca: own.ca || original.ca, es: own.es || original.es, en: own.en || original.en });
  return { ...words, subject: over(text.subject, words.subject), body: over(text.body, words.body) };
}

/** What is stored of what was typed: the original itself is no wording of one's own. */
export function ownOf({ words }: Message, typed: Wording): Wording {
  const own = (text: Text, original: Text, locale: Locale) => (tidy(text[locale]) === original[locale] ? '' : tidy(text[locale]));
  const each = (text: Text, original: Text): Text => ({
    ca: own(text, original, 'ca'),
    es: own(text, original, 'es'),
    en: own(text, original, 'en'),
  });
  return { subject: each(typed.subject, words.subject), body: each(typed.body, words.body) };
}

/** Languages that say the original while another one was changed. */
export function missingIn({ subject, body }: Wording): readonly Locale[] {
  const gaps = ({ ca, es, en }: Text) => {
    const text = { ca, es, en };
    return locales.some((locale) => text[locale] !== '') ? locales.filter((locale) => text[locale] === '') : [];
  };
  const all = new Set([...gaps(subject), ...gaps(body)]);
  return locales.filter((locale) => all.has(locale));
}

/** The variables of a message, those that its original names first. */
export function variablesOf(message: Message): readonly string[] {
  const original = `${message.words.subject.ca} ${message.words.body.ca}`;
  const named = holesIn(original);
  return [...new Set([...named, ...holesOf(message)])];
}

/** What is wrong, at `assumpte.<locale>` and `cos.<locale>`; none where it can be sent. */
export function wrongIn(message: Message, typed: Wording): readonly FieldError[] {
  return locales.flatMap((locale) => [
    ...errorsOf(message, tidy(typed.subject[locale]), { path: `assumpte.${locale}`, subject: true, locale }),
    ...errorsOf(message, tidy(typed.body[locale]), { path: `cos.${locale}`, subject: false, locale }),
  ]);
}

interface Place {
  readonly path: string;
  readonly subject: boolean;
  readonly locale: Locale;
}

/** The first thing that is wrong with a text; empty is the original. */
function errorsOf(message: Message, text: string, { path, subject, locale }: Place): readonly FieldError[] {
  if (text === '') return [];
  const allowed = variablesOf(message).filter((name) => !subject || !blocks.includes(name));
  const list = allowed.map((name) => `{${name}}`).join(' ');
  const most = subject ? longest.subject : longest.body;
  const said = (words: Text, values: Readonly<Record<string, string>>): readonly FieldError[] => [
    { path, message: { ca: fill(words, 'ca', values), es: fill(words, 'es', values), en: fill(words, 'en', values) } },
  ];
  if (subject && text.includes('\n')) return said(problems.lines, {});
  const bare = text.replace(/\{\w+\}/gu, '');
  const brace = /[{}]/u.exec(bare)?.[0];
  if (text.length > most) return said(problems.long, { n: String(text.length), most: String(most) });
  if (brace) return said(problems.brace, { brace, list });
  const unknown = holesIn(text).find((name) => !allowed.includes(name));
  if (unknown) return said(problems.unknown, { name: `{${unknown}}`, list });
  const astray = holesIn(text).find((name) => blocks.includes(name) && !endsParagraphs(text, name));
  if (astray) return said(problems.astray, { name: `{${astray}}` });
  if (subject && !/[\p{L}\p{N}]/u.test(bare)) return said(problems.wordless, {});
  const lost = subject ? undefined : needed.find((name) => message.words.body[locale].includes(`{${name}}`) && !text.includes(`{${name}}`));
  return lost ? said(problems.lost, { name: `{${lost}}` }) : [];
}

/** Names of the holes of a text, in its order. */
export function holesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
}

function endsParagraphs(text: string, name: string): boolean {
  return text
    .split(/\n{2,}/u)
    .every((part) => !part.includes(`{${name}}`) || part.trim().indexOf(`{${name}}`) === part.trim().length - name.length - 2);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

const problems = {
  lines: {
    ca: 'Un assumpte ocupa una sola línia; aquest en té més.',
    es: 'Un asunto ocupa una sola línea; este tiene más.',
    en: 'A subject takes one line; this one has more.',
  },
  wordless: {
    ca: 'Escriviu-hi alguna paraula: una variable pot ser buida, i un correu sense assumpte no s’entén.',
    es: 'Escriba alguna palabra: una variable puede estar vacía, y un correo sin asunto no se entiende.',
    en: 'Write a word at least: a variable may be empty, and nobody understands an e-mail without a subject.',
  },
  long: {
    ca: 'Té {n} caràcters; n’hi caben {most}.',
    es: 'Tiene {n} caracteres; caben {most}.',
    en: 'It has {n} characters; {most} fit.',
  },
  brace: {
    ca: 'Hi ha una clau «{brace}» que no tanca cap variable. Les variables s’escriuen així: {list}',
    es: 'Hay una llave «{brace}» que no cierra ninguna variable. Las variables se escriben así: {list}',
    en: 'There is a brace “{brace}” that belongs to no variable. Variables are written like this: {list}',
  },
  unknown: {
    ca: 'Aquest correu no té la variable {name}. En podeu fer servir: {list}',
    es: 'Este correo no tiene la variable {name}. Puede utilizar: {list}',
    en: 'This e-mail has no variable {name}. You can use: {list}',
  },
  astray: {
    ca: 'La variable {name} ha d’anar al final d’un paràgraf, o sola en una línia entre dues de buides.',
    es: 'La variable {name} debe ir al final de un párrafo, o sola en una línea entre dos vacías.',
    en: 'The variable {name} has to stand at the end of a paragraph, or alone on a line between two empty ones.',
  },
  lost: {
    ca: 'Hi falta la variable {name}: sense ella aquest correu no diu el que ha de dir.',
    es: 'Falta la variable {name}: sin ella este correo no dice lo que tiene que decir.',
    en: 'The variable {name} is missing: without it this e-mail does not say what it has to say.',
  },
} as const satisfies Record<string, Text>;

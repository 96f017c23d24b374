/** Puts the words of a mail together in one language; pure, so that a sent mail can be shown again without being stored. */
import type { LetterBlock, LetterProps } from '#schemas/letter.ts';
import type { LinkName, MailWords } from '#schemas/messages.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';

/** Comments of the coordination: the question and what it says of the answer. */
export type Comments = readonly { readonly about: string; readonly text: string }[];
/** What was sent, section by section. */
export type Answers = readonly {
  readonly title: string;
  readonly rows: readonly { readonly question: string; readonly answer: string }[];
}[];

/** What stops a mail of which nothing else is said. */
const sentOnce: Text = {
  ca: 'S’envia una sola vegada: no cal que feu res per aturar-lo.',
  es: 'Se envía una sola vez: no hace falta que haga nada para detenerlo.',
  en: 'It is sent once: there is nothing to stop.',
};

/** All that a mail says beside its words. */
export interface Substance {
  readonly holes: Readonly<Record<string, string>>;
  readonly comments: Comments;
  readonly answers: Answers;
  /** What `{documents}` becomes: links. */
  readonly documents?: readonly { readonly label: string; readonly url: string }[];
  /** The box with what the mail is about. */
  readonly box: LetterProps['box'];
}

/** The letter without the addresses of its buttons: nothing in it is secret but a code. */
export type Shown = Omit<LetterProps, 'buttons' | 'replyTo' | 'demo'> & {
  readonly labels: readonly { readonly label: string; readonly to: LinkName }[];
};

/**
 * Words and substance in the reader's language. A paragraph that ends with `{reason}`, `{note}`, `{pin}`, `{documents}`, `{amendments}` or `{answers}` gives that
 * a block of its own; without it the paragraph is left out, and so is one whose holes are all empty.
 */
export function compose(words: MailWords, locale: Locale, substance: Substance): Shown {
  const filled = (text: MailWords['subject']) => tidy(fill(text, locale, substance.holes));
  const subject = filled(words.subject);
  const blocks = words.body[locale].split(/\n{2,}/u).flatMap((part) => blocksOf(part, locale, substance));
  return {
    ...{ subject, box: substance.box },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: subject }],
    labels: (words.buttons ?? []).map(({ label, to }) => ({ label: label[locale], to })),
    why: filled(words.why),
    stops: filled(words.stops ?? sentOnce),
  };
}

function blocksOf(part: string, locale: Locale, { holes, comments, answers, documents = [] }: Substance): readonly LetterBlock[] {
  const [, before = '', last] = /^([\s\S]*?)(?:\{(amendments|answers|documents|pin|reason|note)\})?$/u.exec(part.trim()) ?? [];
  const text = last === undefined && saysNothing(before, holes) ? '' : spaced(fill({ ca: before, es: before, en: before }, locale, holes));
  const lead: readonly LetterBlock[] = text === '' ? [] : [{ kind: 'text', text }];
  if (last === undefined) return lead;
  if (last === 'documents') return documents.length > 0 ? [...lead, ...documents.map((each) => ({ kind: 'link', ...each }) as const)] : [];
  const block = last === 'amendments' ? commentsBlock(comments) : last === 'answers' ? answersBlock(answers) : wordsBlock(last, holes);
  return block ? [...lead, block] : [];
}

/** It was written for what is not there. */
function saysNothing(paragraph: string, holes: Substance['holes']): boolean {
  const names = [...paragraph.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  return names.length > 0 && names.every((name) => holes[name] === '');
}

function commentsBlock(items: Comments): LetterBlock | null {
  return items.length > 0 ? { kind: 'comments', items: [...items] } : null;
}
function answersBlock(answers: Answers): LetterBlock | null {
  return answers.length > 0 ? { kind: 'answers', sections: answers.map(({ title, rows }) => ({ title, rows: [...rows] })) } : null;
}
function wordsBlock(name: string, holes: Substance['holes']): LetterBlock | null {
  const text = holes[name] ?? '';
  if (text === '') return null;
  return name === 'pin' ? { kind: 'pin', pin: text } : { kind: 'quote', text };
}

/** Without the traces of holes that were empty. */
function spaced(text: string): string {
  return text.replace(/ {2,}/gu, ' ').trim();
}
function tidy(text: string): string {
  return spaced(text).replace(/[ ·:]+$/u, '');
}

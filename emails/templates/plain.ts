/** The plain-text twin of the template: the same parts in the same order, 72 characters a line. */
import type { LetterBlock, LetterProps } from '#schemas/letter.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { partsOf } from '../parts.ts';
import { words } from '../text/words.ts';

const width = 72;

/** Breaks paragraphs at spaces; no-break spaces hold, addresses stay whole. */
function wrap(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrapLine(paragraph, indent))
    .join('\n');
}

function wrapLine(paragraph: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}

function block(part: LetterBlock): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [wrap(part.text)];
    case 'title':
      return [[wrap(part.text.toUpperCase()), ...(part.under ? [wrap(part.under)] : [])].join('\n')];
    case 'link':
      return [part.label === part.url ? `  ${part.url}` : `  ${part.label}:\n  ${part.url}`];
    case 'quote':
      return [wrap(part.text, '> ')];
    case 'pin':
      return [`    ${part.pin}`];
    case 'comments':
      return part.items.map(({ about, text }) => `${wrap(about)}\n${wrap(text, '> ')}`);
    case 'answers':
      return part.sections.flatMap(({ title, rows }) => [
        wrap(title.toUpperCase()),
        ...rows.map(({ question, answer }) => `${wrap(question)}\n${wrap(answer === '' ? '–' : answer, '    ')}`),
      ]);
  }
}

/** A letter as plain text. */
export function plainLetter(letter: LetterProps, locale: Locale): string {
  const { lead, main, details } = partsOf(letter);
  const box = letter.box
    ? [
        [
          letter.box.title,
          ...(letter.box.hours ? [letter.box.hours] : []),
          ...letter.box.lines,
          ...(letter.box.link ? [letter.box.link] : []),
        ]
          .map((line) => wrap(line, '    '))
          .join('\n'),
      ]
    : [];
  const foot = [
    `${words.why[locale]}\n${wrap(letter.why)}`,
    ...(letter.stops ? [`${words.stops[locale]}\n${wrap(letter.stops)}`] : []),
    `${words.where[locale]}\n${wrap(fill(words.answer, locale, { address: letter.replyTo }))}`,
  ];
  return [
    ...(letter.demo ? [`[${words.demo[locale]}]`] : []),
    wrap(letter.subject.toUpperCase()),
    ...lead.flatMap(block),
    ...box,
    ...main.flatMap(block),
    ...letter.buttons.map(({ label, url }) => `  ${label}:\n  ${url}`),
    ...details.flatMap(block),
    `--\n${foot.join('\n\n')}`,
    '',
  ].join('\n\n');
}

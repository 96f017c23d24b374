/** Several reminders of one reader and day as one letter: each under its title, one button, and why each came (design-time.md: the daily envelope). */
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { LetterBlock, LetterProps } from '#schemas/letter.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { dayInWords } from '#schemas/values/dates.ts';

/** One thing that a letter tells: alone it is the letter, with others it is a part of it. */
export interface LetterPart {
  /** What it is about, in one line: the subject of the letter where it stands alone. */
  readonly title: string;
  /** What it counts on, in full: the date, or whom it is about; null = nothing. */
  readonly when: string | null;
  readonly blocks: readonly LetterBlock[];
  readonly button: { readonly label: string; readonly url: string } | null;
  readonly why: string;
  readonly stops: string | null;
}

/** What all parts share. */
export interface Cover {
  readonly locale: Locale;
  /** The day on which it goes out. */
  readonly day: LocalDate;
  /** The page of the reader, where all of it is found. */
  readonly url: string;
  readonly replyTo: string;
  readonly demo: boolean;
}

const words = {
  subject: {
    ca: 'Recordatoris: {count} coses per {to}',
    es: 'Recordatorios: {count} cosas para el {day}',
    en: 'Reminders: {count} things for {day}',
  },
  lead: {
    ca: 'Avui us recordem {count} coses, de la més urgent a la que té més temps.',
    es: 'Hoy le recordamos {count} cosas, de la más urgente a la que tiene más tiempo.',
    en: 'Today we remind you of {count} things, the most urgent first.',
  },
  button: { ca: 'Obre el meu espai', es: 'Abrir mi espacio', en: 'Open my space' },
} as const satisfies Record<string, Text>;

/** A whole letter as a part of another: under its title all of its box that the title does not say. */
export function partOf({ subject, box, blocks, buttons, why, stops }: LetterProps): LetterPart {
  const lines = box ? [box.title, box.hours ?? '', ...box.lines] : [];
  const under = lines.filter((line) => line !== '' && !subject.includes(line)).join(' · ');
  const far = box?.link ? [{ kind: 'link', label: box.link, url: box.link } as const] : [];
  return { title: subject, when: under === '' ? null : under, blocks: [...blocks, ...far], button: buttons[0] ?? null, why, stops };
}

/** Two parts or more as one letter, in their order. What says the same of several parts is said once. */
export function mergeParts(parts: readonly LetterPart[], { locale, day, url, replyTo, demo }: Cover): LetterProps {
  const when = dayInWords(day, locale).replace(/ (?:de )?\d{4}$/u, '');
  const said = { count: String(parts.length), day: when, to: /^11? /u.test(when) ? `a l’${when}` : `al ${when}` };
  const told = parts.flatMap(({ title, when, blocks, button }): readonly LetterBlock[] => [
    { kind: 'title', text: title, under: when },
    ...blocks,
    ...(button ? [{ kind: 'link', ...button } as const] : []),
  ]);
  return {
    subject: fill(words.subject, locale, said),
    box: null,
    blocks: [{ kind: 'text', text: fill(words.lead, locale, said) }, ...told],
    buttons: [{ label: words.button[locale], url }],
    why: once(parts.map(({ why }) => why)) ?? '',
    stops: once(parts.flatMap(({ stops }) => stops ?? [])),
    replyTo,
    demo,
  };
}

function once(lines: readonly string[]): string | null {
  return lines.length > 0 ? [...new Set(lines)].join('\n') : null;
}

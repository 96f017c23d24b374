/** The order of a letter, the same in HTML and in plain text. */
import type { LetterBlock, LetterProps } from '#schemas/letter.ts';

/** First paragraph (unless it announces what follows), box, the rest, buttons; long lists of answers come last, with the line that announces them. */
export interface Parts {
  readonly lead: readonly LetterBlock[];
  readonly main: readonly LetterBlock[];
  readonly details: readonly LetterBlock[];
}

/** Cuts the blocks of a letter. */
export function partsOf({ blocks }: Pick<LetterProps, 'blocks'>): Parts {
  const answers = blocks.findIndex(({ kind }) => kind === 'answers');
  const before = blocks[answers - 1];
  const announced = before?.kind === 'text' && before.text.endsWith(':');
  const cut = answers < 0 ? blocks.length : answers - (announced ? 1 : 0);
  const first = blocks[0];
  const lead = first?.kind === 'text' && !first.text.endsWith(':') && cut > 0 ? 1 : 0;
  return { lead: blocks.slice(0, lead), main: blocks.slice(lead, cut), details: blocks.slice(cut) };
}

/** The beginning of the first paragraph, for lists of mails. */
export function previewOf({ blocks }: Pick<LetterProps, 'blocks'>): string {
  const first = blocks.find((block) => block.kind === 'text');
  return first?.kind === 'text' ? first.text.slice(0, 140) : '';
}

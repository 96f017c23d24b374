/** Marks the words of another language inside a sentence, so that they are read aloud as they should be. */
import type { Locale } from '#schemas/text.ts';
import type { Examples } from './types.ts';

const english = /\b(partners?)\b/giu;

/** A sentence with "partner" marked as English, as the programme writes it. */
export function Marked({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  if (locale === 'en') return <>{text}</>;
  return <>{text.split(english).map((part, at) => (at % 2 === 1 ? <i lang="en">{part}</i> : part))}</>;
}

export const examples: Examples = {
  partner: () => (
    <p>
      <Marked locale="ca" text="Jornada de cocreació: centre, partner i persona formadora" />
    </p>
  ),
  'in English': () => (
    <p lang="en">
      <Marked locale="en" text="School, partner and trainer" />
    </p>
  ),
};

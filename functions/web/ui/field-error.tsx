/** What is wrong with one answer: what was typed and what would be right. */
import type { Locale } from '#schemas/text.ts';
import { uiText } from '../text/ui.ts';
import type { Examples } from './types.ts';

/** Stands just before its input, which names it in aria-describedby. */
export function FieldError({ id, locale, text }: { readonly id: string; readonly locale: Locale; readonly text: string }) {
  return (
    <p class="err" id={id}>
      <span class="vh">{uiText.errorPrefix[locale]}: </span>
      {text}
    </p>
  );
}

export const examples: Examples = {
  'out of range': () => (
    <FieldError id="e-beques" locale="ca" text="Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2." />
  ),
};

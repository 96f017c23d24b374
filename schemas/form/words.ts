/** Small pieces of every message: what was typed, near misses, answers that are not there. */
import type { Text } from '../text.ts';
import { filled, proper } from '../values/checked.ts';
import { characters } from './evaluate.ts';
import { showNumber } from './numbers.ts';

const longest = 40;

/** Ends of a sentence that offers what the person may have meant; fills the hole `{near}` of an error. */
export const perhaps: Text = { ca: '; potser volíeu dir {near}', es: '; quizá quería decir {near}', en: '; perhaps you meant {near}' };

/** Answers of check-your-answers that are not there. */
export const unanswered = {
  required: { ca: 'Encara sense resposta', es: 'Todavía sin respuesta', en: 'Not answered yet' },
  optional: { ca: 'Sense resposta (no és obligatòria)', es: 'Sin respuesta (no es obligatoria)', en: 'No answer (not required)' },
} as const satisfies Record<string, Text>;

/** Yes and no in words. */
export const yesOrNo = {
  yes: { ca: 'Sí', es: 'Sí', en: 'Yes' },
  no: { ca: 'No', es: 'No', en: 'No' },
} as const satisfies Record<string, Text>;

/** A text in the three languages, made for each. */
export function each(make: (locale: keyof Text) => string): Text {
  return { ca: make('ca'), es: make('es'), en: make('en') };
}

/** What was typed, for a sentence: numbers and dates bare, words in quotation marks, cut when long. */
export function quote(typed: string): Text {
  const cut = characters(typed) > longest ? `${[...typed].slice(0, longest).join('')}…` : typed;
  if (/^[\d\s.,:/%+−-]+$/u.test(cut)) return proper(cut);
  return { ca: `«${cut}»`, es: `«${cut}»`, en: `“${cut}”` };
}

/** A text with its holes filled by texts, each language by its own. */
export function fillWith(text: Text, values: Readonly<Record<string, Text>>): Text {
  return each((locale) => text[locale].replace(/\{(\w+)\}/gu, (hole, name: string) => values[name]?.[locale] ?? hole));
}

/** An error about what was typed; `near` is what the person may have meant. */
export function wrong(text: Text, typed: string, near?: string | null): { readonly wrong: Text } {
  const offer = near === undefined || near === null ? proper('') : filled(perhaps, { near });
  return { wrong: fillWith(text, { typed: quote(typed), near: offer }) };
}

/** A number for a sentence. */
export function numberWords(value: number, decimals?: number): Text {
  return each((locale) => showNumber(value, locale, decimals));
}

/** Texts joined by a separator. */
export function join(texts: readonly Text[], separator: string): Text {
  const [only] = texts;
  return only && texts.length === 1 ? only : each((locale) => texts.map((text) => text[locale]).join(separator));
}

/** What a check of typed text answers. */
import { fill, locales, type Text } from '../text.ts';

/** The tidy value, or the exact problem and the sentence that the person reads: what was typed and what to do. */
export type Checked<Problem extends string = string> =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: Problem; readonly message: Text };

const longest = 40;

/** A refusal; the hole `{typed}` of its sentence is filled with what was typed, cut when it is long. */
export function refuse<Problem extends string>(
  problem: Problem,
  text: Text,
  typed: string,
  values: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly problem: Problem; readonly message: Text } {
  const shown = typed.trim().length > longest ? `${typed.trim().slice(0, longest)}…` : typed.trim();
  return { ok: false, problem, message: filled(text, { ...values, typed: shown }) };
}

/** A text with its `{name}` holes filled in the three languages. */
export function filled(text: Text, values: Readonly<Record<string, string>>): Text {
  const [ca, es, en] = locales.map((locale) => fill(text, locale, values));
  return { ca: ca ?? '', es: es ?? '', en: en ?? '' };
}

/** A proper name: the same words in every language. */
export function proper(name: string): Text {
  return { ca: name, es: name, en: name };
}

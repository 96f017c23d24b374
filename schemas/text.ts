/** Words for people: one text in the three languages; Catalan is the source. */

/** The languages of every page and mail for schools, partners, trainers and public. */
export const locales = ['ca', 'es', 'en'] as const;

/** One of the three languages. */
export type Locale = (typeof locales)[number];

/** The same words in the three languages. May hold `{name}` holes for {@link fill}. */
export interface Text {
  readonly ca: string;
  readonly es: string;
  readonly en: string;
}

/** The words in one language, with `{name}` holes filled; an unknown hole stays as it is. */
export function fill(text: Text, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return text[locale].replace(/\{(\w+)\}/gu, (hole, name: string) => values[name] ?? hole);
}

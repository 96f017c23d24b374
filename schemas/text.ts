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

/** The words in one language, with `{name}` holes filled; an unknown hole stays as it is. In Catalan `de {name}` and `a {name}` join names. */
export function fill(text: Text, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return text[locale].replace(/(?:\b(de|a) )?\{(\w+)\}/gu, (hole, word: string | undefined, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return locale === 'ca' && word ? joined(word, value) : `${word ? `${word} ` : ''}${value}`;
  });
}

/** With a capital letter, as a sentence begins. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** «de l’Escola», «del Col·legi», «d’Aina»; what is no name stays apart. */
function joined(word: string, name: string): string {
  if (/^(?:Escola|Institut|INS|Acadèmia|Ajuntament)\b/u.test(name)) return `${word} l’${name}`;
  if (/^(?:Col·legi|Centre|Consorci|Departament)\b/u.test(name)) return `${word}l ${name}`;
  if (/^(?:ZER|Llar|Fundació|Universitat)\b/u.test(name)) return `${word} la ${name}`;
  return word === 'de' && /^H?[AEIOUÀÈÉÍÒÓÚ]/u.test(name) ? `d’${name}` : `${word} ${name}`;
}

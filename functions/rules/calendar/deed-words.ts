/** What somebody did to an item, in a sentence of the past. */
import type { ItemDeed } from '#schemas/entities/calendar.ts';
import { deedSentences, noDate } from '#schemas/programme/deed-sentences.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { instantInWords } from '#schemas/values/dates.ts';

/** «Nora Vidal en va canviar la data: de dimecres 20 de gener de 2027, a les 9.00 h a …». The reason stands beside it. */
export function deedInWords({ action, name, from, to }: ItemDeed): Text {
  const date = (when: ItemDeed['from'], locale: Locale) => {
    const at = when?.start ?? when?.due;
    return at ? instantInWords(at, locale) : noDate[locale];
  };
  const say = (locale: Locale) => fill(deedSentences[action], locale, { name, from: date(from, locale), to: date(to, locale) });
  return { ca: say('ca'), es: say('es'), en: say('en') };
}

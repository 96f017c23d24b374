/** What is wrong with the words and the hour of a mail, whatever it is about. */

import type { LetterProps } from '#schemas/letter.ts';
import { clock } from '#schemas/values/dates.ts';
import type { Arrived } from './postman.ts';
import type { About } from './watch.ts';

const unfilled = /\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\bnull\b|\[object |Invalid Date/iu;

/** Pairs of the rule and what breaks it. */
export function wrongWords({ letter, at, subject, text, html }: Arrived, about: readonly About[]): readonly (readonly [string, string])[] {
  const { why, stops } = letter.props as LetterProps;
  const seen = html.replace(/<style[\s\S]*?<\/style>/gu, '').replace(/<[^>]*>/gu, ' ');
  const hole = [subject, text, seen].map((words) => unfilled.exec(words)?.[0]).find((found) => found !== undefined);
  const hour = clock(at);
  const daily = about.some(({ reminder }) => reminder);
  const told = about.some(({ item }) => item !== null);
  return [
    ...(hole === undefined ? [] : [['forat', `Queda «${hole}» sense omplir`] as const]),
    ...(subject === '' ? [['forat', 'No té assumpte'] as const] : []),
    ...(plain(text).includes(plain(why)) ? [] : [['peu', 'No diu per què arriba'] as const]),
    ...(told && !(stops !== null && plain(text).includes(plain(stops))) ? [['peu', 'No diu què l’atura'] as const] : []),
    ...(hour.startsWith('02') ? [['hora', `Surt a les ${hour}`] as const] : []),
    ...(daily && hour < '07:30' ? [['hora', `Recorda a les ${hour}`] as const] : []),
  ];
}

const plain = (words: string): string => words.replace(/\s+/gu, ' ');

/** Values inside sentences: `{n}` holes of warnings, and computed answers. */
import type { Text } from '../text.ts';
import { proper } from '../values/checked.ts';
import { dayInWords } from '../values/dates.ts';
import { showSchoolYear } from '../values/school-year.ts';
import { evaluate, type Values } from './evaluate.ts';
import type { ExprValue } from './expression.ts';
import type { Facts, Shown } from './form.ts';
import { round, showNumber } from './numbers.ts';
import type { Plan } from './plan.ts';
import { each, fillWith, numberWords, yesOrNo } from './words.ts';

const unknown = proper('–');

/** A value in words: `percent` «34,2 %» of a number 34.2, `points` «+3,5», `date` «12 de maig de 2027». */
export function shownWords(as: Shown['as'], value: ExprValue): Text {
  if (value === null) return unknown;
  if (typeof value === 'boolean') return value ? yesOrNo.yes : yesOrNo.no;
  if (typeof value === 'object') return proper(value.join(' · '));
  if (typeof value === 'string') return textWords(as, value);
  if (as === 'percent') return each((locale) => `${showNumber(round(value, 1), locale, 1)}\u00a0%`);
  if (as === 'points') return each((locale) => `${value > 0 ? '+' : ''}${showNumber(round(value, 1), locale, 1)}`);
  return numberWords(value);
}

function textWords(as: Shown['as'], value: string): Text {
  if (as === 'date') return each((locale) => dayInWords(value, locale));
  return proper(as === 'school-year' ? showSchoolYear(value) : value);
}

/** A text with its holes filled by what they show; an answer with a label of its own (a choice) shows that. */
export function fillShown(plan: Plan, text: Text, shown: Readonly<Record<string, Shown>> | undefined, values: Values, facts: Facts): Text {
  const holes = Object.entries(shown ?? {}).filter(([name]) => text.ca.includes(`{${name}}`));
  if (holes.length === 0) return text;
  return fillWith(text, Object.fromEntries(holes.map(([name, each]) => [name, holeWords(plan, each, values, facts)])));
}

function holeWords(plan: Plan, { value, as }: Shown, values: Values, facts: Facts): Text {
  const result = evaluate(value, values, facts);
  const input = 'field' in value && as === 'text' ? plan.inputs.get(value.field) : undefined;
  return input && result !== null ? input.widget.words(input.field, result, () => undefined) : shownWords(as, result);
}

/** Values inside sentences: `{n}` holes of warnings, and computed answers. */
import type { Text } from '../text.ts';
import { proper } from '../values/checked.ts';
import { dayInWords } from '../values/dates.ts';
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
  if (typeof value === 'string') return as === 'date' ? each((locale) => dayInWords(value, locale)) : proper(value);
  if (as === 'percent') return each((locale) => `${showNumber(round(value, 1), locale, 1)}\u00a0%`);
  if (as === 'points') return each((locale) => `${value > 0 ? '+' : ''}${showNumber(round(value, 1), locale, 1)}`);
  return numberWords(value);
}

/** A text with its holes filled by what they show; an answer with a label of its own (a choice) shows that. */
export function fillShown(plan: Plan, text: Text, shown: Readonly<Record<string, Shown>> = {}, values: Values, facts: Facts): Text {
  const words = Object.entries(shown).map(([name, { value, as }]) => {
    const result = evaluate(value, values, facts);
    const input = 'field' in value && as === 'text' ? plan.inputs.get(value.field) : undefined;
    return [name, input && result !== null ? input.widget.words(input.field, result, () => undefined) : shownWords(as, result)] as const;
  });
  return fillWith(text, Object.fromEntries(words));
}

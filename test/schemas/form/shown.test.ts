/** Values inside sentences. */
import { expect, test } from 'vitest';
import type { ExprValue } from '#schemas/form/expression.ts';
import type { Shown } from '#schemas/form/form.ts';
import { shownWords } from '#schemas/form/shown.ts';

const table: readonly (readonly [Shown['as'], ExprValue, readonly [string, string, string]])[] = [
  ['number', 1240, ['1.240', '1.240', '1,240']],
  ['number', null, ['–', '–', '–']],
  ['percent', 87.096, ['87,1\u00a0%', '87,1\u00a0%', '87.1\u00a0%']],
  ['points', 3.5, ['+3,5', '+3,5', '+3.5']],
  ['points', 14, ['+14,0', '+14,0', '+14.0']],
  ['points', -2.25, ['−2,3', '−2,3', '−2.3']],
  ['points', 0, ['0,0', '0,0', '0.0']],
  ['text', true, ['Sí', 'Sí', 'Yes']],
  ['text', false, ['No', 'No', 'No']],
  ['text', ['a', 'b'], ['a · b', 'a · b', 'a · b']],
  ['text', '2026-11-23', ['2026-11-23', '2026-11-23', '2026-11-23']],
  ['date', '2026-11-23', ['23 de novembre de 2026', '23 de noviembre de 2026', '23 November 2026']],
  ['school-year', '2026-2027', ['2026-27', '2026-27', '2026-27']],
];

test.each(table)('as %s, %j is shown as %j', (as, value, [ca, es, en]) => {
  expect(shownWords(as, value)).toEqual({ ca, es, en });
});

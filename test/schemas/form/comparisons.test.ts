/** What a form compares is found in its rules and offers. */
import { expect, test } from 'vitest';
import { comparisonsOf } from '#schemas/form/comparisons.ts';
import { planFor } from '#schemas/form/plan.ts';
import { readPlan } from '#schemas/form/read.ts';
import { proper } from '#schemas/values/checked.ts';

const number = (label: string) => ({ widget: 'number', min: 0, max: 900, label: proper(label) }) as const;
const plan = planFor({
  sections: [
    {
      key: 's',
      title: proper('S'),
      fields: { own: number('Own'), area: number('Area'), pupils: number('Pupils'), alone: number('Alone') },
      together: [{ title: proper('Share'), fields: ['own', 'area'] }],
    },
  ],
  warnings: [
    {
      ...{ id: 'W', at: 'own', title: proper('W'), text: proper('{n}') },
      when: { gte: [{ abs: { minus: [{ field: 'pupils' }, { fact: 'centre.alumnes' }] } }, { value: 10 }] },
      values: { n: { value: { minus: [{ field: 'own' }, { field: 'area' }] }, as: 'points' } },
    },
  ],
});

const compared = (raw: Readonly<Record<string, string>>, facts: Readonly<Record<string, number>> = {}) =>
  comparisonsOf(plan, readPlan(plan, raw, facts, {}), facts);

test('an answer stands beside the other one and beside the directory, each once, and what nobody compares is left out', () => {
  const rows = compared({ own: '30', area: '20', pupils: '398', alone: '1' }, { 'centre.alumnes': 398 });
  expect(rows.map(({ key, other, numbers, same }) => ({ key, other, numbers, same }))).toEqual([
    { key: 'own', other: 'area', numbers: [30, 20], same: false },
    { key: 'pupils', other: null, numbers: [398, 398], same: true },
  ]);
  expect(rows.map(({ question, mine, theirs }) => [question.ca, mine?.ca, theirs?.ca])).toEqual([
    ['Share', '30', '20'],
    ['Pupils', '398', '398'],
  ]);
});

test('what is not known is neither the same nor another', () => {
  expect(compared({ pupils: '398' }).map(({ mine, theirs, same }) => [mine?.ca, theirs, same])).toEqual([
    [undefined, null, null],
    ['398', null, null],
  ]);
});

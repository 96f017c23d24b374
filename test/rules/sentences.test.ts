/** The history of a case, a sentence for each thing that happened. */
import { expect, test } from 'vitest';
import { sentenceOf } from '#functions/rules/sentences.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import { sampleWorkflow } from '#test/support/sample-workflow.ts';

const past = (words: string) => ({ ca: `{actor} ${words}`, es: '', en: '' });
const row = (action: string, from: readonly string[], words: string): Transition => ({
  ...{ action, from, label: past(words), past: past(words), who: ['coordination'], kind: 'main' },
});
const workflow = {
  ...sampleWorkflow,
  transitions: [
    row('keep', ['a'], 'va guardar'),
    row('keep', ['b', 'c'], 'va tornar a guardar'),
    row('other', ['b'], 'va fer una altra cosa'),
  ],
};
const said = (action: string, from: string | null) => sentenceOf(workflow, { action, from }).ca;

test('an action is told by the row of the table that it went by', () => {
  expect([said('keep', 'a'), said('keep', 'b'), said('keep', 'c'), said('other', 'b')]).toEqual([
    '{actor} va guardar',
    '{actor} va tornar a guardar',
    '{actor} va tornar a guardar',
    '{actor} va fer una altra cosa',
  ]);
  expect([said('keep', null), said('keep', 'zz')]).toEqual(['{actor} va guardar', '{actor} va guardar']);
});

test('what no table names has its own sentence, and what nobody knows any more is a change', () => {
  expect([said('start', null), said('score', 'a'), said('zz', 'a')]).toEqual([
    '{actor} va començar l’esborrany',
    '{actor} va puntuar',
    '{actor} hi va fer un canvi',
  ]);
});

/** Who sees what. */
import { expect, test } from 'vitest';
import { keptYears, personalFields, redactSummary, redactValues, sees } from '#schemas/form/redact.ts';
import { summary } from '#schemas/form/summary.ts';
import { everyWidget, formWith, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };

test('a group sees the fields that name it, with everything under them, and no other', () => {
  expect([
    sees(everyWidget, 1, 'vots', 'AJU'),
    sees(everyWidget, 1, 'vots.favor', 'AJU'),
    sees(everyWidget, 1, 'correu', 'AJU'),
    sees(everyWidget, 1, 'linia', 'COM'),
    sees(everyWidget, 1, 'gone', 'COM'),
  ]).toEqual([true, true, false, false, false]);
});

test('values and summaries are cut to what a group sees; pages without anything vanish', () => {
  const raw = { correu: 'nom@centre.cat', 'vots.favor': '1', enter: '2' };
  expect(redactValues(everyWidget, 1, { correu: 'nom@centre.cat', 'vots.favor': 1, enter: 2 }, 'AJU')).toEqual({ 'vots.favor': 1 });
  const cut = redactSummary(everyWidget, 1, summary(everyWidget, 1, raw, facts), 'AJU');
  expect(cut.map(({ key, title, rows }) => [key, title.ca, rows.map((row) => row.key)])).toEqual([['grups', 'grups', ['vots']]]);
});

test('personal data are known by field, with how long each is kept', () => {
  expect(personalFields(everyWidget, 1)).toEqual([
    { key: 'correu', keep: '2y' },
    { key: 'telefon', keep: 'case' },
  ]);
});

test('a case is kept two years, or six where a single answer must be', () => {
  const text = { widget: 'text', max: 9, label: same('Text') } as const;
  const kept = (...keeps: readonly (typeof text | (typeof text & { keep: '6y' | '2y' }))[]) =>
    keptYears(formWith(Object.fromEntries(keeps.map((field, at) => [`camp${at}`, field]))), 1);
  expect([kept(text), kept({ ...text, keep: '2y' }), kept(text, { ...text, keep: '6y' })]).toEqual([2, 2, 6]);
});

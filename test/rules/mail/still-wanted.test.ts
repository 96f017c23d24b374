/** A reminder never reaches who is done; what happened is told whatever came after. */
import { expect, test } from 'vitest';
import { unwanted } from '#functions/rules/mail/still-wanted.ts';
import { type NewCause, newCause } from '#functions/store/cause.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { storedCase } from '#test/support/cases.ts';
import { testDeps } from '#test/support/deps.ts';

const now = '2026-11-23T09:00:00.000Z';
const cause = (more: Partial<NewCause> = {}) =>
  newCause({
    ...{ id: 'C', message: 'M', now, anchor: { kind: 'case', id: '01CASE', version: 1 }, audience: { of: 'seats', seats: [] } },
    ...more,
  });
const head = (more: Partial<CaseHead> = {}) => storedCase(testDeps(), { id: '01CASE', form: 'f', state: 'amending', ...more });
const reminder = cause({ whileState: 'amending' });

test.each([
  ['in time', reminder, {}, false, null],
  ['of a state that is over', reminder, { state: 'submitted' }, false, 'done'],
  ['of a date that moved', reminder, { dueVersion: 2 }, false, 'changed'],
  ['to who has scored', reminder, {}, true, 'done'],
  ['past its end', cause({ notAfter: '2026-11-23T08:59:59.999Z' }), {}, false, 'late'],
  ['at its last moment', cause({ notAfter: now }), {}, false, null],
] as const)('a mail %s', async (_, mail, more, scored, why) => {
  expect(unwanted({ cause: mail, head: await head(more), scored, now })).toBe(why);
});

test('news is told although the case went on', async () => {
  expect(unwanted({ cause: cause(), head: await head({ state: 'withdrawn', dueVersion: 9 }), scored: true, now })).toBeNull();
});

test('nothing is told of an erased case; a sign-in needs none', () => {
  expect(unwanted({ cause: cause(), head: null, scored: false, now })).toBe('gone');
  expect(unwanted({ cause: cause({ anchor: { kind: 'person', id: 'P', version: 1 } }), head: null, scored: false, now })).toBeNull();
});

test('the mailbox is not asked again once it has answered', async () => {
  const asked = cause({ message: 'confirm-sender' });
  expect(unwanted({ cause: asked, head: await head(), scored: false, now })).toBeNull();
  expect(unwanted({ cause: asked, head: await head({ sender: 'denied' }), scored: false, now })).toBe('done');
});

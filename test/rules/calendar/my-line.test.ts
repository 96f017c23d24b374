/** Where an item stands in the year of its reader. */
import { expect, test } from 'vitest';
import { cellKinds } from '#functions/rules/calendar/cell.ts';
import { myGroup } from '#functions/rules/calendar/my-line.ts';

const due = { session: false, own: true, ready: true, answer: null };
const session = { session: true, own: true, ready: false, answer: null };

test('what is over is behind the reader, whatever it is', () => {
  const behind = cellKinds.filter((kind) => myGroup({ kind }, due) === 'past');
  expect(behind.toSorted()).toEqual(['cancelled', 'done', 'none', 'past', 'review', 'skipped']);
  expect(cellKinds.filter((kind) => myGroup({ kind }, session) === 'past').toSorted()).toEqual(behind.toSorted());
});

test('what is due waits for whoever may hand it in; far off, only where there is a form', () => {
  expect(myGroup({ kind: 'late' }, { ...due, ready: false })).toBe('now');
  expect(myGroup({ kind: 'open' }, due)).toBe('now');
  expect(myGroup({ kind: 'open' }, { ...due, ready: false })).toBe('coming');
  expect(myGroup({ kind: 'late' }, { ...due, own: false })).toBe('coming');
});

test('an invitation waits until it is answered, and only for whom it is', () => {
  expect(myGroup({ kind: 'dated' }, session)).toBe('now');
  for (const answer of ['yes', 'no', 'replaced'] as const) expect(myGroup({ kind: 'dated' }, { ...session, answer })).toBe('coming');
  expect(myGroup({ kind: 'dated' }, { ...session, own: false })).toBe('coming');
});

/** What the coordination may do to an item, by how it stands. */
import { describe, expect, test } from 'vitest';
import { itemActions } from '#functions/rules/calendar/item-actions.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

const actions = (item: CalendarItem) => itemActions(item, activityOf(magnet, item.activity));
const { is: proposed } = sessionOn('2027-01-20');
const day = sessionOn('2027-01-20', { proposed });
const due = deadlineOf('A', '2027-01-15');
const cancelled = { at: '2026-12-01T09:00:00.000Z', by: 'nora', reason: 'Vaga' };
const done = { at: '2026-12-01T09:00:00.000Z', by: 'nora', note: '' };

test('a session is edited, moved, marked, paused and cancelled, the usual first', () => {
  expect(actions(day)).toEqual(['edit', 'move', 'done', 'pause', 'cancel']);
});

test('what falls due has nothing to edit', () => {
  expect(actions(due)).toEqual(['move', 'done', 'pause', 'cancel']);
});

test.each([day, due])('what is paused is resumed instead: $kind', (item) => {
  expect(actions({ ...item, paused: true })).toEqual(actions(item).map((each) => (each === 'pause' ? 'resume' : each)));
});

test.each([day, due])('what is done is only taken up again, what is cancelled only restored: $kind', (item) => {
  expect(actions({ ...item, done })).toEqual(['undone']);
  expect(actions({ ...item, cancelled })).toEqual(['restore']);
  expect(actions({ ...item, cancelled, done, paused: true })).toEqual(['restore']);
});

describe('who is invited is chosen', () => {
  test.each<[string, CalendarItem]>([
    ['of a visit, whoever hosts it', sessionOn('2027-03-10', { activity: 'A21', proposed })],
    ['of a session that a school hosts', { ...day, host: 'A' }],
    ['of one for which schools were chosen', { ...day, centres: [] }],
    ['of one that a person added', { ...day, proposed: {} }],
  ])('%s', (_, item) => {
    expect(actions(item)).toEqual(['edit', 'move', 'invite', 'done', 'pause', 'cancel']);
  });
  test('but not of what falls due, and not of a session of all', () => {
    expect(actions({ ...due, proposed: {} })).not.toContain('invite');
    expect(actions(sessionOn('2027-01-13', { activity: 'A03', centre: 'A', proposed }))).not.toContain('invite');
  });
});

/** What of the board may be reminded by hand, with which mail, and until when. */
import { describe, expect, test } from 'vitest';
import { type Cell, cellKinds } from '#functions/rules/calendar/cell.ts';
import { isMeant, notReminded, remindedRoles, reminderOf } from '#functions/rules/calendar/remind.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { magnet } from '#schemas/programme/magnet.ts';

const cell = (kind: Cell['kind']): Cell => ({ kind, day: null, days: 0, percent: 0, people: 0 });
const now = '2026-11-23T09:00:00.000Z';

test('only what somebody has still to do is reminded of', () => {
  const may = cellKinds.filter((kind) => notReminded({ kind }) === null);
  expect(may).toEqual(['late', 'bounced', 'soon', 'unanswered', 'draft', 'open', 'dated', 'none']);
});

test.each([
  ['done', 'done'],
  ['review', 'done'],
  ['coming', 'answered'],
  ['nobody', 'answered'],
  ['paused', 'paused'],
  ['cancelled', 'cancelled'],
  ['amend', 'amend'],
  ['opens', 'early'],
  ['planned', 'early'],
  ['undated', 'early'],
  ['past', 'past'],
  ['skipped', 'past'],
] as const)('%s is left out: %s', (kind, why) => expect(notReminded({ kind })).toBe(why));

describe('what the board shows', () => {
  const kinds = (filter: Parameters<typeof isMeant>[1]) => cellKinds.filter((kind) => isMeant(cell(kind), filter));
  test('means what is late, near or unanswered where nothing is asked for', () =>
    expect(kinds({ activity: '', calling: '' })).toEqual(['late', 'bounced', 'nobody', 'soon', 'unanswered']));
  test('means one state where one is asked for', () => expect(kinds({ activity: 'A01', calling: 'soon' })).toEqual(['soon']));
  test('means all of one activity, but whom it is not for', () =>
    expect(kinds({ activity: 'A01', calling: '' })).toEqual(cellKinds.filter((kind) => kind !== 'none')));
});

test('the centre is reminded, not its town council nor the coordination', () => {
  expect(remindedRoles(activityOf(magnet, 'A11'))).toEqual(['CEN-D']);
  expect(remindedRoles(activityOf(magnet, 'A12'))).toEqual(['INS', 'CEN-D']);
  expect(remindedRoles(activityOf(magnet, 'A05'))).toEqual(['CEN-I', 'FOR']);
});

describe('the mail', () => {
  const due = (day: string) => ({ is: { due: `${day}T22:59:59.000Z` } });
  test('before its day it reminds, and is worthless after it', () =>
    expect(reminderOf(activityOf(magnet, 'A01'), due('2026-11-30'), now)).toEqual({
      message: 'M-DAD-REC',
      notAfter: '2026-11-30T22:59:59.000Z',
    }));
  test('after its day it says so, for a week', () =>
    expect(reminderOf(activityOf(magnet, 'A01'), due('2026-11-20'), now)).toEqual({
      message: 'M-DAD-VENCUT',
      notAfter: '2026-11-30T22:59:59.000Z',
    }));
  test('of a session it asks for an answer until it begins', () =>
    expect(reminderOf(activityOf(magnet, 'A05'), { is: { start: '2026-12-01T08:00:00.000Z' } }, now)).toEqual({
      ...{ message: 'M-EV-REC', notAfter: '2026-12-01T08:00:00.000Z' },
    }));
  test('without a day there is none', () => expect(reminderOf(activityOf(magnet, 'A01'), { is: {} }, now)).toBeNull());
});

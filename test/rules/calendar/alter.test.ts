/** What people do to an item, and what the invited are told of it. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  cancelItem,
  doneItem,
  editItem,
  moveItem,
  pauseItem,
  restoreItem,
  resumeItem,
  undoneItem,
} from '#functions/rules/calendar/alter.ts';
import type { Altered, Change } from '#functions/rules/calendar/altered.ts';
import { stepsOfItem } from '#functions/rules/calendar/ladder.ts';
import { at, endOfDay } from '#functions/rules/working-days.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { deadlineOf, rungOf, sessionOn } from '#test/support/items.ts';

const now = at('2026-12-01', '10:00');
const change: Change = { rung: rungOf(), now, actor: { id: 'nora', name: 'Nora Vidal' }, deed: '01DEED' };
const planned = sessionOn('2027-01-20');
const known = sessionOn('2027-01-20', { published: '2026-11-30', place: 'Sala gran', handled: ['publish'] });
const open = deadlineOf('01CENTRE', '2027-01-15', { published: '2026-09-01', handled: ['opens'] });
const later = { is: { start: at('2027-01-27', '10:00') }, reason: 'La sala no és lliure' };

describe('moving', () => {
  test('a session that people know of tells them both dates, and begins its reminders anew', () => {
    const { item, due, deed, cause } = moveItem(known, later, change);
    expect(item).toMatchObject({ version: 2, sequence: 1, moved: { at: now, sequence: 1 }, handled: [], updatedAt: now });
    expect(item.is).toEqual({ start: '2027-01-27T09:00:00.000Z', end: '2027-01-27T14:00:00.000Z' });
    expect(due).toBe(at('2026-12-23', '07:30'));
    expect(deed).toMatchObject({ action: 'move', actor: 'nora', reason: 'La sala no és lliure', from: known.is, to: item.is });
    expect(cause).toEqual({
      id: 'M-EV-CANVI.01DEED',
      message: 'M-EV-CANVI',
      now,
      anchor: { kind: 'item', id: known.id, version: 2 },
      audience: { of: 'item', roles: ['CEN-C'] },
      values: {
        ...{ sequence: '1', start: item.is.start, end: item.is.end, due: '', was: known.is.start },
        ...{ place: 'Sala gran', link: '', note: '', reason: 'La sala no és lliure', what: 'move' },
      },
      notAfter: item.is.start,
    });
  });
  test('one that nobody knows of tells nobody, and is still published', () => {
    const { item, cause, due } = moveItem(planned, later, change);
    expect(cause).toBeNull();
    expect(item).toMatchObject({ version: 2, sequence: 0, published: null });
    expect(due).toBe(at('2026-12-13', '07:30'));
  });
  test('to a day near leaves only the reminders to come', () => {
    const { item, due } = moveItem(known, { is: { start: at('2026-12-10', '09:00') }, reason: 'x' }, change);
    expect(item.handled).toEqual(['-30']);
    expect(due).toBe(at('2026-12-03', '07:30'));
  });
  test('to a day that has passed corrects the record and tells nobody', () => {
    const { cause, due, item } = moveItem(known, { is: { start: at('2026-11-20', '09:00') }, reason: 'x' }, change);
    expect([cause, due, item.sequence]).toEqual([null, null, 0]);
  });
  test('a deadline that is open says its new day and is an extension; one that has not opened tells nobody', () => {
    const is = { due: endOfDay('2027-01-29') };
    const { item, deed, cause } = moveItem(open, { is, reason: 'Grip' }, change);
    expect(item.is).toEqual({ opens: '2026-09-01', due: is.due });
    expect([deed.action, cause?.message, cause?.values.was, cause?.values.due]).toEqual(['extend', 'M-DAD-CANVI', open.is.due, is.due]);
    expect(moveItem({ ...open, published: null }, { is, reason: 'Grip' }, change).cause).toBeNull();
    expect(moveItem(open, { is: { due: endOfDay('2027-01-12') }, reason: 'x' }, change).deed.action).toBe('move');
  });
  test('an opening alone extends nothing', () => {
    const { item, deed } = moveItem(open, { is: { opens: '2026-12-15' }, reason: 'x' }, change);
    expect([deed.action, item.is]).toEqual(['move', { opens: '2026-12-15', due: open.is.due }]);
  });
  test.each<[string, CalendarItem['is'], CalendarItem['is'], string | undefined]>([
    ['keeps its length where nobody says an end', known.is, { start: at('2027-01-27', '15:30') }, at('2027-01-27', '20:30')],
    [
      'ends when somebody says so',
      known.is,
      { start: at('2027-01-27', '10:00'), end: at('2027-01-27', '11:00') },
      at('2027-01-27', '11:00'),
    ],
    ['may only end at another hour', known.is, { end: at('2027-01-20', '10:00') }, at('2027-01-20', '10:00')],
    ['has no end where it had none', { start: at('2027-01-20', '09:00') }, later.is, undefined],
    ['has no end where it had no day', {}, later.is, undefined],
    ['has no end where it only had that', { end: at('2027-01-20', '14:00') }, later.is, at('2027-01-20', '14:00')],
  ])('a session that moves %s', (_, before, is, end) => {
    expect(moveItem({ ...known, is: before }, { is, reason: 'x' }, change).item.is).toEqual({ ...before, ...is, ...(end && { end }) });
  });
});

describe('editing', () => {
  test.each([
    [known, { title: 'Jornada de primavera' }, 'M-EV-CANVI'],
    [known, { place: 'Sala petita' }, 'M-EV-CANVI'],
    [known, { link: 'https://meet.example/aula' }, 'M-EV-CANVI'],
    [known, { note: 'Porteu-hi la planificació' }, 'M-EV-CANVI'],
    [known, { host: '01CENTRE' }, 'M-EV-CANVI'],
    [known, { documents: [{ title: 'Ordre del dia', url: 'https://example.org/ordre' }] }, 'M-EV-CANVI'],
    [known, { place: 'Sala gran' }, undefined],
    [known, { capacity: 40, responsible: 'nora', centres: ['01CENTRE'] }, undefined],
    [planned, { place: 'Sala petita' }, undefined],
    [open, { note: 'Amb el nou model' }, undefined],
  ] as const)('tells people what they see of what they know: %#', (item, facts, message) => {
    const { cause, item: next } = editItem(item, { facts: facts as Partial<CalendarItem> }, change);
    expect(cause?.message).toBe(message);
    expect(next).toMatchObject({ ...facts, version: item.version, moved: null, sequence: message ? 1 : 0, handled: item.handled });
  });
});

describe('cancelling and restoring', () => {
  const off = cancelItem(known, { reason: 'Vaga de trens' }, change);
  test('a cancelled item asks for nothing more; the invited are told why', () => {
    expect(off.item).toMatchObject({ cancelled: { at: now, by: 'nora', reason: 'Vaga de trens' }, version: 1, sequence: 1 });
    expect([off.due, off.cause?.message, off.cause?.values.reason]).toEqual([null, 'M-EV-ANULLAT', 'Vaga de trens']);
    expect(stepsOfItem(off.item, change.rung)).toEqual([]);
  });
  test('an item that nobody knows of, or that has passed, is cancelled in silence', () => {
    expect(cancelItem(planned, { reason: 'x' }, change).cause).toBeNull();
    expect(cancelItem(known, { reason: 'x' }, { ...change, now: at('2027-01-21', '09:00') }).cause).toBeNull();
  });
  test('a restored one has its reminders again, of a version of its own', () => {
    const { item, due, cause, deed } = restoreItem(off.item, { reason: 'La vaga no es fa' }, change);
    expect(item).toMatchObject({ cancelled: null, version: 2, sequence: 2, handled: [], is: known.is });
    expect([due, cause?.message, cause?.values.was, deed.from]).toEqual([at('2026-12-21', '07:30'), 'M-EV-CANVI', '', null]);
  });
});

describe('marking', () => {
  test('what is done asks for nothing and tells nobody; undone, what fell meanwhile is not made up for', () => {
    const done = doneItem(open, { note: 'Lliurat en paper' }, change);
    expect([done.due, done.cause, done.item.done, done.deed.reason]).toEqual([
      null,
      null,
      { at: now, by: 'nora', note: 'Lliurat en paper' },
      'Lliurat en paper',
    ]);
    const undone = undoneItem(done.item, {}, { ...change, now: at('2027-01-14', '10:00') });
    expect(undone.item).toMatchObject({ done: null, version: 1 });
    expect(undone.item.handled).toContain('opens');
    expect((undone.due ?? '') > at('2027-01-14', '10:00')).toBe(true);
  });
  test('a pause keeps the steps, so that each can be told why', () => {
    const paused = pauseItem(known, { reason: 'Baixa de la directora' }, change);
    expect([paused.item.paused, paused.due, paused.cause]).toEqual([true, at('2026-12-21', '07:30'), null]);
    expect(resumeItem(paused.item, {}, change).item).toEqual({ ...known, updatedAt: now });
  });
});

type Act = (item: CalendarItem, now: string) => Altered;
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.integer({ min: -20, max: 200 }).map(
    (days): Act =>
      (item, when) =>
        moveItem(item, { is: dayOf(item, days), reason: 'x' }, { ...change, now: when }),
  ),
  fc.string().map(
    (place): Act =>
      (item, when) =>
        editItem(item, { facts: { place } }, { ...change, now: when }),
  ),
  fc.constantFrom<Act>(
    (item, when) => cancelItem(item, { reason: 'x' }, { ...change, now: when }),
    (item, when) => restoreItem(item, { reason: 'x' }, { ...change, now: when }),
    (item, when) => doneItem(item, { note: 'x' }, { ...change, now: when }),
    (item, when) => undoneItem(item, {}, { ...change, now: when }),
    (item, when) => pauseItem(item, {}, { ...change, now: when }),
  ),
);
const dayOf = (item: CalendarItem, days: number): CalendarItem['is'] => {
  const start = new Date(Date.parse(now) + days * 86_400_000).toISOString();
  return item.kind === 'session' ? { start } : { due: start };
};

property.prop([fc.constantFrom(planned, known, open), fc.array(fc.tuple(acts, fc.nat(60)), { maxLength: 12 })])(
  'whatever is done, versions and sequences never fall, every mail has a sequence of its own, and nothing cancelled or done has steps',
  (first, deeds) => {
    let item = first;
    let when = now;
    for (const [act, days] of deeds) {
      when = new Date(Date.parse(when) + days * 86_400_000).toISOString();
      const next = act(item, when);
      expect(next.item.version).toBeGreaterThanOrEqual(item.version);
      expect(next.item.sequence).toBe(item.sequence + (next.cause ? 1 : 0));
      if (next.cause)
        expect([next.cause.values.sequence, next.cause.anchor.version]).toEqual([String(next.item.sequence), next.item.version]);
      if (next.cause) expect(first.published).not.toBeNull();
      if (next.item.cancelled || next.item.done) expect(next.due).toBeNull();
      if (next.due !== null && next.item.version > item.version && next.item.published) expect(next.due > when).toBe(true);
      item = next.item;
    }
  },
);

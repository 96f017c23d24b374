/** An item of a plan begins to live, or is brought in as done. */
import { describe, expect, test } from 'vitest';
import { isPast, newItem } from '#functions/rules/calendar/new-item.ts';
import { at, endOfDay } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { calendarItem } from '#schemas/entities/calendar.ts';
import { curs, rungOf } from '#test/support/items.ts';

const rung = rungOf();
const start = at('2027-01-20', '09:00');
const end = at('2027-01-20', '14:00');
const session: Item = { id: `${curs}.A08.magnet.1`, activity: 'A08', kind: 'session', ordinal: 1, start, end };
const due: Item = {
  ...{ id: `${curs}.A01.A.1`, activity: 'A01', kind: 'deadline', centre: 'A', ordinal: 1 },
  ...{ opens: '2026-09-01', due: endOfDay('2026-09-20') },
};

describe('an item of a plan', () => {
  test('is what was proposed; nobody knows of it, and it is looked at when it is published', () => {
    const now = at('2026-09-01', '08:00');
    const { item, due: next } = newItem(session, { curs, rung, now });
    expect(item).toEqual(
      calendarItem.parse({
        ...{ id: session.id, curs, activity: 'A08', kind: 'session', centre: null, municipality: null, ordinal: 1 },
        ...{ is: { start, end }, proposed: { start, end }, version: 1, handled: [], updatedAt: now },
      }),
    );
    expect([item.done, item.published]).toEqual([null, null]);
    expect(next).toBe(at('2026-12-06', '07:30'));
  });

  test('keeps whose it is', () => {
    const now = at('2026-09-01', '06:00');
    expect(newItem(due, { curs, rung, now }).item).toMatchObject({ centre: 'A', municipality: null, is: { opens: '2026-09-01' } });
    const town: Item = { ...session, id: `${curs}.A11.080193.2`, activity: 'A11', municipality: '080193', ordinal: 2 };
    expect(newItem(town, { curs, rung, now }).item).toMatchObject({ centre: null, municipality: '080193', ordinal: 2 });
  });

  test('born late reminds nobody of what has passed, but is still opened', () => {
    const { item, due: next } = newItem(due, { curs, rung, now: at('2026-09-15', '10:00') });
    expect(item.handled).toEqual(['-7']);
    expect(next).toBe(at('2026-09-01', '07:30'));
  });

  test('brought in as done asks for nothing more, and says by whom', () => {
    const now = at('2026-11-24', '10:00');
    const { item, due: next } = newItem(due, { curs, rung, now, brought: { by: 'nora', note: 'Feta abans' } });
    expect(item).toMatchObject({ done: { at: now, by: 'nora', note: 'Feta abans' }, handled: [] });
    expect(next).toBeNull();
  });

  test('without a day waits for one', () => {
    const { start: _, end: __, ...undated } = session;
    expect(newItem(undated, { curs, rung, now: at('2026-09-01', '08:00') })).toMatchObject({ item: { is: {}, proposed: {} }, due: null });
  });
});

test('an item has passed when it has begun or was due before now', () => {
  expect([isPast({ start }, start), isPast({ start }, at('2027-01-20', '09:01'))]).toEqual([false, true]);
  expect([isPast({ due: end }, end), isPast({ due: end }, at('2027-01-20', '14:01'))]).toEqual([false, true]);
  expect(isPast({ start, due: at('2026-01-01', '09:00') }, at('2027-01-19', '09:00'))).toBe(false);
  expect(isPast({}, end)).toBe(false);
});

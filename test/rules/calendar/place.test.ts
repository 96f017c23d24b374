/** What a date costs: two places at once most, then a school that is away, then a busy team. */
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { daysBetween } from '#functions/rules/calendar/open-days.ts';
import { at, plusMinutes } from '#functions/rules/working-days.ts';
import type { Item, Live } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { liveOf, school, yearOf } from './years.ts';

const curs = '2026-2027';
const one = school(2, curs);
const alone = yearOf(curs, 0, { participations: [one] });
const dayOf = (items: readonly Item[], activity: string) => localDay(items.find((item) => item.activity === activity)?.start ?? '');
const window = daysBetween('2026-09-20', '2026-10-31');
/** A meeting of a school at a day and hour. */
const meeting = (centre: string, day: string, time: string): Item => {
  const start = at(day, time);
  return { id: `${curs}.A03.${centre}.1`, activity: 'A03', kind: 'session', centre, ordinal: 1, start, end: plusMinutes(start, 90) };
};
/** A session that a person has set to another day. */
const set = (activity: string, day: string): readonly Live[] =>
  liveOf(compile(magnet, alone)).map((each) => {
    if (each.item.activity !== activity) return each;
    const start = at(day, '09:00');
    return { ...each, item: { ...each.item, start, end: plusMinutes(start, 300) } };
  });

describe('a school that is away', () => {
  const but = (...open: string[]) => ({ ...alone, freeDays: { [one.centre]: window.filter((day) => !open.includes(day)) } });
  test('meets on the one day that is left, though the team is busy then', () => {
    const others = [9, 16, 23].map((nth) => ({ ...school(nth, curs, 2), territori: one.territori }));
    const year = { ...but('2026-10-07'), participations: [one, ...others] };
    const live = liveOf(others.map(({ centre }, nth) => meeting(centre, '2026-10-07', ['09:00', '11:30', '15:00'][nth] ?? '')));
    expect(dayOf(compile(magnet, year, { live }), 'A03')).toBe('2026-10-07');
  });
  test('all the time keeps its date, and leaves it as soon as there is a better one', () => {
    const live = liveOf([meeting(one.centre, '2026-10-06', '11:30')]);
    expect(dayOf(compile(magnet, but(), { live }), 'A03')).toBe('2026-10-06');
    expect(dayOf(compile(magnet, but('2026-10-08'), { live }), 'A03')).toBe('2026-10-08');
    expect(dayOf(compile(magnet, but('2026-10-06'), { live }), 'A03')).toBe('2026-10-06');
  });
});

describe('a seminar', () => {
  test('keeps its distance from one that a person has set', () => {
    const live = set('A09', '2027-03-31').filter(({ item }) => item.activity === 'A09');
    const items = compile(magnet, alone, { live });
    expect([dayOf(items, 'A09'), dayOf(items, 'A13')]).toEqual(['2027-02-03', '2027-05-12']);
    const done = live.flatMap(({ item }) => liveOf([item])).map((each) => ({ ...each, done: true as const }));
    const later = compile(magnet, alone, { live: done });
    expect([dayOf(later, 'A09'), dayOf(later, 'A13')]).toEqual(['2027-03-31', '2027-05-12']);
  });
  test('keeps none from where a person has put itself', () => {
    const name = { ca: 'x', es: 'x', en: 'x' };
    const calendar = { ...alone.calendar, breaks: [...alone.calendar.breaks, { name, from: '2027-04-28', to: '2027-04-28' }] };
    expect(dayOf(compile(magnet, { ...alone, calendar }, { live: set('A13', '2027-04-29') }), 'A13')).toBe('2027-05-05');
  });
  test('stands on another day than the meeting that a person has set on its own', () => {
    const live = liveOf([meeting(one.centre, '2026-10-05', '09:00')]).map((each) => ({
      ...each,
      item: meeting(one.centre, '2026-10-14', '15:00'),
    }));
    const items = compile(magnet, alone, { live });
    expect([dayOf(items, 'A05'), dayOf(items, 'A03')]).toEqual(['2026-10-07', '2026-10-05']);
  });
});

/** How a date is proposed: where a person would put it, spread, and left alone afterwards. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import { plusMinutes } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { liveOf, school, yearOf } from './years.ts';

const of = (items: readonly Item[], ...activities: string[]) => items.filter(({ activity }) => activities.includes(activity));
const dayOf = ({ start, due }: Item) => localDay(start ?? due ?? '');
const madrid = (at = '') => DateTime.fromISO(at, { zone: 'Europe/Madrid' });
const _inPhase = (items: readonly Item[], phase: number) =>
  items.filter(({ centre }) => centre !== undefined && Number(centre.slice(4)) % 7 === phase);

describe('a proposal', () => {
  test('of 2026-27 is the one that the programme would write by hand', () => {
    const items = compile(magnet, yearOf('2026-2027', 12));
    const days = Object.fromEntries(of(items, 'A05', 'A08', 'A10', 'A09', 'A13', 'A25').map((item) => [item.activity, dayOf(item)]));
    expect(days).toEqual({
      A05: '2026-10-14',
      A08: '2027-01-20',
      A10: '2027-01-27',
      A09: '2027-02-03',
      A13: '2027-04-28',
      A25: '2026-09-25',
    });
    expect(of(items, 'A22')[0]).toMatchObject({ opens: '2027-05-01', due: '2027-06-30T21:59:59.000Z', kind: 'deadline' });
    expect(of(items, 'A21').length).toBe(2);
  });

  test('keeps its local hour over the changes of daylight saving, and in a leap year', () => {
    const hours = cursos.flatMap(({ curs }) =>
      of(compile(magnet, yearOf(curs, 28)), 'A03', 'A07', 'A12', 'A23').map(
        ({ start, end }) => `${madrid(start).toFormat('HH:mm')}–${madrid(end).toFormat('HH:mm')}`,
      ),
    );
    expect([...new Set(hours)].sort()).toEqual(['09:00–10:30', '09:30–13:30', '11:30–13:00', '15:00–16:30']);
    const window = { from: '02-24', to: '03-01', near: '02-29' } as const;
    const leapSeminar = {
      ...magnet,
      activities: magnet.activities.map((each) =>
        each.id === 'A09' && each.kind === 'session' ? { ...each, windows: [window], weekdays: [2] } : each,
      ),
    };
    expect(dayOf(of(compile(leapSeminar, yearOf('2027-2028', 1)), 'A09')[0] as Item)).toBe('2028-02-29');
  });

  test('spreads the meetings of schools over their window and over the day', () => {
    const meetings = of(compile(magnet, yearOf('2026-2027', 60)), 'A03');
    const perDay = Map.groupBy(meetings, dayOf);
    expect(perDay.size).toBeGreaterThan(15);
    expect(Math.max(...[...perDay.values()].map((each) => each.length))).toBeLessThanOrEqual(6);
    expect(new Set(meetings.map(({ start }) => madrid(start).toFormat('HH:mm')))).toEqual(new Set(['09:00', '11:30', '15:00']));
  });

  test('stays when another school comes in', () => {
    const before = compile(magnet, yearOf('2026-2027', 30));
    const after = compile(magnet, yearOf('2026-2027', 31), { live: liveOf(before) });
    const kept = new Map(after.map((item) => [item.id, item]));
    // Visits grow in number with the schools; none of the old ones moves.
    expect(before.filter((item) => JSON.stringify(kept.get(item.id)) !== JSON.stringify(item))).toEqual([]);
    expect(after.length).toBeGreaterThan(before.length);
    expect(violationsOf({ programme: magnet, year: yearOf('2026-2027', 31), items: after })).toEqual([]);
  });

  test('leaves a day that the school has just declared free, and only that school moves', () => {
    const year = yearOf('2026-2027', 21);
    const before = compile(magnet, year);
    const moved = of(before, 'A12')[4] as Item;
    const freeDays = { [moved.centre ?? '']: [dayOf(moved)] };
    const after = compile(magnet, { ...year, freeDays }, { live: liveOf(before) });
    const changed = after.filter((item) => JSON.stringify(before.find(({ id }) => id === item.id)) !== JSON.stringify(item));
    expect(changed.map(({ id }) => id)).toEqual([moved.id]);
    expect(dayOf(changed[0] as Item)).not.toBe(dayOf(moved));
  });

  test('of a seminar does not move for one school’s free day', () => {
    const year = yearOf('2026-2027', 21);
    const before = compile(magnet, year);
    const seminar = of(before, 'A05')[0] as Item;
    const freeDays = { [year.participations[1]?.centre ?? '']: [dayOf(seminar)] };
    expect(of(compile(magnet, { ...year, freeDays }, { live: liveOf(before) }), 'A05')).toEqual([seminar]);
    expect(dayOf(of(compile(magnet, { ...year, freeDays }), 'A05')[0] as Item)).not.toBe(dayOf(seminar));
  });

  test('that exists is older than a new one that would like its hour, whoever comes first by name', () => {
    const [young, old] = [school(2, '2026-2027'), { ...school(9, '2026-2027'), territori: school(2, '2026-2027').territori }];
    const year = yearOf('2026-2027', 0, { participations: [young, old] });
    const wish = of(compile(magnet, { ...year, participations: [young] }), 'A03')[0] as Item;
    const meeting = of(compile(magnet, year), 'A03')[1] as Item;
    const live = liveOf([{ ...meeting, start: wish.start, end: wish.end } as Item]);
    const [mine, theirs] = of(compile(magnet, year, { live }), 'A03');
    expect(theirs).toMatchObject({ centre: old.centre, start: wish.start });
    expect(mine?.start).not.toBe(wish.start);
  });

  test('gives way where the school is somewhere else at that hour by now', () => {
    const year = yearOf('2026-2027', 0, { participations: [school(2, '2026-2027')] });
    const items = compile(magnet, year);
    const [meeting, seminar] = [of(items, 'A03')[0] as Item, of(items, 'A05')[0] as Item];
    const at = (minutes: number) => {
      const set = { ...seminar, start: plusMinutes(meeting.start ?? '', minutes), end: plusMinutes(meeting.start ?? '', minutes + 60) };
      const live = liveOf(items).map((each) => (each.item.id === seminar.id ? { ...each, item: set } : each));
      return of(compile(magnet, year, { live }), 'A03')[0]?.start === meeting.start;
    };
    expect([at(89), at(90), at(-60), at(-59)]).toEqual([false, true, true, false]);
  });

  test('keeps clear of the date that a person has set', () => {
    const year = yearOf('2026-2027', 1, { participations: [school(2, '2026-2027')] });
    const [meeting] = of(compile(magnet, year), 'A03');
    const seminar = of(compile(magnet, year), 'A05')[0] as Item;
    const live = liveOf([seminar]).map((each) => ({ ...each, item: { ...seminar, start: meeting?.start, end: meeting?.end } as Item }));
    const [other] = of(compile(magnet, year, { live }), 'A03');
    expect(dayOf(other as Item)).not.toBe(dayOf(meeting as Item));
  });
});

/** What is proposed where time is short, days are few, teams are too small or schools leave; and by random years. */
import { fc, test as property } from '@fast-check/vitest';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import { addDays, daysApart } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { anyYear, liveOf, school, yearOf } from './years.ts';

const of = (items: readonly Item[], ...activities: string[]) => items.filter(({ activity }) => activities.includes(activity));
const dayOf = ({ start, due }: Item) => localDay(start ?? due ?? '');
const _madrid = (at = '') => DateTime.fromISO(at, { zone: 'Europe/Madrid' });
const _inPhase = (items: readonly Item[], phase: number) =>
  items.filter(({ centre }) => centre !== undefined && Number(centre.slice(4)) % 7 === phase);

describe('a curs', () => {
  test('is late enough to be announced, where the window allows it', () => {
    const year = yearOf('2026-2027', 30);
    const items = compile(magnet, year, { from: '2026-12-24' });
    expect(of(items, 'A12').every((item) => dayOf(item) >= '2026-12-24')).toBe(true);
    expect(of(items, 'A08').map(dayOf)).toEqual(['2027-01-20']);
    expect(of(compile(magnet, year, { from: '2027-01-20' }), 'A08').map(dayOf)).toEqual(['2027-01-20']);
    expect(of(compile(magnet, year, { from: '2027-01-21' }), 'A08').map(dayOf)).toEqual(['2027-01-27']);
    expect(of(items, 'A03')).toEqual(of(compile(magnet, year), 'A03'));
  });

  test('is made for everybody even where the teams are too few, and the rules say so', () => {
    const crowd = Array.from({ length: 120 }, (_, at) => ({ ...school(at, '2026-2027', 2), territori: 'APA' }));
    const year = yearOf('2026-2027', 0, { participations: crowd });
    const items = compile(magnet, year);
    expect(of(items, 'A03').filter(({ start }) => start === undefined)).toEqual([]);
    const violations = violationsOf({ programme: magnet, year, items });
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['R6']));
    expect(violations.every(({ text }) => text.ca.startsWith('La coordinació del territori «Alt Pirineu i Aran» té'))).toBe(true);
    expect(compile(magnet, year, { live: liveOf(items) })).toEqual(items);
  });

  test('has no date where no day is free', () => {
    const calendar = {
      ...yearOf('2026-2027', 1).calendar,
      breaks: [{ name: { ca: 'x', es: 'x', en: 'x' }, from: '2026-09-01', to: '2027-08-31' }],
    };
    const year = { ...yearOf('2026-2027', 8), calendar };
    const items = compile(magnet, year).filter(({ kind }) => kind === 'session');
    expect(items.filter(({ start }) => start !== undefined)).toEqual([]);
    expect(violationsOf({ programme: magnet, year, items: compile(magnet, year) }).filter(({ rule }) => rule === 'R5')).toHaveLength(
      items.length,
    );
  });

  test('of a school that leaves ends with that day (R12); its municipality’s too where it was the last', () => {
    const stays = school(2, '2026-2027');
    const leaves = { ...school(9, '2026-2027'), left: '2027-02-01', municipality: '089999' };
    const year = yearOf('2026-2027', 0, { participations: [stays, leaves] });
    const items = compile(magnet, year);
    const own = items.filter(({ centre }) => centre === leaves.centre);
    expect(own.length).toBeGreaterThan(4);
    expect(own.every((item) => dayOf(item) < '2027-02-01')).toBe(true);
    expect(items.filter(({ municipality }) => municipality === '089999').map(({ ordinal }) => ordinal)).toEqual([1]);
    expect(items.filter(({ municipality }) => municipality === stays.municipality).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(violationsOf({ programme: magnet, year, items })).toEqual([]);
    const nobody = { ...year, participations: [leaves] };
    expect(compile(magnet, nobody).filter(({ activity }) => activity === 'A13' || activity === 'A29')).toHaveLength(2);
  });

  test('of what is done stays as it was', () => {
    const year = yearOf('2026-2027', 3);
    const items = compile(magnet, year);
    const live = liveOf(items).map((each) => ({ ...each, done: true as const, proposed: { start: '2026-09-05T08:00:00.000Z' } }));
    expect(new Set(compile(magnet, year, { live }).map(({ start }) => start))).toEqual(new Set(['2026-09-05T08:00:00.000Z']));
  });

  test('of Aran keeps its own holidays', () => {
    const participations = [{ ...school(1, '2026-2027'), municipality: '251234' }];
    const year = yearOf('2026-2027', 0, { participations, places: { '251234': { holidays: [], aran: true } } });
    const programme = {
      ...magnet,
      activities: magnet.activities.map((each) =>
        each.id === 'A16' && each.kind === 'deadline' ? { ...each, window: { from: '06-01', to: '06-17' } } : each,
      ),
    };
    expect(of(compile(programme, year), 'A16').map(dayOf)).toEqual(['2027-06-18']);
    expect(of(compile(programme, { ...year, places: {} }), 'A16').map(dayOf)).toEqual(['2027-06-17']);
  });

  property.prop([anyYear], { numRuns: 10 })(
    'breaks no rule, whatever schools take part and whichever days are theirs',
    (year) => {
      const items = compile(magnet, year);
      const broken = violationsOf({ programme: magnet, year, items }).filter(({ level }) => level === 'breaks');
      expect(broken).toEqual([]);
      expect(compile(magnet, year, { live: liveOf(items) })).toEqual(items);
    },
    30_000,
  );

  property.prop([anyYear, fc.nat(30)], { numRuns: 6 })(
    'is the same in whichever order the schools come',
    (year, cut) => {
      const turned = [...year.participations.slice(cut), ...year.participations.slice(0, cut)];
      expect(compile(magnet, { ...year, participations: turned })).toEqual(compile(magnet, year));
    },
    30_000,
  );

  test('counts days over the end of February', () =>
    expect([addDays('2028-02-28', 1), daysApart('2028-02-28', '2028-03-01')]).toEqual(['2028-02-29', 2]));
});

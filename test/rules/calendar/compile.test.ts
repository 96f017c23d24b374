/** The calendars of 2025-26 … 2034-35: what a curs must hold, on days that break no rule. */
import { fc, test as property } from '@fast-check/vitest';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { closedReason } from '#functions/rules/calendar/open-days.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import { addDays, daysApart, isWorkingDay, minutesBetween } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { startYear } from '#schemas/values/school-year.ts';
import { anyYear, liveOf, school, yearOf } from './years.ts';

const of = (items: readonly Item[], ...activities: string[]) => items.filter(({ activity }) => activities.includes(activity));
const dayOf = ({ start, due }: Item) => localDay(start ?? due ?? '');
const madrid = (at = '') => DateTime.fromISO(at, { zone: 'Europe/Madrid' });
const inPhase = (items: readonly Item[], phase: number) =>
  items.filter(({ centre }) => centre !== undefined && Number(centre.slice(4)) % 7 === phase);

describe.each(cursos.map(({ curs }) => curs))('the curs %s', (curs) => {
  const year = yearOf(curs, 14);
  const start = startYear(curs);

  test('has three seminars at least six weeks apart and of fifteen hours in all', () => {
    const items = compile(magnet, year);
    const seminars = of(items, 'A05', 'A09', 'A13');
    expect(seminars.map(({ id }) => id)).toEqual(['A05', 'A09', 'A13'].map((activity) => `${curs}.${activity}.magnet.1`));
    const [one = '', two = '', three = ''] = seminars.map(dayOf);
    expect(Math.min(daysApart(one, two), daysApart(two, three))).toBeGreaterThanOrEqual(42);
    expect(seminars.reduce((sum, { start: from = '', end = '' }) => sum + minutesBetween(from, end), 0)).toBe(900);
  });

  test('has one communication day before 15 February and one directors’ meeting before 31 January', () => {
    const items = compile(magnet, year);
    expect(of(items, 'A08')).toHaveLength(1);
    expect(of(items, 'A10')).toHaveLength(1);
    expect(of(items, 'A08').every((item) => dayOf(item) < `${start + 1}-02-15`)).toBe(true);
    expect(of(items, 'A10').every((item) => dayOf(item) < `${start + 1}-01-31`)).toBe(true);
  });

  test('gives every active school one co-creation day, one initial and one final meeting, in this order', () => {
    const items = compile(magnet, year);
    for (const centre of year.participations.filter(({ phases }) => phases[curs] !== 'network').map((each) => each.centre)) {
      const own = items.filter((item) => item.centre === centre);
      const days = ['A03', 'A23'].flatMap((activity) => of(own, activity).map(dayOf));
      expect(days).toEqual(days.toSorted());
      expect([of(own, 'A03').length, of(own, 'A23').length]).toEqual([1, 1]);
      expect(of(own, 'A07')).toHaveLength(year.participations.find((each) => each.centre === centre)?.phases[curs] === 'any0' ? 0 : 1);
    }
  });

  test('asks for 30 hours in intensive years and for 15 in any 0, from nobody else', () => {
    const items = compile(magnet, year);
    const hours = items.filter(({ minutes }) => minutes !== undefined);
    expect(new Set(hours.map(({ activity, minutes }) => `${activity} ${minutes}`))).toEqual(new Set(['A06 1800', 'A19 900']));
    expect(inPhase(hours, 0)).toHaveLength(2);
    expect([1, 2, 3].map((phase) => inPhase(hours, phase).length)).toEqual([2, 2, 2]);
    expect(hours).toHaveLength(8);
  });

  test('holds the Jornada or the visits, never both', () => {
    const items = compile(magnet, year);
    const jornada = of(items, 'A20').length;
    expect(jornada).toBe((start - 2021) % 2 === 0 ? 1 : 0);
    expect(of(items, 'A21').length).toBe(jornada === 1 ? 0 : Math.ceil(12 / 5));
  });

  test('puts nothing on a week-end, a public holiday or in a break', () => {
    const items = compile(magnet, year);
    for (const item of items.filter(({ kind }) => kind === 'session')) expect(closedReason(dayOf(item), year.calendar)).toBeNull();
    for (const item of items.filter(({ kind }) => kind === 'deadline')) expect(isWorkingDay(dayOf(item))).toBe(true);
    expect(items.every(({ start: from, due }) => (from ?? due) !== undefined)).toBe(true);
  });

  test('has the Nit de la Recerca in the evening of the last Friday of September, with proposals by June before', () => {
    const items = compile(magnet, year);
    const [nit] = of(items, 'A25');
    const at = madrid(nit?.start);
    expect([at.weekday, at.month, at.plus({ weeks: 1 }).month, at.year, at.toFormat('HH:mm')]).toEqual([5, 9, 10, start, '18:00']);
    for (const each of of(items, 'A24', 'A27')) expect(dayOf(each) >= `${start}-06-15` && dayOf(each) <= `${start}-07-03`).toBe(true);
  });

  test('breaks no rule, and is the same when it is compiled again', () => {
    const items = compile(magnet, year);
    expect(violationsOf({ programme: magnet, year, items })).toEqual([]);
    expect(compile(magnet, year)).toEqual(items);
    expect(compile(magnet, year, { live: liveOf(items) })).toEqual(items);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('gives each phase what it must', () => {
    const items = compile(magnet, year);
    const owed = (phase: number) => new Set(inPhase(items, phase).map(({ activity }) => activity));
    const active = ['A01', 'A02', 'A03', 'A04', 'A07', 'A12', 'A15', 'A16', 'A22', 'A23', 'A24'];
    expect([...owed(0)].sort()).toEqual(['A01', 'A02', 'A03', 'A12', 'A19', 'A23']);
    expect([...owed(1)].sort()).toEqual([...active, 'A06', 'A14'].sort());
    expect([...owed(2)].sort()).toEqual([...active, 'A06'].sort());
    expect([...owed(4)].sort()).toEqual(active);
    expect([...owed(5)].sort()).toEqual(['A01', 'A02']);
  });
});

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

  test('keeps clear of the date that a person has set', () => {
    const year = yearOf('2026-2027', 1, { participations: [school(2, '2026-2027')] });
    const [meeting] = of(compile(magnet, year), 'A03');
    const seminar = of(compile(magnet, year), 'A05')[0] as Item;
    const live = liveOf([seminar]).map((each) => ({ ...each, item: { ...seminar, start: meeting?.start, end: meeting?.end } as Item }));
    const [other] = of(compile(magnet, year, { live }), 'A03');
    expect(dayOf(other as Item)).not.toBe(dayOf(meeting as Item));
  });

  test('is late enough to be announced, where the window allows it', () => {
    const year = yearOf('2026-2027', 30);
    const items = compile(magnet, year, { from: '2026-12-24' });
    expect(of(items, 'A12').every((item) => dayOf(item) >= '2026-12-24')).toBe(true);
    expect(of(items, 'A08').map(dayOf)).toEqual(['2027-01-20']);
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

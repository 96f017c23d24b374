/** The calendars of 2025-26 … 2034-35: what a curs must hold, on days that break no rule. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { compile } from '#functions/rules/calendar/compile.ts';
import { closedReason } from '#functions/rules/calendar/open-days.ts';
import { violationsOf } from '#functions/rules/calendar/rules/all.ts';
import { daysApart, isWorkingDay, minutesBetween } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { startYear } from '#schemas/values/school-year.ts';
import { liveOf, yearOf } from './years.ts';

const of = (items: readonly Item[], ...activities: string[]) => items.filter(({ activity }) => activities.includes(activity));
const dayOf = ({ start, due }: Item) => localDay(start ?? due ?? '');
const madrid = (at = '') => DateTime.fromISO(at, { zone: 'Europe/Madrid' });
const inPhase = (items: readonly Item[], phase: number) =>
  items.filter(({ centre }) => centre !== undefined && Number(centre.slice(4)) % 7 === phase);

describe.each(cursos.map(({ curs }) => curs))('the curs %s', (curs) => {
  const year = yearOf(curs, 7);
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
    expect(inPhase(hours, 0)).toHaveLength(1);
    expect([1, 2, 3].map((phase) => inPhase(hours, phase).length)).toEqual([1, 1, 1]);
    expect(hours).toHaveLength(4);
  });

  test('holds the Jornada or the visits, never both', () => {
    const items = compile(magnet, year);
    const jornada = of(items, 'A20').length;
    expect(jornada).toBe((start - 2021) % 2 === 0 ? 1 : 0);
    expect(of(items, 'A21').length).toBe(jornada === 1 ? 0 : Math.ceil(6 / 5));
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

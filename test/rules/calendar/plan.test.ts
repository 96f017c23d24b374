/** The plan of a curs: shown, applied, and then nothing is left to do. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '#functions/rules/calendar/hash.ts';
import { applied, type Plan, plan } from '#functions/rules/calendar/plan.ts';
import { addDays, at, plusMinutes } from '#functions/rules/working-days.ts';
import type { Live } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { anyYear, school, yearOf } from './years.ts';

const curs = '2026-2027';
const now = at('2026-06-01', '09:00');
const year = yearOf(curs, 14);
const firstPlan = () => plan(magnet, year, { live: [], now });
const changes = ({ steps }: Plan) => steps.filter(({ change }) => change !== 'keep').map(({ change, item }) => [change, item.id]);
/** A person sets another day. */
const moved = (live: readonly Live[], id: string, days: number): readonly Live[] =>
  live.map((each) => {
    if (each.item.id !== id) return each;
    const start = at(addDays(localDay(each.item.start ?? ''), days), '09:00');
    return { ...each, item: { ...each.item, start, end: plusMinutes(start, 300) } };
  });

describe('the plan of 2026-27', () => {
  test('adds everything at first, with every mail that would follow', () => {
    const first = firstPlan();
    expect(first).toMatchObject({ curs, violations: [] });
    expect(first.steps.every(({ change }) => change === 'add')).toBe(true);
    expect(first.steps.length).toBeGreaterThan(150);
    const seminar = first.steps.find(({ item }) => item.id === `${curs}.A05.magnet.1`);
    expect(seminar?.mails.map(({ step }) => step)).toEqual(['publish', -30, -7, -1]);
    expect(first.waves.find(({ rule, step }) => rule === 'A05' && step === 'publish')).toMatchObject({ day: '2026-08-30', count: 24 });
    expect(first.waves.length).toBeGreaterThan(100);
  });

  test('has nothing to do once it is applied, and no mail to send', () => {
    const first = firstPlan();
    const again = plan(magnet, year, { live: applied(first, []), now });
    expect(changes(again)).toEqual([]);
    expect(again.steps).toHaveLength(first.steps.length);
    expect(again).toMatchObject({ waves: [], violations: [] });
    expect(again.hash).not.toBe(first.hash);
    expect(plan(magnet, year, { live: moved(applied(first, []), `${curs}.A05.magnet.1`, 8), now }).hash).toBe(again.hash);
  });

  test('goes on where it was interrupted: what was applied has vanished from the difference', () => {
    const first = firstPlan();
    const half = applied(first, []).slice(0, 60);
    const rest = plan(magnet, year, { live: half, now });
    expect(
      rest.steps
        .filter(({ change }) => change === 'keep')
        .map(({ item }) => item.id)
        .sort(),
    ).toEqual(half.map(({ item }) => item.id).sort());
    expect(rest.steps.map(({ item }) => item).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      first.steps.map(({ item }) => item).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test('has the same hash whenever it is made, and another one when it does something else', () => {
    const first = firstPlan();
    expect(plan(magnet, year, { live: [], now: at('2026-07-01', '09:00') }).hash).toBe(first.hash);
    expect(plan(magnet, yearOf(curs, 21), { live: [], now }).hash).not.toBe(first.hash);
    const meeting = first.steps.find(({ item }) => item.activity === 'A12')?.item;
    const freeDays = { [meeting?.centre ?? '']: [localDay(meeting?.start ?? '')] };
    expect(plan(magnet, { ...year, freeDays }, { live: [], now }).hash).not.toBe(first.hash);
    expect(first.hash).toMatch(/^[0-9a-z]{6,11}$/u);
  });

  test('leaves the date of a person alone, and shows where a new proposal meets it', () => {
    const first = firstPlan();
    const id = `${curs}.A05.magnet.1`;
    const set = moved(applied(first, []), id, 8);
    expect(changes(plan(magnet, year, { live: set, now }))).toEqual([]);
    const closed = {
      ...year.calendar,
      breaks: [...year.calendar.breaks, { name: { ca: 'x', es: 'x', en: 'x' }, from: '2026-10-14', to: '2026-10-14' }],
    };
    const conflict = plan(magnet, { ...year, calendar: closed }, { live: set, now });
    const step = conflict.steps.find(({ item }) => item.id === id);
    expect(step).toMatchObject({ change: 'conflict', mails: [] });
    expect([step?.before, step?.is, step?.proposed].map((when) => localDay(when?.start ?? ''))).toEqual([
      '2026-10-14',
      '2026-10-22',
      '2026-10-21',
    ]);
    // Whoever applies it keeps the date of the person; the new proposal is remembered.
    expect(
      changes(plan(magnet, { ...year, calendar: closed }, { live: applied(conflict, set), now })).filter(([, each]) => each === id),
    ).toEqual([]);
  });

  test('tells those who know of a session that it moves or is taken away', () => {
    const first = firstPlan();
    const live = applied(first, []).map((each) => ({ ...each, published: '2026-06-01' }));
    const free = live.find(({ item }) => item.activity === 'A12')?.item;
    const freeDays = { [free?.centre ?? '']: [localDay(free?.start ?? '')] };
    const after = plan(magnet, { ...year, freeDays }, { live, now });
    expect(changes(after)).toEqual([['move', free?.id]]);
    expect(after.waves[0]).toMatchObject({ rule: 'A12', step: 'change', day: '2026-06-01', count: 3 });
    const leaver = { ...school(2, curs), left: '2027-01-10' };
    const fewer = { ...year, participations: year.participations.map((each) => (each.centre === leaver.centre ? leaver : each)) };
    const left = plan(magnet, fewer, { live, now });
    expect(new Set(changes(left).map(([change]) => change))).toEqual(new Set(['remove']));
    expect(
      left.steps
        .filter(({ change }) => change === 'remove')
        .every(
          ({ item, mails }) =>
            (item.centre ?? item.municipality) === (item.centre ? leaver.centre : leaver.municipality) && mails[0]?.step === 'cancel',
        ),
    ).toBe(true);
    expect(left.violations).toEqual([]);
    expect(applied(left, live).map(({ item }) => item.id)).toEqual(
      left.steps.filter(({ change }) => change === 'keep').map(({ item }) => item.id),
    );
    expect(applied(left, live).every(({ published }) => published === '2026-06-01')).toBe(true);
    expect(applied(left, live).filter(({ item }) => item.centre === leaver.centre).length).toBeGreaterThan(3);
  });

  test('of a school that leaves takes away what a person had moved, too', () => {
    const first = firstPlan();
    const live = applied(first, []);
    const final = live.find(({ item }) => item.activity === 'A23')?.item;
    const set = moved(live, final?.id ?? '', 1);
    const fewer = {
      ...year,
      participations: year.participations.map((each) => (each.centre === final?.centre ? { ...each, left: '2027-06-01' } : each)),
    };
    expect(changes(plan(magnet, fewer, { live: set, now })).filter(([, id]) => id === final?.id)).toEqual([['remove', final?.id]]);
  });

  test('of a running curs brings in what is past, and proposes the rest in time', () => {
    const running = plan(magnet, year, { live: [], now: at('2026-11-24', '09:00') });
    const sessions = running.steps.filter(({ item }) => item.kind === 'session' && (item.start ?? '') > at('2026-11-24', '09:00'));
    const soon = sessions.filter(({ item }) => localDay(item.start ?? '') < '2026-12-24');
    // Only where the window closes before: co-creation days and the meetings of November.
    expect(new Set(soon.map(({ item }) => item.activity))).toEqual(new Set(running.violations.map(({ item }) => item.split('.')[1])));
    expect([...new Set(soon.map(({ item }) => item.activity))].filter((activity) => !['A07', 'A11'].includes(activity))).toEqual([]);
    expect(running.violations.every(({ rule }) => rule === 'R7')).toBe(true);
    const past = running.steps.filter(({ item }) => (item.start ?? item.due ?? '') < at('2026-08-01', '09:00'));
    expect(past.flatMap(({ mails }) => mails)).toEqual([]);
    expect(past.length).toBeGreaterThan(0);
    const done = applied(running, []).map((each) =>
      (each.item.start ?? each.item.due ?? '') < now ? { ...each, done: true as const } : each,
    );
    expect(changes(plan(magnet, year, { live: done, now: at('2026-11-25', '09:00') }))).toEqual([]);
  });

  property.prop([anyYear, fc.nat(500)], { numRuns: 6 })(
    'against itself is nothing, whenever it is made',
    (any, day) => {
      const then = at(addDays(any.calendar.firstDay, day - 150), '10:00');
      const made = plan(magnet, any, { live: [], now: then });
      expect(changes(plan(magnet, any, { live: applied(made, []), now: then }))).toEqual([]);
    },
    30_000,
  );
});

test('fingerprints of texts differ, and stay the same', () => {
  expect(fingerprint('')).toBe(3338908027751811);
  expect(fingerprint('2026-2027.A03.08099017.1')).toBe(fingerprint('2026-2027.A03.08099017.1'));
  const many = Array.from({ length: 5000 }, (_, n) => fingerprint(`centre ${n}`));
  expect(new Set(many).size).toBe(5000);
  const share = many.filter((n) => n % 10 === 3).length;
  expect(Math.abs(share - 500)).toBeLessThan(100);
});

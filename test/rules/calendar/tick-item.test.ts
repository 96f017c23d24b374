/** What the sweep does with an item, and what it leaves: each step once, and nothing that has become stale. */
import { describe, expect, test } from 'vitest';
import { moveItem } from '#functions/rules/calendar/alter.ts';
import type { Rung } from '#functions/rules/calendar/ladder.ts';
import { type TickedItem, tickItem } from '#functions/rules/calendar/tick-item.ts';
import { addDays, at } from '#functions/rules/working-days.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { localDay } from '#schemas/values/dates.ts';
import { deadlineOf, rungOf, sessionOn } from '#test/support/items.ts';
import { school, yearOf } from './years.ts';

const rung = rungOf();
/** A seminar day on a Wednesday: published 45 days before, reminded 30, 7 and 1. */
const session = sessionOn('2027-02-03');
const published = { ...session, published: '2026-12-20' };
/** A plan of a school, due on a Thursday: reminded 30, 7 and 1 days before, 1, 7 and 14 after. */
const plan = deadlineOf('C1', '2026-10-15', { id: '2026-2027.A04.C1.1', activity: 'A04' });

const told = ({ send, skip, opens, due }: TickedItem) => ({
  send: send.map(({ id }) => id),
  skip: skip.map(({ step, why }) => `${step.id} ${why}`),
  ...(opens && { opens }),
  due: due === null ? null : localDay(due),
});
const on = (item: CalendarItem, day: string, time = '07:30', from: Rung = rung) => tickItem(item, from, at(day, time));

describe('a session', () => {
  test.each([
    ['is left alone before its hour', session, '2026-12-19', { send: [], skip: [], due: '2026-12-20' }],
    ['is published', session, '2026-12-20', { send: ['publish'], skip: [], due: '2027-01-04' }],
    // 4 January is quiet, and so are the five days before.
    ['is not reminded of in a quiet time', published, '2027-01-04', { send: [], skip: ['-30 quiet'], due: '2027-01-27' }],
    ['is reminded of a week before', { ...published, handled: ['-30'] }, '2027-01-27', { send: ['-7'], skip: [], due: '2027-02-02' }],
    ['is reminded of the day before', { ...published, handled: ['-30', '-7'] }, '2027-02-02', { send: ['-1'], skip: [], due: null }],
  ] as readonly (readonly [string, CalendarItem, string, ReturnType<typeof told>])[])('%s', (_, item, day, expected) => {
    expect(told(on(item, day))).toEqual(expected);
  });

  test('that is published keeps the day on which it was, and the steps that are dealt with', () => {
    expect(on(session, '2026-12-20').item).toMatchObject({
      ...{ published: '2026-12-20', handled: ['publish'], updatedAt: at('2026-12-20', '07:30') },
    });
    expect(on(published, '2027-01-27').item).toMatchObject({ published: '2026-12-20', handled: ['-30', '-7'] });
  });

  test('of which nothing is due stays as it is', () => {
    expect(on(session, '2026-11-01').item).toEqual(session);
  });

  test('that could not be published in time says so, is not reminded of on the same morning, and is never published once it is over', () => {
    expect(told(on(session, '2027-01-28'))).toEqual({ send: ['publish'], skip: ['-30 quiet', '-7 late'], due: '2027-02-02' });
    const over = on(session, '2027-02-04');
    expect(told(over)).toEqual({ send: [], skip: ['publish late', '-30 quiet', '-7 late', '-1 late'], due: null });
    expect(over.item.published).toBeNull();
  });

  test('that is found again on a quiet day waits for the next one that is not, unless that is too late', () => {
    const reminded = { ...published, handled: ['-30'] };
    // 30 January 2027 is a Saturday: the reminder of Wednesday 27 was missed.
    const later = on(reminded, '2027-01-30', '07:00');
    expect(told(later)).toEqual({ send: [], skip: [], due: '2027-02-01' });
    expect(told(on(later.item, '2027-02-01'))).toEqual({ send: [], skip: ['-7 late'], due: '2027-02-02' });
    expect(told(on(plan, '2026-10-17', '11:20'))).toEqual({
      send: [],
      skip: ['-30 late', '-7 late', '-1 late'],
      opens: true,
      due: '2026-10-19',
    });
    expect(told(on(session, '2026-12-26', '11:20'))).toEqual({ send: ['publish'], skip: [], due: '2027-01-04' });
  });

  test.each([
    ['done', { done: { at: session.updatedAt, by: 'P', note: '' } }],
    ['cancelled', { cancelled: { at: session.updatedAt, by: 'P', reason: '' } }],
    ['without a date', { is: {} }],
  ])('that is %s needs nothing', (_, more) => {
    expect(told(on({ ...session, ...more }, '2027-02-02'))).toEqual({ send: [], skip: [], due: null });
  });
});

describe('what falls due', () => {
  test('opens on its day without any mail, and people know of it then', () => {
    const opened = on(plan, '2026-09-01');
    expect(told(opened)).toEqual({ send: [], skip: [], opens: true, due: '2026-09-15' });
    expect(opened.item).toMatchObject({ published: '2026-09-01', handled: ['opens'] });
    expect(told(on(opened.item, '2026-09-02'))).not.toHaveProperty('opens');
  });

  const steps = ['opens', '-30', '-7', '-1', '1', '7', '14'];
  const until = (step: string): CalendarItem => ({ ...plan, published: '2026-09-01', handled: steps.slice(0, steps.indexOf(step)) });
  test.each([
    ['-30', '2026-09-15', ['CEN-I'], 'M-PLA-REC'],
    ['-7', '2026-10-08', ['CEN-I'], 'M-PLA-REC'],
    ['-1', '2026-10-14', ['CEN-I'], 'M-PLA-REC'],
    ['1', '2026-10-16', ['CEN-I'], 'M-PLA-VENCUT'],
    ['7', '2026-10-22', ['CEN-I', 'CEN-D'], 'M-PLA-VENCUT'],
    ['14', '2026-10-29', ['COO'], 'M-PLA-VENCUT'],
  ])('is reminded of at %s on %s', (step, day, to, message) => {
    expect(on(until(step), day).send).toMatchObject([{ id: step, to, message }]);
    expect(told(on(until(step), addDays(day, -1)))).toEqual({ send: [], skip: [], due: day });
  });

  test('after an outage from eight days before to two: the week before is skipped, the day before goes out at its time', () => {
    const back = on(until('-7'), '2026-10-13', '10:00');
    expect(told(back)).toEqual({ send: [], skip: ['-7 late'], due: '2026-10-14' });
    expect(told(on(back.item, '2026-10-14'))).toMatchObject({ send: ['-1'], skip: [] });
  });

  test('after a short outage the step that fell still goes out', () => {
    expect(told(on(until('-7'), '2026-10-09', '12:00'))).toMatchObject({ send: ['-7'], skip: [] });
  });

  test('after a long outage only the latest step goes out, and no commit causes more than four mails', () => {
    const first = on(until('-30'), '2026-10-29', '18:00');
    expect(told(first)).toEqual({ send: [], skip: ['-30 late', '-7 late', '-1 late', '1 late'], due: '2026-10-22' });
    expect(told(on(first.item, '2026-10-29', '18:00'))).toEqual({ send: ['14'], skip: ['7 late'], due: null });
  });

  test('an overdue step is stale after a week', () => {
    expect(told(on(until('14'), '2026-11-05', '23:59'))).toMatchObject({ send: ['14'] });
    expect(told(on(until('14'), '2026-11-06'))).toMatchObject({ send: [], skip: ['14 late'] });
  });

  test('moved to another date is reminded of anew, and not of what had passed', () => {
    const change = { rung, now: at('2026-10-10', '09:00'), actor: { id: 'P', name: 'Nora' }, deed: '01DEED' };
    const { item } = moveItem(until('-1'), { is: { due: at('2026-11-12', '23:59:59') }, reason: '' }, change);
    expect(item.version).toBe(plan.version + 1);
    expect(told(on(item, '2026-10-14'))).toMatchObject({ send: ['-30'], skip: [] });
    expect(told(on(item, '2026-11-05'))).toMatchObject({ send: ['-7'] });
  });
});

test('two steps that fall on the same morning are one mail: three days before a Monday, and the Sunday before it, which is none for mail', () => {
  const item = sessionOn('2026-11-16', { activity: 'A03', published: '2026-10-01', handled: ['-15'] });
  expect(told(on(item, '2026-11-13'))).toEqual({ send: ['-1'], skip: ['-3 late'], due: null });
});

test('a reminder that the free days of a school move goes out earlier, and none in a week without a day for it', () => {
  const centre = { ...school(1, '2026-2027'), centre: 'C1' };
  const freeDays = { C1: ['2026-10-07', '2026-10-08', '2026-10-09', '2026-10-13', '2026-10-14'] };
  const away: Rung = { ...rung, year: yearOf('2026-2027', 0, { participations: [centre], freeDays }), centre };
  const item = { ...plan, published: '2026-09-01', handled: ['opens', '-30'] };
  expect(told(on(item, '2026-10-06', '07:30', away))).toEqual({ send: ['-7'], skip: [], due: '2026-10-14' });
  expect(told(on({ ...item, handled: ['opens', '-30', '-7'] }, '2026-10-14', '07:30', away))).toMatchObject({
    send: [],
    skip: ['-1 quiet'],
  });
  expect(told(on({ ...item, handled: ['opens', '-30'] }, '2026-10-14', '07:30', away))).toMatchObject({
    send: [],
    skip: ['-7 late', '-1 quiet'],
  });
});

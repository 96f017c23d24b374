/** Working days, class days and the ends of deadlines. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { isClassDay, nextClassDay } from '#functions/rules/class-days.ts';
import { easterSunday, provisionalFestius } from '#functions/rules/provisional-festius.ts';
import {
  addDays,
  addWorkingDays,
  at,
  deadlineAfter,
  deadlineOn,
  endOfDay,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '#functions/rules/working-days.ts';
import { curs2026 } from '#schemas/catalonia/cursos/2026-2027.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import { aranCalendar, calendarBounds, festius, holidayName } from '#schemas/catalonia/festius/index.ts';
import { localDay } from '#schemas/values/dates.ts';

const day = fc.integer({ min: 0, max: 2500 }).map((days) => addDays('2025-01-01', days));
const count = fc.integer({ min: 0, max: 60 });

describe('working days', () => {
  test('leave out week-ends and public holidays', () => {
    expect(addWorkingDays('2026-11-23', 10)).toBe('2026-12-07');
    expect(addWorkingDays('2026-12-04', 1)).toBe('2026-12-07');
    expect(addWorkingDays('2026-12-07', 1)).toBe('2026-12-09');
    expect(addWorkingDays('2027-05-25', 10)).toBe('2027-06-08');
    expect(nextWorkingDay('2027-06-24')).toBe('2027-06-25');
    expect(nextWorkingDay('2027-06-25')).toBe('2027-06-25');
  });
  test('of Aran differ on two days', () => {
    expect([isWorkingDay('2026-06-17'), isWorkingDay('2026-06-17', aranCalendar)]).toEqual([true, false]);
    expect([isWorkingDay('2025-12-26'), isWorkingDay('2025-12-26', aranCalendar)]).toEqual([false, true]);
    expect(isWorkingDay('2026-12-25', aranCalendar)).toBe(false);
  });
  test('of a year that nobody loaded are not guessed', () => expect(() => isWorkingDay('2040-01-02')).toThrow(RangeError));

  property.prop([day, count])('end on a working day, with that many in between', (from, n) => {
    const to = addWorkingDays(from, n);
    expect(isWorkingDay(to)).toBe(true);
    if (n > 0) expect(workingDaysBetween(from, to)).toBe(n);
  });
  property.prop([day, count, count])('add up', (from, a, b) => {
    const start = nextWorkingDay(from);
    expect(addWorkingDays(addWorkingDays(start, a), b)).toBe(addWorkingDays(start, a + b));
  });
  property.prop([day, fc.integer({ min: 0, max: 400 })])('are counted the same backwards', (a, days) => {
    const b = addDays(a, days);
    expect(workingDaysBetween(a, b) + workingDaysBetween(b, a)).toBe(0);
  });
  property.prop([day])('come after at most six days off', (from) => {
    expect(nextWorkingDay(from) <= addDays(from, 6)).toBe(true);
  });
});

describe('a deadline', () => {
  test('ends with the day of Catalonia, in summer and winter', () => {
    expect(endOfDay('2027-06-30')).toBe('2027-06-30T21:59:59.000Z');
    expect(endOfDay('2027-01-15')).toBe('2027-01-15T22:59:59.000Z');
    expect(at('2027-03-28', '07:30')).toBe('2027-03-28T05:30:00.000Z');
  });
  test('on a holiday moves to the next working day', () => {
    expect(deadlineOn('2027-06-24')).toBe('2027-06-25T21:59:59.000Z');
    expect(deadlineOn('2027-06-26')).toBe('2027-06-28T21:59:59.000Z');
  });
  test('counts from the day of Catalonia', () => expect(deadlineAfter('2026-11-22T23:30:00.000Z', 10)).toBe('2026-12-07T22:59:59.000Z'));
  property.prop([day])('is the last second of its day', (date) => {
    expect(localDay(endOfDay(date))).toBe(date);
    expect(localDay(endOfDay(date).replace('59.000Z', '59.999Z'))).toBe(date);
  });
  test('of no day is a bug', () => expect(() => endOfDay('2027-02-30')).toThrow(RangeError));
});

describe('public holidays', () => {
  test('of 2026 are the twelve of the order', () => {
    const dates = '01-01 01-06 04-03 04-06 05-01 06-24 08-15 09-11 10-12 12-08 12-25 12-26'.split(' ').map((date) => `2026-${date}`);
    expect(Object.keys(festius.find(({ year }) => year === 2026)?.days ?? {})).toEqual(dates);
    expect(holidayName('2026-06-24')?.ca).toBe('Sant Joan');
    expect(holidayName('2026-06-25')).toBeNull();
  });
  test('that are official agree with the pattern of the provisional ones', () => {
    for (const year of festius.filter(({ status }) => status === 'official')) {
      expect({ [year.year]: year.days }).toEqual({ [year.year]: provisionalFestius(year.year).days });
    }
  });
  test('that are provisional are as generated, say so, and fill the bounds', () => {
    for (const year of festius.filter(({ status }) => status === 'provisional')) expect(year).toEqual(provisionalFestius(year.year));
    expect([festius[0]?.year, festius.at(-1)?.year].map(String)).toEqual([calendarBounds.from.slice(0, 4), calendarBounds.to.slice(0, 4)]);
    expect(festius.map(({ year }) => year)).toEqual(festius.map((_, place) => 2025 + place));
  });
  test.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('of %i follow Easter on %s', (year, easter) => expect(easterSunday(year)).toBe(easter));
});

describe('class days of curs 2026-27', () => {
  test('are 177 and the six of each school', () => {
    let classes = 0;
    for (let date = '2026-09-01'; date < '2027-09-01'; date = addDays(date, 1)) if (isClassDay(date, curs2026)) classes += 1;
    expect(classes).toBe(177 + 4 + 2);
  });
  test('follow holidays, week-ends and breaks', () => {
    expect(nextClassDay('2026-08-01', curs2026)).toBe('2026-09-08');
    expect(nextClassDay('2026-12-24', curs2026)).toBe('2027-01-11');
    expect(nextClassDay('2027-03-20', curs2026)).toBe('2027-03-30');
    expect(nextClassDay('2027-06-19', curs2026)).toBeNull();
    expect(cursCalendar('2026-2027')).toBe(curs2026);
    expect(cursCalendar('2020-2021')).toBeNull();
  });
});

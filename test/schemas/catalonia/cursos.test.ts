/** The calendars of ten school years. */
import { describe, expect, test } from 'vitest';
import { isClassDay } from '#functions/rules/class-days.ts';
import { provisionalCurs } from '#functions/rules/provisional-curs.ts';
import { easterSunday } from '#functions/rules/provisional-festius.ts';
import { addDays } from '#functions/rules/working-days.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import { calendarBounds } from '#schemas/catalonia/festius/index.ts';
import { ofStart, schoolYearBounds, startYear } from '#schemas/values/school-year.ts';

const year = (start: number) => provisionalCurs(start);

describe('the school years', () => {
  test('2025-26 to 2034-35 are loaded without a gap, within the loaded public holidays', () => {
    expect(cursos.map(({ curs }) => curs)).toEqual(Array.from({ length: 10 }, (_, at) => ofStart(2025 + at)));
    for (const { curs } of cursos) {
      expect(schoolYearBounds(curs).from > calendarBounds.from).toBe(true);
      expect(schoolYearBounds(curs).to < calendarBounds.to).toBe(true);
    }
  });

  test('say whether they are official, and from where they are', () => {
    expect(cursos.filter(({ status }) => status === 'official').map(({ curs }) => curs)).toEqual(['2025-2026']);
    for (const { source } of cursos) expect(source.length).toBeGreaterThan(30);
  });

  test('from 2027-28 on are as generated', () => {
    for (const calendar of cursos.slice(2)) expect(calendar).toEqual(provisionalCurs(startYear(calendar.curs)));
  });

  test('of the draft order agree with the pattern', () => {
    expect(year(2026)).toMatchObject({ firstDay: cursos[1]?.firstDay, breaks: cursos[1]?.breaks });
    expect([year(2027), year(2028)].map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2027-09-08', '2028-06-22'],
      ['2028-09-08', '2029-06-22'],
    ]);
    expect(year(2027).source).toMatch(/^Projecte d’ordre/u);
    expect(year(2028).source).toBe(year(2027).source);
    expect(year(2029).source).toMatch(/^Per analogia/u);
  });

  test('begin and end on a class day, and break around Christmas and Easter', () => {
    for (const calendar of cursos) {
      const start = startYear(calendar.curs);
      const [christmas, easter] = calendar.breaks;
      expect([calendar.firstDay, calendar.lastDay].map((day) => isClassDay(day, calendar))).toEqual([true, true]);
      expect([`${start}-12-24`, `${start + 1}-01-07`].every((day) => (christmas?.from ?? '') <= day && day <= (christmas?.to ?? ''))).toBe(
        true,
      );
      expect([easter?.from, easter?.to]).toEqual([addDays(easterSunday(start + 1), -8), addDays(easterSunday(start + 1), 1)]);
    }
  });

  test('move an 8 September or 22 June on a week-end, and keep a lonely Friday in the Christmas break', () => {
    expect([year(2029).firstDay, year(2030).firstDay]).toEqual(['2029-09-10', '2030-09-09']);
    expect([year(2029).lastDay, year(2030).lastDay]).toEqual(['2030-06-21', '2031-06-20']);
    expect([2026, 2027, 2028, 2029, 2030].map((start) => year(start).breaks[0]?.to)).toEqual([
      '2027-01-10',
      '2028-01-09',
      '2029-01-07',
      '2030-01-07',
      '2031-01-07',
    ]);
  });
});

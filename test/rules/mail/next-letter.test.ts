/** A reminder that missed the letter of its day goes out on the next morning, and one of the calendar not on a quiet one. */
import { expect, test } from 'vitest';
import { nextLetter } from '#functions/rules/mail/next-letter.ts';
import { addDays } from '#functions/rules/working-days.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { schoolYearOfDay } from '#schemas/values/school-year.ts';

test.each([
  ['Tuesday', '2026-11-24', '2026-11-25T06:30:00.000Z', '2026-11-25T06:30:00.000Z'],
  ['Friday', '2026-11-27', '2026-11-28T06:30:00.000Z', '2026-11-30T06:30:00.000Z'],
  ['the day before a holiday', '2026-12-07', '2026-12-08T06:30:00.000Z', '2026-12-09T06:30:00.000Z'],
  ['the day before Christmas Eve', '2026-12-23', '2026-12-24T06:30:00.000Z', '2027-01-11T06:30:00.000Z'],
  ['the last day before August', '2027-07-30', '2027-07-31T05:30:00.000Z', '2027-09-01T05:30:00.000Z'],
  ['a day of a curs that is not loaded', '1990-11-23', '1990-11-24T06:30:00.000Z', '1990-11-24T06:30:00.000Z'],
])('after %s', (_, today, ofCase, ofItem) => {
  const calendar = cursCalendar(schoolYearOfDay(addDays(today, 1)));
  const off = calendar && { programme: magnet, year: { calendar, participations: [], places: {}, freeDays: {} }, centre: undefined };
  expect([nextLetter(today, null), nextLetter(today, off)]).toEqual([ofCase, ofItem]);
});

test('the reader of a school is left alone on its free days too', () => {
  const calendar = cursCalendar('2026-2027')!;
  const centre = {
    centre: 'C1',
    name: 'Escola',
    code: '08099017',
    municipality: '080018',
    town: 'Vilamostra',
    territori: 'VOC',
    phases: {},
  };
  const year = { calendar, participations: [centre], places: { '080018': { holidays: ['2026-11-26'] } }, freeDays: { C1: ['2026-11-25'] } };
  expect(nextLetter('2026-11-24', { programme: magnet, year, centre })).toBe('2026-11-27T06:30:00.000Z');
});

/** Days as people type them. */
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { parseDay, plusMonths } from '#schemas/form/days.ts';
import { shortDay } from '#schemas/values/dates.ts';

test.each([
  ['31/12/2026', '2026-12-31'],
  ['1/2/2026', '2026-02-01'],
  ['31-12-2026', '2026-12-31'],
  ['31.12.2026', '2026-12-31'],
  ['31/12/26', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['2026-2-1', '2026-02-01'],
  ['1/1/1900', '1900-01-01'],
  ['31/12/2199', '2199-12-31'],
  [' 29 / 02 / 2028 ', '2028-02-29'],
])('«%s» is %s', (typed, day) => {
  expect(parseDay(typed)).toEqual({ day });
});

test.each(['', 'avui', '31/12', '31/12-2026', '31/12/202', '12/31/20265', '2026/12/31', '2026-12-31T00:00', '31/12/1899', '01/01/2200'])(
  '«%s» is no day',
  (typed) => {
    expect(parseDay(typed)).toEqual({ not: 'a-day' });
  },
);

test.each([
  ['31/04/2026', '2026-04-30'],
  ['29/02/2027', '2027-02-28'],
  ['12/31/2026', '2026-12-31'],
  ['2026-31-12', '2026-12-31'],
  ['32/04/2026', null],
  ['45/45/2026', null],
  ['0/4/2026', null],
])('«%s» is in no calendar; perhaps %s', (typed, near) => {
  expect(parseDay(typed)).toEqual({ not: 'in-the-calendar', near });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

property.prop([day])('a day written in full is read back', (iso) => {
  expect(parseDay(shortDay(iso))).toEqual({ day: iso });
  expect(parseDay(iso)).toEqual({ day: iso });
});

test('months move to the end of a shorter month', () => {
  expect([plusMonths('2026-01-31', 1), plusMonths('2026-03-31', -1), plusMonths('res', 1)]).toEqual(['2026-02-28', '2026-02-28', null]);
});

/** School years, words of dates, money and addresses. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { clock, dayInWords, hourInWords, instantInWords, localDay, monthInWords, shortDay, weekdayInWords } from '#schemas/values/dates.ts';
import { checkEmail, isPersonal } from '#schemas/values/email.ts';
import { parseMoney, showMoney } from '#schemas/values/money.ts';
import { ofStart, parseSchoolYear, plusYears, schoolYearBounds, schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';

describe('a school year', () => {
  test.each(['2026-2027', '2026-27', '2026/2027', '2026/27', '26-27', 'Curs 2026-27', ' 2026 – 2027 '])('is read from «%s»', (typed) =>
    expect(parseSchoolYear(typed)).toBe('2026-2027'),
  );
  test.each(['2026', '2026-2028', '2027-26', '', '2026-20275'])('is not «%s»', (typed) => expect(parseSchoolYear(typed)).toBeNull());
  test('begins on 1 September by the calendar of Catalonia', () => {
    expect(schoolYearOf('2026-08-31T21:59:59.000Z')).toBe('2025-2026');
    expect(schoolYearOf('2026-08-31T22:00:00.000Z')).toBe('2026-2027');
    expect(schoolYearBounds('2026-2027')).toEqual({ from: '2026-09-01', to: '2027-08-31' });
  });
  property.prop([fc.integer({ min: 2000, max: 2098 })])('is stored long, shown short, and read back', (year) => {
    const curs = ofStart(year);
    expect(parseSchoolYear(curs)).toBe(curs);
    expect(parseSchoolYear(showSchoolYear(curs))).toBe(curs);
    expect(plusYears(plusYears(curs, 1), -1)).toBe(curs);
  });
});

describe('a date in words', () => {
  test('is written as people write it in each language', () => {
    expect(weekdayInWords('2027-06-18', 'ca')).toBe('divendres 18 de juny de 2027');
    expect(weekdayInWords('2027-06-18', 'es')).toBe('viernes 18 de junio de 2027');
    expect(weekdayInWords('2027-06-18', 'en')).toBe('Friday 18 June 2027');
    expect(dayInWords('2027-04-01', 'ca')).toBe('1 d’abril de 2027');
    expect(['ca', 'es', 'en'].map((locale) => monthInWords('2027-04', locale as 'ca'))).toEqual([
      'abril de 2027',
      'abril de 2027',
      'April 2027',
    ]);
    expect(dayInWords('2026-10-12', 'ca')).toBe('12 d’octubre de 2026');
    expect(shortDay('2027-06-18')).toBe('18/06/2027');
  });
  test('keeps the hour of Catalonia in summer and winter', () => {
    expect(instantInWords('2027-06-18T21:59:59.000Z', 'ca')).toBe('divendres 18 de juny de 2027, a les 23.59\u00a0h');
    expect(instantInWords('2027-01-20T22:59:59.000Z', 'es')).toBe('miércoles 20 de enero de 2027, a las 23:59\u00a0h');
    expect(instantInWords('2027-01-20T00:05:00.000Z', 'ca')).toBe('dimecres 20 de gener de 2027, a la 1.05\u00a0h');
    expect(hourInWords('2027-01-20T08:30:00.000Z', 'en')).toBe('9:30');
    expect(clock('2027-01-20T08:30:00.000Z')).toBe('09:30');
    expect(localDay('2027-06-18T22:00:00.000Z')).toBe('2027-06-19');
  });
});

describe('money', () => {
  test('has the decimal comma and the no-break space', () => {
    expect([showMoney(2_846_290, 'ca'), showMoney(2_846_290, 'en'), showMoney(-5, 'es'), showMoney(0, 'ca')]).toEqual([
      '28.462,90\u00a0€',
      '€28,462.90',
      '−0,05\u00a0€',
      '0,00\u00a0€',
    ]);
  });
  test.each([
    ['28.462,90 €', 2_846_290],
    ['28462,9', 2_846_290],
    ['28462.90', 2_846_290],
    ['28.462', 2_846_200],
    ['12', 1200],
    ['1,234', null],
    ['vint', null],
    ['', null],
  ])('«%s» is %s cents', (typed, cents) => expect(parseMoney(typed)).toBe(cents));
  property.prop([fc.integer({ min: 0, max: 99_999_999_99 })])('that was shown is read back', (cents) => {
    expect(parseMoney(showMoney(cents, 'ca'))).toBe(cents);
  });
});

describe('an e-mail address', () => {
  test('is kept in small letters', () => expect(checkEmail(' A8000013@XTEC.cat ')).toEqual({ ok: true, value: 'a8000013@xtec.cat' }));
  test.each(['', 'nom', 'nom@', '@centre.cat', 'nom centre@xtec.cat', 'nom@centre', 'a@b.cat, c@d.cat'])('is not «%s»', (typed) =>
    expect(checkEmail(typed).ok).toBe(false),
  );
  test('is not endless', () => expect(checkEmail(`${'a'.repeat(250)}@xtec.cat`)).toMatchObject({ ok: false, problem: 'length' }));
  test('of a personal service is told from one of a school', () => {
    expect(['joana@gmail.com', 'joana@hotmail.es', 'joana@yahoo.co.uk'].every(isPersonal)).toBe(true);
    expect(['a8000013@xtec.cat', 'direccio@escola.example', 'info@notgmail.cat'].some(isPersonal)).toBe(false);
  });
});

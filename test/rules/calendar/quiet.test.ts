/** Reminders never come on a quiet day. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { mailsOf } from '#functions/rules/calendar/mails.ts';
import { dayAfter, dayBefore, isQuiet } from '#functions/rules/calendar/quiet.ts';
import { addDays, at, daysApart, deadlineOn } from '#functions/rules/working-days.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { curs, days, mailing, session, term, year } from './mailing.ts';
import { school } from './years.ts';

describe('a quiet day', () => {
  const quiet = (day: string) => isQuiet(day, magnet, year);
  test.each([
    '2026-10-17',
    '2026-10-18',
    '2026-10-12',
    '2026-12-24',
    '2027-01-08',
    '2027-01-10',
    '2027-03-22',
    '2027-08-01',
    '2027-08-31',
    '2026-08-31',
  ])('%s reminds nobody', (day) => expect(quiet(day)).toBe(true));
  test.each(['2026-10-13', '2026-12-23', '2027-01-11', '2027-03-30', '2027-07-30', '2027-09-01', '2026-09-01'])('%s may remind', (day) =>
    expect(quiet(day)).toBe(false),
  );
  test('of one school is its own', () => {
    const one = school(1, curs);
    const own = { ...year, freeDays: { [one.centre]: ['2026-10-13'] }, places: { [one.municipality]: { holidays: ['2026-10-14'] } } };
    const asks = (day: string) => [isQuiet(day, magnet, own), isQuiet(day, magnet, own, one), isQuiet(day, magnet, own, school(2, curs))];
    expect(asks('2026-10-13')).toEqual([false, true, false]);
    expect(asks('2026-10-14')).toEqual([false, true, false]);
    const due = term('A04', '2026-10-15', one.centre);
    const mails = mailsOf(due, undefined, { ...mailing('2026-10-08'), year: own, guests: guestsOf(magnet, own) });
    expect(mails[0]).toMatchObject({ step: -1, at: at('2026-10-09', '07:30') });
  });
  test('lies in a period of the programme, which may turn the year', () => {
    const quietIn = (from: string, to: string) => (day: string) =>
      isQuiet(day, { ...magnet, settings: { ...magnet.settings, quiet: [{ from, to }] } }, year);
    expect(['2026-10-13', '2026-10-14'].map(quietIn('10-13', '10-13'))).toEqual([true, false]);
    expect(['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'].map(quietIn('10-14', '10-15'))).toEqual([false, true, true, false]);
    expect(['2026-11-27', '2026-11-30', '2027-05-03', '2026-11-03', '2026-11-04'].map(quietIn('11-30', '11-03'))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
  test('of the first school is none of the whole programme', () => {
    const [first] = guestsOf(magnet, year).centres({ activity: 'A08' });
    const own = { ...year, freeDays: { [first?.centre ?? '']: ['2027-01-19'] } };
    expect(mailsOf(session('A08', '2027-01-20'), undefined, { ...mailing('2027-01-15'), year: own }).at(-1)?.at).toBe(
      at('2027-01-19', '07:30'),
    );
  });
  test('on which a plan is made loses no overdue reminder', () => {
    // The day after is a Saturday, at nine: it goes out on Monday.
    expect(days(term('A22', '2027-07-02'), '2027-07-03')[0]).toEqual([1, '2027-07-05']);
    expect(days(term('A22', '2027-07-02'), '2027-07-05')[0]).toEqual([7, '2027-07-09']);
  });
  test('is left for an earlier one, at most five days before', () => {
    expect(dayBefore('2026-10-17', magnet, year)).toBe('2026-10-16');
    expect(dayBefore('2026-10-13', magnet, year)).toBe('2026-10-13');
    expect(dayBefore('2026-12-28', magnet, year)).toBe('2026-12-23');
    expect(dayBefore('2026-12-29', magnet, year)).toBeNull();
    expect(dayAfter('2026-12-24', magnet, year)).toBe('2027-01-11');
    expect(dayAfter('2027-08-03', magnet, year)).toBe('2027-09-01');
  });
  test('moves no reminder to a time before its announcement or before now', () => {
    // The seventh day before is a Sunday; the Friday before it has passed.
    expect(days(term('A22', '2027-07-05'), '2027-06-27').map(([step]) => step)).toEqual([-7, -1, 1, 7, 14]);
    expect(days(term('A22', '2027-07-04'), '2027-06-26').map(([step]) => step)).toEqual([-7, -1, 1, 7, 14]);
    expect(days(term('A22', '2027-07-11'), '2027-07-03')[0]).toEqual([-7, '2027-07-05']);
  });

  property.prop([fc.constantFrom('A04', 'A22', 'A02', 'A16'), fc.nat(360), fc.nat(360)])(
    'is never a day of reminding',
    (activity, due, now) => {
      const today = addDays('2026-09-01', now);
      const centre = school(1, curs);
      for (const mail of mailsOf(term(activity, addDays('2026-09-01', due)), undefined, mailing(today))) {
        if (mail.at === null) continue;
        expect(isQuiet(localDay(mail.at), magnet, year, centre)).toBe(false);
        expect(mail.at > at(today, '09:00')).toBe(true);
        expect(mail.at.slice(11)).toMatch(/^0[56]:30:00\.000Z$/u);
        const step = Number(mail.step);
        const moved = daysApart(addDays(localDay(deadlineOn(addDays('2026-09-01', due))), step), localDay(mail.at));
        expect(step < 0 ? moved >= -5 && moved <= 0 : moved >= 0).toBe(true);
      }
    },
  );
});

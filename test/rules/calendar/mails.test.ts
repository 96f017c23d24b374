/** Which mails follow from an item, and when: invitations at once, reminders never on a quiet day. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { cancellation, mailsOf } from '#functions/rules/calendar/mails.ts';
import { dayAfter, dayBefore, isQuiet } from '#functions/rules/calendar/quiet.ts';
import { recipients, wavesOf } from '#functions/rules/calendar/waves.ts';
import { addDays, at, daysApart, deadlineOn, plusMinutes } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { school, yearOf } from './years.ts';

const curs = '2026-2027';
const year = yearOf(curs, 14);
const guests = guestsOf(magnet, year);
const mailing = (now: string, more: Partial<Parameters<typeof mailsOf>[2]> = {}) => ({
  programme: magnet,
  year,
  guests,
  now: at(now, '09:00'),
  ...more,
});
const session = (activity: string, day: string, more: Partial<Item> = {}): Item => ({
  ...{ id: `${curs}.${activity}.x.1`, activity, kind: 'session', ordinal: 1 },
  ...{ start: at(day, '09:00'), end: plusMinutes(at(day, '09:00'), 90), ...more },
});
const term = (activity: string, day: string, centre = school(1, curs).centre): Item => ({
  ...{ id: `${curs}.${activity}.${centre}.1`, activity, kind: 'deadline', centre, ordinal: 1, due: deadlineOn(day) },
});
const days = (item: Item, now: string, published?: string) =>
  mailsOf(item, published, mailing(now)).map((mail) => [mail.step, mail.at === null ? null : localDay(mail.at)]);

describe('a session', () => {
  test('is announced two weeks before its first reminder, and then reminded', () => {
    expect(mailsOf(session('A08', '2027-01-20'), undefined, mailing('2026-09-01'))).toEqual([
      { rule: 'A08', step: 'publish', at: '2026-12-06T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-CONVOCATORIA' },
      { rule: 'A08', step: -30, at: '2026-12-21T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-REC' },
      { rule: 'A08', step: -7, at: '2027-01-13T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-REC' },
      { rule: 'A08', step: -1, at: '2027-01-19T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-REC' },
    ]);
    expect(days(session('A12', '2027-02-18'), '2026-09-01')[0]).toEqual(['publish', '2027-01-19']);
    expect(days(session('A20', '2028-06-28'), '2026-09-01')[0]).toEqual(['publish', '2028-04-14']);
  });
  test('that comes late is announced at once, with the reminders that are left', () => {
    expect(days(session('A08', '2027-01-20'), '2027-01-14')).toEqual([
      ['publish', '2027-01-14'],
      [-1, '2027-01-19'],
    ]);
    expect(days(session('A08', '2027-01-20'), '2027-01-20')).toEqual([]);
    expect(days(session('A08', '2027-01-20'), '2027-02-20')).toEqual([]);
  });
  test('that is known and moves tells everybody at once, and reminds of the new date', () => {
    expect(mailsOf(session('A08', '2027-02-10'), '2026-12-06', mailing('2027-01-25'))).toEqual([
      { rule: 'A08', step: 'change', at: '2027-01-25T08:00:00.000Z', to: ['CEN-C'], message: 'M-EV-CANVI' },
      { rule: 'A08', step: -7, at: '2027-02-03T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-REC' },
      { rule: 'A08', step: -1, at: '2027-02-09T06:30:00.000Z', to: ['CEN-C'], message: 'M-EV-REC' },
    ]);
  });
  test('the Nit de la Recerca is published by 15 June of the curs before; its reminder in August is skipped', () => {
    expect(days(session('A25', '2026-09-25'), '2026-03-01')).toEqual([
      ['publish', '2026-06-15'],
      [-30, null],
      [-7, '2026-09-18'],
      [-1, '2026-09-24'],
    ]);
    const published = {
      ...magnet,
      activities: magnet.activities.map((each) => (each.id === 'A25' ? { ...each, published: { by: '09-02' } } : each)),
    };
    expect(mailsOf(session('A25', '2026-09-25'), undefined, mailing('2026-03-01', { programme: published }))[0]?.at).toBe(
      at('2026-09-02', '07:30'),
    );
  });
  test('without a date brings nothing about', () => {
    expect(days({ ...session('A08', '2027-01-20'), start: undefined, end: undefined } as unknown as Item, '2026-09-01')).toEqual([]);
  });
  test('that is taken away is cancelled only to those who know of it, and while it is to come', () => {
    const one = session('A08', '2027-01-20');
    expect(cancellation(one, '2026-12-06', mailing('2027-01-19'))).toEqual([
      { rule: 'A08', step: 'cancel', at: '2027-01-19T08:00:00.000Z', to: ['CEN-C'], message: 'M-EV-ANULLAT' },
    ]);
    expect(cancellation(one, undefined, mailing('2027-01-19'))).toEqual([]);
    expect(cancellation(one, '2026-12-06', mailing('2027-01-20'))).toEqual([]);
    expect(cancellation(term('A22', '2027-06-30'), '2027-05-01', mailing('2027-06-30'))).toHaveLength(1);
    expect(cancellation({ ...one, start: undefined } as unknown as Item, '2026-12-06', mailing('2027-01-19'))).toEqual([]);
  });
});

describe('something due', () => {
  test('is reminded before, and then climbs: a copy to the head, in the end the coordination alone', () => {
    const mails = mailsOf(term('A04', '2026-10-15'), undefined, mailing('2026-09-01'));
    expect(mails.map((mail) => [mail.step, mail.at === null ? null : localDay(mail.at), mail.to.join(' '), mail.message])).toEqual([
      [-30, '2026-09-15', 'CEN-I', 'M-PLA-REC'],
      [-7, '2026-10-08', 'CEN-I', 'M-PLA-REC'],
      [-1, '2026-10-14', 'CEN-I', 'M-PLA-REC'],
      [1, '2026-10-16', 'CEN-I', 'M-PLA-VENCUT'],
      [7, '2026-10-22', 'CEN-I CEN-D', 'M-PLA-VENCUT'],
      [14, '2026-10-29', 'COO', 'M-PLA-VENCUT'],
    ]);
    expect(mailsOf(term('A01', '2026-09-20'), undefined, mailing('2026-09-01')).at(-1)).toMatchObject({ step: 7, to: ['CEN-D'] });
  });
  test('reminds only of what is left, also when it is late already', () => {
    expect(days(term('A04', '2026-10-15'), '2026-10-20')).toEqual([
      [7, '2026-10-22'],
      [14, '2026-10-29'],
    ]);
    expect(days(term('A04', '2026-10-15'), '2026-10-22')).toEqual([[14, '2026-10-29']]);
    expect(days(term('A04', '2026-10-15'), '2026-10-10', '2026-09-08')[0]).toEqual(['change', '2026-10-10']);
  });
  test('in July is still chased: schools work, though there is no class', () => {
    expect(days(term('A22', '2027-06-30'), '2027-05-01').map(([, day]) => day)).toEqual([
      '2027-05-31',
      '2027-06-16',
      '2027-06-23',
      '2027-06-29',
      '2027-07-01',
      '2027-07-07',
      '2027-07-14',
    ]);
  });
});

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

describe('waves', () => {
  test('open to the seats that they go to, each once', () => {
    const seats = (item: Item, ...to: Parameters<typeof recipients>[1]) => recipients(item, to, guests);
    const own = { centre: school(1, curs).centre };
    expect(seats(session('A12', '2027-02-18', own), 'INS', 'CEN-D', 'COO')).toEqual([
      `centre:${own.centre}#INS`,
      `centre:${own.centre}#CEN-D`,
      'coordination:BLL#COO',
    ]);
    expect(seats(session('A11', '2026-11-11', { municipality: '080001' }), 'AJU', 'CEN-D')).toEqual([
      'ajuntament:080001#AJU',
      `centre:${own.centre}#CEN-D`,
    ]);
    expect(seats(session('A10', '2027-01-27'), 'COO')).toHaveLength(10);
    expect(seats(session('A05', '2026-10-14'), 'CEN-I', 'FOR', 'PAR', 'PUB', 'CAN')).toHaveLength(3 * 12);
    expect(seats(term('A28', '2027-07-31', ''), 'COO', 'ICE')).toEqual(['programme#COO', 'programme#ICE']);
  });
  test('are one line a rule, step, day and message, in the order of time, the skipped ones last', () => {
    const [one, two] = [term('A04', '2026-10-15'), term('A04', '2026-10-15', school(2, curs).centre)];
    const nit = session('A25', '2026-09-25');
    const mails = [one, two, nit].flatMap((item) => mailsOf(item, undefined, mailing('2026-03-01')).map((mail) => ({ item, mail })));
    const waves = wavesOf(mails, guests);
    expect(waves.map(({ rule, step, day, count, message }) => [day, rule, step, count, message])).toEqual([
      ['2026-06-15', 'A25', 'publish', 24, 'M-EV-CONVOCATORIA'],
      ['2026-09-15', 'A04', -30, 2, 'M-PLA-REC'],
      ['2026-09-18', 'A25', -7, 24, 'M-EV-REC'],
      ['2026-09-24', 'A25', -1, 24, 'M-EV-REC'],
      ['2026-10-08', 'A04', -7, 2, 'M-PLA-REC'],
      ['2026-10-14', 'A04', -1, 2, 'M-PLA-REC'],
      ['2026-10-16', 'A04', 1, 2, 'M-PLA-VENCUT'],
      ['2026-10-22', 'A04', 7, 4, 'M-PLA-VENCUT'],
      ['2026-10-29', 'A04', 14, 2, 'M-PLA-VENCUT'],
      [null, 'A25', -30, 24, 'M-EV-REC'],
    ]);
    expect(waves[1]?.items).toEqual([one.id, two.id]);
  });
});

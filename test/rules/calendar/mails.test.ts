/** Which mails follow from an item: invitations and changes at once, reminders by its ladder. */
import { describe, expect, test } from 'vitest';
import { cancellation, mailsOf } from '#functions/rules/calendar/mails.ts';
import { at } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { days, mailing, session, term } from './mailing.ts';

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

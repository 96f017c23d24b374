/** The mails of a plan as waves. */
import { describe, expect, test } from 'vitest';
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { mailsOf } from '#functions/rules/calendar/mails.ts';
import { recipients, wavesOf } from '#functions/rules/calendar/waves.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { curs, mailing, session, term, year } from './mailing.ts';
import { school } from './years.ts';

describe('waves', () => {
  test('open to the seats that they go to, each once', () => {
    const seats = (item: Item, ...to: Parameters<typeof recipients>[1]) => recipients(item, to, guestsOf(magnet, year));
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
    const waves = wavesOf(mails, guestsOf(magnet, year));
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

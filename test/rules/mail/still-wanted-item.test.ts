/** Nobody is reminded of an item that asks for nothing any more; news reach everybody who knew of it. */
import { describe, expect, test } from 'vitest';
import { type ItemSituation, unwantedItem } from '#functions/rules/mail/still-wanted-item.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import { sessionOn } from '#test/support/items.ts';

const now = '2027-01-27T06:30:00.000Z';
const item = sessionOn('2027-02-03', { version: 2, sequence: 3, published: '2026-12-20' });
const gone = { at: now, by: 'P', reason: 'No hi ha prou inscrits.' };

interface Given {
  readonly cause?: Partial<ItemSituation['cause']>;
  readonly item?: Partial<CalendarItem>;
  readonly about?: Partial<Omit<NonNullable<ItemSituation['about']>, 'item'>>;
}

function why({ cause = {}, item: more = {}, about = {} }: Given, reminder: boolean): string | null {
  const anchor = { kind: 'item', id: item.id, version: 2 } as const;
  const message = reminder ? 'M-EV-REC' : 'M-EV-CANVI';
  return unwantedItem({
    cause: { message, anchor, reminder, values: { sequence: '3' }, notAfter: null, ...cause },
    about: { item: { ...item, ...more }, delivered: false, participation: null, guest: null, ...about },
    now,
  });
}
const answered = (answer: Guest['answer']) => ({ answer }) as Guest;
const place = (left: string | null, pausedUntil: string | null = null) => ({ participation: { left, pausedUntil } as never });
const version = (of: number) => ({ anchor: { kind: 'item', id: item.id, version: of } as const });

describe('a mail about an item', () => {
  // What is said of it · what a reminder becomes · what news become
  test.each([
    ['as it was planned', {}, null, null],
    ['that is cancelled', { item: { cancelled: gone } }, 'cancelled', 'cancelled'],
    ['whose date moved since', { cause: version(1) }, 'changed', 'changed'],
    ['of which newer news were caused', { cause: { values: { sequence: '2' } } }, null, 'changed'],
    ['that says of no sequence', { cause: { values: {} } }, null, null],
    ['that is done', { item: { done: { at: now, by: 'P', note: '' } } }, 'done', null],
    ['whose form is delivered', { about: { delivered: true } }, 'done', null],
    ['that is paused', { item: { paused: true } }, 'paused', null],
    ['of a school that left yesterday', { about: place('2027-01-26') }, 'left', 'left'],
    ['of a school that leaves today', { about: place('2027-01-27') }, 'left', 'left'],
    ['of a school that leaves tomorrow', { about: place('2027-01-28') }, null, null],
    ['of a school that is left alone until tomorrow', { about: place(null, '2027-01-28') }, 'paused', null],
    ['of a school that was left alone until today', { about: place(null, '2027-01-27') }, null, null],
    ['to who said no', { about: { guest: answered('no') } }, 'declined', null],
    ['to who sends somebody else', { about: { guest: answered('replaced') } }, 'declined', null],
    ['to who said yes', { about: { guest: answered('yes') } }, null, null],
    ['at its last moment', { cause: { notAfter: now } }, null, null],
    ['after its last moment', { cause: { notAfter: '2027-01-27T06:29:59.999Z' } }, 'late', 'late'],
    [
      'that is done, after its last moment',
      { cause: { notAfter: '2027-01-01T06:30:00.000Z' }, about: { delivered: true } },
      'done',
      'late',
    ],
  ] as readonly (readonly [string, Given, string | null, string | null])[])('%s', (_, given, reminder, news) => {
    expect([why(given, true), why(given, false)]).toEqual([reminder, news]);
  });

  test('that is gone is not sent, whatever it says', () => {
    const cause = { message: 'M-EV-REC', ...version(2), reminder: true, values: {}, notAfter: null };
    expect(unwantedItem({ cause, about: null, now })).toBe('gone');
  });
});

describe('the news that an item is off', () => {
  const off = { message: 'M-EV-ANULLAT' };
  test.each([
    ['reach everybody', { item: { cancelled: gone } }, null],
    ['reach a school that left too: it stands in its calendar', { item: { cancelled: gone }, about: place('2026-12-01') }, null],
    ['are no news once it is held after all', {}, 'changed'],
    ['are not told twice, when it was restored and cancelled again', { cause: version(1), item: { cancelled: gone } }, 'changed'],
  ] as readonly (readonly [string, Given, string | null])[])('%s', (_, given, expected) => {
    expect(why({ ...given, cause: { ...off, ...given.cause } }, false)).toBe(expected);
  });
});

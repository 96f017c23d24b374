/** What a calendar that somebody subscribes to shows of an item. */
import { describe, expect, test } from 'vitest';
import { type FeedReader, feedEntry } from '#functions/rules/calendar/feed-entry.ts';
import { at } from '#functions/rules/working-days.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { calendarEntry } from '#schemas/calendar-entry.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

const reader: FeedReader = { origin: 'https://magnet.example:8443', replyTo: 'respon@magnet.example', locale: 'ca' };
const shown = (item: CalendarItem, subject = '', more: Partial<FeedReader> = {}) => {
  const entry = feedEntry(item, { activity: activityOf(magnet, item.activity), subject }, { ...reader, ...more });
  return entry && calendarEntry.parse(entry);
};
const session = sessionOn('2027-01-20', { sequence: 3, place: 'Sala gran', updatedAt: '2026-12-01T09:00:00.000Z' });
const due = deadlineOf('A', '2027-01-15', { case: '01CASE' });
const page = 'https://magnet.example:8443/espai/activitats/2026-2027.A08.magnet.1';

describe('a session', () => {
  test('stands at its hours, by the name that its mails gave it, and leads to its page', () => {
    expect(shown(session, 'Escola Vent de Paper')).toEqual({
      ...{ uid: '2026-2027.A08.magnet.1@magnet.example:8443', sequence: 3, stamp: '2026-12-01T09:00:00.000Z' },
      ...{ start: at('2027-01-20', '09:00'), end: at('2027-01-20', '14:00'), place: 'Sala gran', url: page },
      title: 'Jornada formativa de comunicació · Escola Vent de Paper',
      text: `Obre la pàgina: ${page}`,
      ...{ organizer: { name: 'Magnet', address: 'respon@magnet.example' }, attendee: null, status: 'confirmed' },
    });
  });

  test('takes an hour where nobody said how long', () => {
    expect(shown({ ...session, is: { start: at('2027-01-20', '09:00') } })?.end).toBe(at('2027-01-20', '10:00'));
  });

  test('is called as somebody called it, and says what they wrote', () => {
    const own = { ...session, title: 'Jornada de primavera', note: 'Porteu-hi la planificació.', link: 'https://meet.example/aula' };
    expect(shown(own)?.title).toBe('Jornada de primavera');
    expect(shown(own, 'Escola')?.title).toBe('Jornada de primavera · Escola');
    expect(shown(own)?.text).toBe(`Porteu-hi la planificació.\n\nhttps://meet.example/aula\n\nObre la pàgina: ${page}`);
  });

  test('stays, as cancelled, when it is not held', () => {
    const cancelled = { at: '2026-12-01T09:00:00.000Z', by: 'nora', reason: 'Vaga' };
    expect(shown({ ...session, cancelled })?.status).toBe('cancelled');
  });

  test('has a page of its own, even where a form belongs to it', () => {
    expect(shown({ ...session, case: '01CASE' })?.url).toBe(page);
  });
});

describe('what is due', () => {
  test('is the whole day on which it ends, and says so', () => {
    expect(shown(due)).toMatchObject({
      ...{ start: '2027-01-15', end: '2027-01-15' },
      title: 'Termini: Revisió de les dades del centre i de l’equip impulsor',
    });
  });

  test('leads to its form once it is open, before to its page', () => {
    expect(shown(due)?.url).toBe('https://magnet.example:8443/tramits/01CASE');
    expect(shown({ ...due, case: null })?.url).toBe('https://magnet.example:8443/espai/activitats/2026-2027.A01.A.1');
  });
});

test('what has no date yet is not shown', () => {
  expect(shown({ ...session, is: {} })).toBeNull();
  expect(shown({ ...due, is: { opens: '2026-09-01' } })).toBeNull();
});

test('it speaks the language of its reader', () => {
  expect(shown(due, '', { locale: 'es' })).toMatchObject({
    ...{ title: expect.stringMatching(/^Plazo: Revisión/u), text: expect.stringMatching(/^Abrir la página: http/u) },
  });
  expect(shown(due, '', { locale: 'en' })).toMatchObject({
    ...{ title: expect.stringMatching(/^Due: Review/u), text: expect.stringMatching(/^Open the page: http/u) },
  });
});

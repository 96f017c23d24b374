/** Calendars as programs read them: strict lines, the right hour in every week of the year, and nobody’s address but the reader’s. */
import { execFileSync } from 'node:child_process';
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { makeFeed } from '#functions/mail/feed.ts';
import { calendarOf, feedOf, invitationOf } from '#functions/mail/ics.ts';
import { type CalendarEntry, calendarEntry } from '#schemas/calendar-entry.ts';
import { instantIn, readCalendar, seminar, unfolded, wrongLines } from '#test/support/calendar.ts';

const golden = (name: string) => `./ics/${name}.ics`;
const lineOf = (ics: string, name: string) => unfolded(ics).filter((line) => line.startsWith(name));
const count = (ics: string, name: string) => lineOf(ics, name).length;
const day = { ...seminar, uid: 'termini-01J@magnet.example', title: 'Revisió de dades', start: '2028-02-29', end: '2028-02-29', url: null };

describe('an invitation', () => {
  const ics = invitationOf({ method: 'REQUEST', entry: seminar });

  test('reads like this', async () => {
    expect(wrongLines(ics)).toEqual([]);
    await expect(ics).toMatchFileSnapshot(golden('request'));
  });

  test('asks its one reader for an answer, and says where to send it', () => {
    expect(lineOf(ics, 'ATTENDEE')).toEqual([
      'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Nora Vidal;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:nora@escola.example',
    ]);
    expect(lineOf(ics, 'ORGANIZER')).toEqual(['ORGANIZER;CN=Programa Magnet:mailto:0123@respostes.magnet.example']);
    expect(ics.match(/[\w.]+@[\w.]+/gu)?.filter((word) => word.includes('escola.example'))).toEqual(['nora@escola.example']);
  });

  test('without a reader is a mistake', () => {
    expect(() => calendarOf('REQUEST', [{ ...seminar, attendee: null }])).toThrow(RangeError);
    expect(() => calendarOf('CANCEL', [{ ...seminar, attendee: null }])).toThrow(RangeError);
  });

  test('that changes is the same entry with a greater sequence', () => {
    const moved = invitationOf({ method: 'REQUEST', entry: { ...seminar, sequence: 1, start: '2027-02-12T08:30:00.000Z' } });
    expect(lineOf(moved, 'UID')).toEqual(lineOf(ics, 'UID'));
    expect(lineOf(moved, 'ORGANIZER')).toEqual(lineOf(ics, 'ORGANIZER'));
    expect([...lineOf(moved, 'SEQUENCE'), ...lineOf(moved, 'DTSTART;')]).toEqual([
      'SEQUENCE:1',
      'DTSTART;TZID=Europe/Madrid:20270212T093000',
    ]);
  });

  test('that is off says so in method and status', async () => {
    const off = invitationOf({ method: 'CANCEL', entry: { ...seminar, sequence: 2 } });
    expect(wrongLines(off)).toEqual([]);
    expect([...lineOf(off, 'METHOD'), ...lineOf(off, 'STATUS')]).toEqual(['METHOD:CANCEL', 'STATUS:CANCELLED']);
    expect(off).not.toContain('RSVP');
    await expect(off).toMatchFileSnapshot(golden('cancel'));
  });
});

describe('a feed', () => {
  const named = { name: 'Magnet, curs 2026-27', entries: [seminar, { ...seminar, uid: 'b', status: 'cancelled' as const }, day] };

  test('has a name, asks nobody for an answer, and holds days too', async () => {
    const ics = feedOf({ ...named, entries: named.entries.map((entry) => calendarEntry.parse(entry)) });
    expect(wrongLines(ics)).toEqual([]);
    expect(count(ics, 'ATTENDEE')).toBe(0);
    expect([...lineOf(ics, 'METHOD'), ...lineOf(ics, 'X-WR-CALNAME'), ...lineOf(ics, 'NAME')]).toEqual([
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Magnet\\, curs 2026-27',
      'NAME:Magnet\\, curs 2026-27',
    ]);
    expect(lineOf(ics, 'STATUS')).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED', 'STATUS:CONFIRMED']);
    expect(lineOf(ics, 'DTEND;VALUE=DATE')).toEqual(['DTEND;VALUE=DATE:20280301']);
    await expect(ics).toMatchFileSnapshot(golden('feed'));
  });

  test('without entries is a calendar all the same, and comes by the port too', async () => {
    const empty = { name: 'Magnet', entries: [] };
    expect(readCalendar(feedOf(empty)).events).toEqual([]);
    expect(await makeFeed(empty)).toBe(feedOf(empty));
  });
});

/** Hours on both sides of every change of the clock, and leap day: the local time that a person in Girona reads. */
const hours = [
  ['2027-03-27T08:00:00.000Z', '20270327T090000'],
  ['2027-03-28T00:59:00.000Z', '20270328T015900'],
  ['2027-03-28T01:00:00.000Z', '20270328T030000'],
  ['2027-03-28T07:00:00.000Z', '20270328T090000'],
  ['2027-03-29T07:00:00.000Z', '20270329T090000'],
  ['2026-10-24T07:00:00.000Z', '20261024T090000'],
  ['2026-10-24T23:59:00.000Z', '20261025T015900'],
  ['2026-10-25T02:00:00.000Z', '20261025T030000'],
  ['2026-10-25T08:00:00.000Z', '20261025T090000'],
  ['2026-10-26T08:00:00.000Z', '20261026T090000'],
  ['2028-02-29T08:00:00.000Z', '20280229T090000'],
  ['2028-02-29T23:30:00.000Z', '20280301T003000'],
] as const;

describe('hours', () => {
  test.each(hours)('%s is %s, also when read back by the rules in the calendar', (start, local) => {
    const ics = invitationOf({ method: 'REQUEST', entry: { ...seminar, start, end: start } });
    expect(lineOf(ics, 'DTSTART;')).toEqual([`DTSTART;TZID=Europe/Madrid:${local}`]);
    const [event] = readCalendar(ics).events;
    expect(event && [instantIn(event, 'dtstart'), instantIn(event, 'dtend')]).toEqual([start, start]);
  });

  prop.prop([fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 3, max: 22 })])(
    'of every day by day come back as they were',
    (days, hour) => {
      const start = new Date(Date.UTC(2025, 0, 1 + days, hour)).toISOString();
      const [event] = readCalendar(invitationOf({ method: 'REQUEST', entry: { ...seminar, start, end: start } })).events;
      expect(event && instantIn(event, 'dtstart')).toBe(start);
    },
  );

  test('do not depend on the zone of the machine', () => {
    const script = `import { feedOf } from './functions/mail/ics.ts'; process.stdout.write(feedOf(JSON.parse(process.argv[1])));`;
    const feed = { name: 'Magnet', entries: [...hours.map(([start]) => ({ ...seminar, start, end: start })), day] };
    const there = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, JSON.stringify(feed)], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const here = feedOf(feed as { name: string; entries: CalendarEntry[] });
    expect(there('Pacific/Auckland')).toBe(here);
    expect(there('America/Los_Angeles')).toBe(here);
  });
});

describe('whatever people write', () => {
  const words = fc.string({
    unit: fc.oneof(fc.constantFrom(...'\r\n\t;:,\\"^=’·é日😀 \''), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  });

  prop.prop([words, words, words, words])('stays in its place, in lines that every program can read', (title, text, place, name) => {
    const entry = { ...seminar, title: `s${title}`, text, place, attendee: { ...seminar.attendee, name } };
    const ics = feedOf({ name, entries: [entry] }) + invitationOf({ method: 'REQUEST', entry });
    expect(wrongLines(ics)).toEqual([]);
    expect([count(ics, 'BEGIN:VEVENT'), count(ics, 'UID'), count(ics, 'ORGANIZER'), count(ics, 'ATTENDEE')]).toEqual([2, 2, 2, 1]);
    const [event] = readCalendar(invitationOf({ method: 'REQUEST', entry })).events;
    const tidy = (value: string) =>
      value
        .replace(/\r\n?/gu, '\n')
        .replace(/(?![\n\t])\p{Cc}/gu, '')
        .toWellFormed();
    expect(event?.getFirstPropertyValue('summary')).toBe(tidy(`s${title}`));
    expect(event?.getFirstPropertyValue('description') ?? '').toBe(tidy(text));
    expect(event?.getFirstProperty('attendee')?.getFirstValue()).toBe('mailto:nora@escola.example');
  });
});

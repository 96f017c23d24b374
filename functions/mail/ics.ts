/** Writes calendars (RFC 5545, 5546, 7986) as Outlook, Google and Apple read them: one attendee at most, local times with their zone. */
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { CalendarEntry, CalendarFeed, CalendarPart } from '#schemas/calendar-entry.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { zone } from '#schemas/values/zone.ts';
import { madrid } from './vtimezone.ts';

/** How a calendar is told: an invitation, a cancellation, or a publication that nobody answers. */
export type CalendarMethod = CalendarPart['method'] | 'PUBLISH';

/** A property of jCal (RFC 7265): name, parameters, type, value. */
type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, value: string | number];

/** Programs ask a feed again at this pace. */
const pace = 'PT4H';

/** A calendar with one entry for its attendee, or with any number for nobody. Throws where an invitation names no attendee. */
export function calendarOf(method: CalendarMethod, entries: readonly CalendarEntry[], name = ''): string {
  const head: readonly Property[] = [
    text('version', '2.0'),
    text('prodid', '-//Magnet//Magnet//CA'),
    text('calscale', 'GREGORIAN'),
    text('method', method),
    ...(name ? nameOf(name) : []),
  ];
  const events = entries.map((entry) => ['vevent', eventOf(method, entry), []]);
  return ICAL.stringify(['vcalendar', head, [ICAL.parse(madrid), ...events]]);
}

/** The calendar that goes with a mail. */
export function invitationOf({ method, entry }: CalendarPart): string {
  return calendarOf(method, [entry]);
}

/** A calendar to subscribe to. */
export function feedOf({ name, entries }: CalendarFeed): string {
  return calendarOf(
    'PUBLISH',
    entries.map((entry) => ({ ...entry, attendee: null })),
    name,
  );
}

function eventOf(method: CalendarMethod, entry: CalendarEntry): readonly Property[] {
  const { uid, sequence, stamp, start, end, title, place, url } = entry;
  if (method !== 'PUBLISH' && !entry.attendee) throw new RangeError('an invitation has an attendee');
  const status = method === 'CANCEL' ? 'CANCELLED' : entry.status.toUpperCase();
  return [
    text('uid', uid),
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', stamp.replace(/\.\d+Z$/u, 'Z')],
    at('dtstart', start),
    at('dtend', isDay(end) ? dayAfter(end) : end),
    text('summary', title),
    ...(entry.text ? [text('description', entry.text)] : []),
    ...(place ? [text('location', place)] : []),
    ...(url === null ? [] : [['url', {}, 'uri', new URL(url).href] as const]),
    ['organizer', { cn: nameIn(entry.organizer.name) }, 'cal-address', `mailto:${entry.organizer.address}`],
    ...(entry.attendee ? [attendee(method, entry.attendee)] : []),
    text('status', status),
    // A day without hours leaves the day free.
    text('transp', isDay(start) ? 'TRANSPARENT' : 'OPAQUE'),
  ];
}

function attendee(method: CalendarMethod, { name, address }: CalendarEntry['organizer']): Property {
  const person = { cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', cn: nameIn(name) };
  const parameters: Property[1] = method === 'REQUEST' ? { ...person, partstat: 'NEEDS-ACTION', rsvp: 'TRUE' } : person;
  return ['attendee', parameters, 'cal-address', `mailto:${address}`];
}

/** Old programs know the first name, new ones the second. The library escapes only what it knows. */
function nameOf(name: string): readonly Property[] {
  const escaped = printable(name)
    .replace(/\n/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&');
  return [
    ['name', {}, 'unknown', escaped],
    ['x-wr-calname', {}, 'unknown', escaped],
    ['x-wr-timezone', {}, 'unknown', zone],
    ['refresh-interval', {}, 'duration', pace],
    ['x-published-ttl', {}, 'unknown', pace],
  ];
}

const text = (name: string, value: string): Property => [name, {}, 'text', printable(value)];

/** An hour of the second 02:00–03:00 of the last Sunday of October cannot be said in local time; nothing of ours is held then. */
function at(name: string, time: Instant | LocalDate): Property {
  if (isDay(time)) return [name, {}, 'date', time];
  return [name, { tzid: zone }, 'date-time', DateTime.fromISO(time, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")];
}

const isDay = (time: Instant | LocalDate): boolean => !time.includes('T');

/** Programs take the end of days as the first day that is free again. */
function dayAfter(day: LocalDate): LocalDate {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toFormat('yyyy-MM-dd');
}

/** No control characters and no half characters; every kind of line end is one. */
function printable(value: string): string {
  return value
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}

/** A name in a parameter: quotes and carets would need an escape that old programs do not know. */
function nameIn(name: string): string {
  return printable(name).replace(/["^]/gu, '’').replace(/\s+/gu, ' ').trim();
}

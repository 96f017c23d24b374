/** The calendar in a mail, as a calendar program reads it, and the answer that its buttons send. */
import ICAL from 'ical.js';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import { hourInWords, instantInWords, weekdayInWords } from '#schemas/values/dates.ts';
import type { StoredMail } from './mail.ts';

/** What the page shows of it. */
export interface ShownEntry {
  readonly method: string;
  readonly title: string;
  readonly when: string;
  readonly where: string;
  readonly sequence: string;
  /** Address that the answer goes to. */
  readonly organizer: string;
}

/** What a button says. */
export type Answer = CalendarReply['answer'];

type Event = InstanceType<typeof ICAL.Component>;

/** The first calendar of a mail; null without one. */
export function entryOf(mail: StoredMail): ShownEntry | null {
  const read = readCalendar(mail);
  if (!read) return null;
  const text = (name: string): string => String(read.event.getFirstPropertyValue(name) ?? '');
  return {
    ...{ method: read.method, title: text('summary'), where: text('location'), sequence: text('sequence') },
    ...{ when: whenOf(read.event), organizer: addressIn(text('organizer')) },
  };
}

/** The mail that a calendar program would send; null where the mail asks for no answer. */
export async function replyOf(mail: StoredMail, answer: Answer, at: number): Promise<{ readonly to: string; readonly raw: Buffer } | null> {
  const read = readCalendar(mail);
  const attendee = read?.event.getFirstProperty('attendee');
  if (read?.method !== 'REQUEST' || !attendee) return null;
  const from = addressIn(String(attendee.getFirstValue()));
  const to = addressIn(String(read.event.getFirstPropertyValue('organizer')));
  const content = replyCalendar(read.event, answer, at);
  const composer = new MailComposer({
    ...{ from, to, subject: `${words[answer].label}: ${mail.subject}`, text: words[answer].label, date: new Date(at) },
    icalEvent: { method: 'REPLY', content },
  });
  return { to, raw: await composer.compile().build() };
}

/** What buttons say in the page, and in the calendar. */
export const words = {
  yes: { label: 'Sí', status: 'ACCEPTED' },
  maybe: { label: 'Potser', status: 'TENTATIVE' },
  no: { label: 'No', status: 'DECLINED' },
} as const satisfies Readonly<Record<Answer, { readonly label: string; readonly status: string }>>;

function readCalendar({ attachments }: StoredMail): { readonly method: string; readonly event: Event } | null {
  const part = attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) return null;
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(part.content, 'base64').toString('utf8')));
  const event = calendar.getFirstSubcomponent('vevent');
  return event ? { method: String(calendar.getFirstPropertyValue('method')), event } : null;
}

/** RFC 5546: who answers, what, to which version of which entry. */
function replyCalendar(event: Event, answer: Answer, at: number): string {
  const reply = new ICAL.Component(['vevent', [], []]);
  for (const name of ['uid', 'sequence', 'organizer', 'dtstart', 'dtend', 'summary']) {
    const property = event.getFirstProperty(name);
    if (property) reply.addProperty(ICAL.Property.fromString(property.toICALString()));
  }
  const attendee = ICAL.Property.fromString(event.getFirstProperty('attendee')?.toICALString() ?? '');
  attendee.setParameter('partstat', words[answer].status);
  attendee.removeParameter('rsvp');
  reply.addProperty(attendee);
  reply.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(at), true));
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  for (const [name, value] of [
    ['version', '2.0'],
    ['prodid', '-//Magnet//Local inbox//CA'],
    ['method', 'REPLY'],
  ] as const)
    calendar.addPropertyWithValue(name, value);
  calendar.addSubcomponent(reply);
  return `${calendar.toString()}\r\n`;
}

function whenOf(event: Event): string {
  const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
  if (!(start instanceof ICAL.Time) || !(end instanceof ICAL.Time)) return '';
  if (start.isDate) return weekdayInWords(start.toString(), 'ca');
  const [from, to] = [start, end].map((time) => new Date(time.toUnixTime() * 1_000).toISOString());
  return `${instantInWords(from ?? '', 'ca')}, fins a les ${hourInWords(to ?? '', 'ca')}`;
}

const addressIn = (value: string): string => value.replace(/^mailto:/iu, '');

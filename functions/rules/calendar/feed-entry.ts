/** An item as a calendar that somebody subscribes to shows it. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarEntry } from '#schemas/calendar-entry.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { paths } from '#schemas/paths.ts';
import { fill, type Locale, type Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { plusMinutes } from '../working-days.ts';

/** Where links lead, where people may answer to, and the language of the reader. */
export interface FeedReader {
  readonly origin: string;
  readonly replyTo: string;
  readonly locale: Locale;
}

const due: Text = { ca: 'Termini: {title}', es: 'Plazo: {title}', en: 'Due: {title}' };
const open: Text = { ca: 'Obre la pàgina: {url}', es: 'Abrir la página: {url}', en: 'Open the page: {url}' };
const anHour = 60;

/** The same name as in the mails; what is due is a whole day. Null where it has no date. */
export function feedEntry(
  item: CalendarItem,
  { activity, subject }: { readonly activity: Activity; readonly subject: string },
  { origin, replyTo, locale }: FeedReader,
): CalendarEntry | null {
  const { start, end, due: last } = item.is;
  const date = start ?? last;
  if (date === undefined) return null;
  const name = [item.title || activity.title[locale], subject].filter(Boolean).join(' · ');
  const url = `${origin}${item.kind === 'deadline' && item.case !== null ? paths.caseHome(item.case) : paths.myItem(item.id)}`;
  return {
    ...{ uid: `${item.id}@${new URL(origin).host}`, sequence: item.sequence, stamp: item.updatedAt, place: item.place, url },
    start: start ?? localDay(date),
    end: start ? (end ?? plusMinutes(start, anHour)) : localDay(date),
    title: start ? name : fill(due, locale, { title: name }),
    text: [item.note, item.link, fill(open, locale, { url })].filter(Boolean).join('\n\n'),
    ...{ organizer: { name: 'Magnet', address: replyTo }, attendee: null, status: item.cancelled ? 'cancelled' : 'confirmed' },
  };
}

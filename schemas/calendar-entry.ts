/** What a calendar program gets to know of a session or of a day, as plain data: letters carry it to whoever writes the bytes. */
import * as z from 'zod';
import { instant, localDate } from './entities/instant.ts';

const mailbox = z.strictObject({ name: z.string(), address: z.email() });

/** One entry. A calendar program knows it again by `uid` and `organizer`, which therefore never change; what it says changes only as `sequence` grows. */
export const calendarEntry = z.strictObject({
  uid: z.string().min(1),
  sequence: z.int().min(0),
  /** When this was said. */
  stamp: instant,
  /** An instant, or a day for what has no hour; both of the same kind. */
  start: z.union([instant, localDate]),
  /** The instant when it ends, or its last day. */
  end: z.union([instant, localDate]),
  title: z.string().min(1),
  /** Empty = says nothing. */
  text: z.string(),
  place: z.string(),
  url: z.url().nullable(),
  /** Where the buttons of the program send their answer. */
  organizer: mailbox,
  /** The one reader; null in a feed. A list of all would give away their addresses. */
  attendee: mailbox.nullable(),
  status: z.enum(['confirmed', 'cancelled']),
});
/** One entry, see {@link calendarEntry}. */
export type CalendarEntry = z.infer<typeof calendarEntry>;

/** What goes with a mail: an invitation or its change (the same `uid`, a greater `sequence`), or that it is off. */
export const calendarPart = z.strictObject({ method: z.enum(['REQUEST', 'CANCEL']), entry: calendarEntry });
/** What goes with a mail, see {@link calendarPart}. */
export type CalendarPart = z.infer<typeof calendarPart>;

/** The entries of one person, to subscribe to. */
export interface CalendarFeed {
  /** What the calendar is called in the program. */
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

/** What somebody answered with the buttons of a calendar program. */
import * as z from 'zod';
import { instant } from './entities/instant.ts';

/** One answer. Who may give it is said by the token alone: the other fields are what the program wrote. */
export const calendarReply = z.strictObject({
  /** Addresses that the mail was sent to, in lower case. */
  to: z.array(z.string()).min(1),
  /** Token of the organizer’s address that it was sent to, as it was minted. */
  token: z.string(),
  uid: z.string(),
  /** The version of the entry that was answered; null = the program does not say. */
  sequence: z.int().min(0).nullable(),
  /** When it was answered, by the clock of the program: of two answers to one sequence the later one holds. */
  stamp: instant.nullable(),
  /** Address, in lower case. */
  attendee: z.string(),
  answer: z.enum(['yes', 'no', 'maybe']),
  /** Empty = none; at most 2,000 characters. */
  comment: z.string(),
});
/** One answer, see {@link calendarReply}. */
export type CalendarReply = z.infer<typeof calendarReply>;

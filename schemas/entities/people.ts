/** People, the seats they hold, and how they get in. */
import * as z from 'zod';
import { instant } from './instant.ts';

/** A person. Stored at `person#<id>` / `person`, with a row `seat#<seat>` beside it for every seat held now; found by address through `address#<sha256>` / `person`. */
export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  locale: z.enum(['ca', 'es', 'en']),
  addresses: z
    .array(z.strictObject({ address: z.string(), status: z.enum(['active', 'bounced', 'complained']), confirmedAt: instant.nullable() }))
    .min(1),
  createdAt: instant,
});
/** A person, see {@link person}. */
export type Person = z.infer<typeof person>;

/**
 * A seat is what obligations, drafts, reasons for mail and task links belong to: `<subject>#<role>`.
 * Subjects: `centre:<id>`, `municipality:<code>`, `programme:magnet`, `case:<id>`, `item:<id>`. Roles: direccio, coordination, committee, admin,
 * applicant, ajuntament, those of schemas/programme/seats.ts, and `convidat`: who comes to a session in somebody's place.
 */
export const seatId = z.string().regex(/^(centre|municipality|programme|case|item):[A-Za-z0-9.-]+#[a-z]+(#\d{4}-\d{4})?$/u);
/** A seat, see {@link seatId}. */
export type SeatId = string;

/** A person in a seat. Stored at `seat#<seat>` / `holding#<person>`. Times by the programme clock. */
export const holding = z.strictObject({
  seat: seatId,
  person: z.string(),
  from: instant,
  to: instant.nullable(),
  /** The official mailbox of a centre, which keeps the seat warm until a person takes it. */
  official: z.boolean(),
});
/** A person in a seat, see {@link holding}. */
export type Holding = z.infer<typeof holding>;

/** A web session. Stored at `session#<sha256>` / `session`; `mine` index by person, or by seat where nobody is proven. Times by the real clock. */
export const session = z.strictObject({
  hash: z.string(),
  /** Null = somebody who has proved no address yet (a form just begun). */
  person: z.string().nullable(),
  /** Shown where there is no person. */
  name: z.string(),
  /** Seats it opens; empty = all of its person's. */
  seats: z.array(seatId),
  /** A task session may do only this. */
  task: z.string().nullable(),
  via: z.enum(['code', 'link', 'resume', 'task']),
  createdAt: instant,
  endsAt: instant,
});
/** A web session, see {@link session}. */
export type Session = z.infer<typeof session>;

/** A link in a mail. Stored at `token#<sha256>` / `token`; only the hash is kept. Times by the real clock. */
export const token = z.strictObject({
  hash: z.string(),
  /** `answer`: answers the invitation of one session on its page. `reply`: says yes or no to it by mail. `feed`: reads one person's calendar. None opens a session. */
  purpose: z.enum(['sign-in', 'resume', 'task', 'api', 'answer', 'reply', 'feed']),
  /** Seat that it opens; for sign-in the person. */
  seat: z.string().nullable(),
  person: z.string().nullable(),
  /** Whom the mail went to where there is no person: shown in histories. */
  name: z.string(),
  case: z.string().nullable(),
  /** Where a link without a case leads: an item of the calendar. */
  item: z.string().nullable().default(null),
  /** `upload:<field>`, `confirm-sender`, `handover:<person who hands over>`, `answer:<item>`. */
  task: z.string().nullable(),
  /** Hash of the sign-in that this link belongs to; used and over when that is. */
  challenge: z.string().nullable(),
  singleUse: z.boolean(),
  usedAt: instant.nullable(),
  endsAt: instant,
});
/** A link in a mail, see {@link token}. */
export type Token = z.infer<typeof token>;

/**
 * The address to which the calendar program of one invited answers: a token in an address. A program knows an invitation again by it, so it is kept
 * and stays the same in every mail; who sees the entry sees it too, so it opens no page: mail that comes to it says yes or no. Stored at `item#<id>` / `organizer#<seat>#<person or ->`.
 */
export const organizer = z.strictObject({ item: z.string(), seat: z.string(), person: z.string().nullable(), secret: z.string() });
/** See {@link organizer}. */
export type Organizer = z.infer<typeof organizer>;

/** A sign-in under way: link and 6-digit code, both null until the mailer mints them; for an unknown address they stay so. Stored at `challenge#<sha256>` / `challenge`. Times by the real clock. */
export const challenge = z.strictObject({
  hash: z.string(),
  /** SHA-256 of the address. */
  address: z.string(),
  person: z.string().nullable(),
  codeHash: z.string().nullable(),
  linkHash: z.string().nullable(),
  attempts: z.number().int(),
  usedAt: instant.nullable(),
  endsAt: instant,
  /** Where to go afterwards (a path of ours). */
  next: z.string(),
});
/** A sign-in under way, see {@link challenge}. */
export type Challenge = z.infer<typeof challenge>;

/** Hits of a rate limit in one window. Stored at `limit#<kind>#<sha256>` / `limit`. Times by the real clock. */
export const limit = z.strictObject({ hits: z.number().int(), endsAt: instant });
/** Hits of a rate limit, see {@link limit}. */
export type Limit = z.infer<typeof limit>;

/** The calendar that a person subscribes to. Stored at `person#<id>` / `feed`; its token is gone when it is. Times by the real clock. */
export const feed = z.strictObject({ token: z.string(), at: instant });
/** A calendar to subscribe to, see {@link feed}. */
export type Feed = z.infer<typeof feed>;

/** Who makes a request: what rules, use-cases and pages know of the reader. */
export interface Actor {
  /** Null = a session of seats only, whose holder has proved no address yet. */
  readonly person: string | null;
  /** Shown in the header and kept in histories. */
  readonly name: string;
  readonly locale: 'ca' | 'es' | 'en';
  /** Seats that the session opens and that are still held. */
  readonly seats: readonly SeatId[];
  /** A session from a task link may do only this: `upload:<field>`, `confirm-sender`. */
  readonly task: string | null;
}

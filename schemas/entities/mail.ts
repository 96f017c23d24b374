/** Causes, reasons and envelopes: how a commit becomes mail (a commit writes at most four causes). */
import * as z from 'zod';
import { instant } from './instant.ts';

const locale = z.enum(['ca', 'es', 'en']);

/** What a mail is about; read again when it is sent. */
export const anchor = z.strictObject({
  kind: z.enum(['case', 'item', 'person', 'none']),
  id: z.string(),
  /** Revision-like number that grows only when what the mail says changes; a reminder's is the `dueVersion` of its case, the `version` of its item. */
  version: z.number().int(),
});

/** Who gets it: groups of the anchor's case, at most 20 seats, or one bare address (sign-in: the one that was typed). */
export const audience = z.union([
  z.strictObject({
    of: z.literal('case'),
    groups: z.array(z.enum(['applicant', 'official', 'coordination', 'committee', 'assignee', 'ajuntament'])),
  }),
  /** The seats of these roles (schemas/calendar) among those that the anchor's item invites or obliges; with `centres` of these instead of the item's. */
  z.strictObject({ of: z.literal('item'), roles: z.array(z.string()), centres: z.array(z.string()).optional() }),
  /** With `only`, of those who sit there only this person. */
  z.strictObject({ of: z.literal('seats'), seats: z.array(z.string()).max(20), only: z.string().optional() }),
  z.strictObject({ of: z.literal('address'), address: z.string(), locale }),
]);

/** Stored at `cause#<id>` / `cause`; due index until expanded; listed at `causes#<day>`. */
export const cause = z.strictObject({
  /** A ULID, or for a reminder `rule × step × anchor × anchor version`. */
  id: z.string(),
  /** Name in the message register. */
  message: z.string(),
  anchor,
  audience,
  /** Audit entry whose input fills the words, if any. */
  entry: z.string().nullable(),
  /** Which step of its ladder it is: days from the date, `-7`, `publish`; null = none. */
  step: z.string().nullable().default(null),
  /** Small values that fill the words, never personal data beyond what the mail says. */
  values: z.record(z.string(), z.string()),
  /** A reminder: sent only while its case is in this state and its anchor version stands. */
  whileState: z.string().nullable(),
  /** A reminder: waits for its reader's daily envelope. One of an item is sent only while the item asks for it. */
  reminder: z.boolean().default(false),
  /** Sent to nobody, for this reason (`late`, `quiet`): its recipients are put as skipped, so that each can be told why. */
  skip: z.string().nullable().default(null),
  notBefore: instant,
  notAfter: instant.nullable(),
  state: z.enum(['open', 'expanded']),
  /** The seat after which expansion goes on. */
  cursor: z.string().nullable(),
  /** Recipients put so far. */
  reasons: z.number().int(),
  createdAt: instant,
});
/** See {@link cause}. */
export type Cause = z.infer<typeof cause>;

/** What a reason is about: a case or an item, the message and the step of its ladder. */
export const reasonAbout = z.strictObject({
  kind: z.enum(['case', 'item', 'none']),
  id: z.string(),
  message: z.string(),
  step: z.string().nullable(),
});

/**
 * One recipient of a cause: a person in a seat. Stored at `cause#<id>` / `reason#<seat>#<person>`; due index while open. Where it says what it is `about`,
 * it is listed at `reasons#<person or seat>` (`mine`) and `reasons#<id of the case or item>` (`list`).
 */
export const reason = z.strictObject({
  cause: z.string(),
  seat: z.string(),
  /** Null = the seat's own mailbox (official mailbox, bare address). */
  person: z.string().nullable(),
  state: z.enum(['open', 'sent', 'merged', 'skipped', 'failed']),
  /** Why it was skipped (`done`, `changed`, `gone`, `late`, `quiet`, `left`, `paused`, `cancelled`, `declined`, `suppressed`, `nobody`) or failed (`refused`, `unknown`). */
  why: z.string().nullable(),
  envelope: z.string().nullable(),
  /** Waits for the daily envelope of its reader: found at `daily#<person or seat>` / `<cause>#<seat>` while open. */
  daily: z.boolean().default(false),
  /** For those who ask why: only of items, and of reminders. */
  about: reasonAbout.nullable().default(null),
  at: instant,
});
/** See {@link reason}. */
export type Reason = z.infer<typeof reason>;

/** One MIME message to one address, carrying 1–40 reasons. Stored at `envelope#<id>` / `envelope`; listed at `mails#<case or item>`. */
export const envelope = z.strictObject({
  /** ULID that follows from cause and address, of a daily one from reader and day: the same mail has the same id, however often it is tried. */
  id: z.string(),
  address: z.string(),
  person: z.string().nullable(),
  locale,
  reasons: z
    .array(z.strictObject({ cause: z.string(), seat: z.string(), message: z.string() }))
    .min(1)
    .max(40),
  /** Case the mail speaks of, for history and queue; null for sign-in. Of several, the first. */
  case: z.string().nullable(),
  /** Item of the calendar that it speaks of, else. */
  item: z.string().nullable().default(null),
  subject: z.string(),
  /** `waiting`: surely not sent, tried again when due. `unknown`: perhaps sent. */
  state: z.enum(['claimed', 'waiting', 'sent', 'delivered', 'bounced', 'complained', 'unknown', 'failed']),
  attempt: z.number().int(),
  /** Real clock: until when a claim holds, or when what is `waiting` or `unknown` is looked at again. */
  lease: instant.nullable(),
  possiblyTwice: z.boolean(),
  messageId: z.string().nullable(),
  at: instant,
  /** Tokens minted in the claim commit (hashes only), spent when shown again. */
  tokens: z.array(z.string()),
});
/** See {@link envelope}. */
export type Envelope = z.infer<typeof envelope>;

/** What SES tells of an envelope: it took it, it arrived, it came back, or somebody called it spam. */
export const mailEvent = z.strictObject({
  kind: z.enum(['send', 'delivery', 'bounce', 'complaint']),
  envelope: z.string(),
  messageId: z.string(),
  /** The address will never work, or its reader wants no more: it is not written to again. */
  lasting: z.boolean(),
  at: instant,
});
/** What SES tells, see {@link mailEvent}. */
export type MailEvent = z.infer<typeof mailEvent>;

/** An address that must not be written to. Stored at `suppressed#<hash>` / `address`. */
export const suppressed = z.strictObject({ hash: z.string(), why: z.enum(['bounce', 'complaint']), at: instant, envelope: z.string() });
/** See {@link suppressed}. */
export type Suppressed = z.infer<typeof suppressed>;

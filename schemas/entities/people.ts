/** People, the seats they hold, and how they get in. */
import * as z from 'zod';
import { instant } from './instant.ts';

/** A person. Stored at `person#<id>` / `person`; found by address through `address#<sha256>` / `person`. */
export const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  locale: z.enum(['ca', 'es', 'en']),
  addresses: z.array(z.strictObject({ address: z.string(), status: z.enum(['active', 'bounced', 'complained']), confirmedAt: instant.nullable() })).min(1),
  createdAt: instant,
});
export type Person = z.infer<typeof person>;

/**
 * A seat is what obligations, drafts, reasons for mail and task links belong to: `<subject>#<role>`.
 * Subjects: `centre:<id>`, `programme:magnet`, `case:<id>`. Roles: direccio, coordination, committee, admin, applicant, ajuntament.
 */
export const seatId = z.string().regex(/^(centre|programme|case):[A-Za-z0-9-]+#[a-z]+(#\d{4}-\d{4})?$/u);
export type SeatId = string;

/** A person in a seat. Stored at `seat#<seat>` / `holding#<person>`; `mine` index by person. */
export const holding = z.strictObject({ seat: seatId, person: z.string(), from: instant, to: instant.nullable() });
export type Holding = z.infer<typeof holding>;

/** A web session. Stored at `session#<sha256>` / `session`. Times by the real clock. */
export const session = z.strictObject({
  hash: z.string(),
  person: z.string().nullable(),
  /** Seats it opens; empty = all of its person's. */
  seats: z.array(seatId),
  /** A task session may do only this. */
  task: z.string().nullable(),
  via: z.enum(['code', 'link', 'resume', 'task']),
  createdAt: instant,
  endsAt: instant,
});
export type Session = z.infer<typeof session>;

/** A link in a mail. Stored at `token#<sha256>` / `token`; only the hash is kept. Times by the real clock. */
export const token = z.strictObject({
  hash: z.string(),
  purpose: z.enum(['sign-in', 'resume', 'task', 'api']),
  /** Seat that it opens; for sign-in the person. */
  seat: z.string().nullable(),
  person: z.string().nullable(),
  case: z.string().nullable(),
  /** `upload:<field>`, `confirm-sender`. */
  task: z.string().nullable(),
  singleUse: z.boolean(),
  usedAt: instant.nullable(),
  endsAt: instant,
});
export type Token = z.infer<typeof token>;

/** A sign-in under way: link and 6-digit code. Stored at `challenge#<sha256>` / `challenge`. Times by the real clock. */
export const challenge = z.strictObject({
  hash: z.string(),
  /** SHA-256 of the address. */
  address: z.string(),
  person: z.string().nullable(),
  codeHash: z.string(),
  linkHash: z.string(),
  attempts: z.number().int(),
  usedAt: instant.nullable(),
  endsAt: instant,
  /** Where to go afterwards (a path of ours). */
  next: z.string(),
});
export type Challenge = z.infer<typeof challenge>;

/** What lives of a curs: its items (sessions and deadlines), who answered their invitations, what was done to them, and the days of each place. */
import * as z from 'zod';
import { instant, localDate } from './instant.ts';

const when = z.strictObject({
  start: instant.optional(),
  end: instant.optional(),
  opens: localDate.optional(),
  due: instant.optional(),
  minutes: z.number().int().optional(),
});

/**
 * An item of a curs. Stored at `item#<id>` / `item`; listed at `items#<curs>`; `mine` under its subject, see store/item.ts; due index while it
 * needs attention. The plan proposes; people decide: what is stands beside what was proposed.
 */
export const calendarItem = z.strictObject({
  /** Curs, activity, subject and ordinal, `2026-2027.A03.<centre>.1`; a session added by hand ends with `.x<ulid>`. */
  id: z.string(),
  curs: z.string(),
  activity: z.string(),
  kind: z.enum(['session', 'deadline']),
  /** Internal centre id. */
  centre: z.string().nullable(),
  /** Six digits. */
  municipality: z.string().nullable(),
  ordinal: z.number().int(),
  is: when,
  /** Empty where a person added the item. */
  proposed: when,
  /** A name of its own, instead of the activity's. */
  title: z.string().default(''),
  place: z.string().default(''),
  /** Where it is held at a distance: an https address. */
  link: z.string().default(''),
  /** Words for those who are invited. */
  note: z.string().default(''),
  documents: z.array(z.strictObject({ title: z.string(), url: z.string() })).default([]),
  /** Person id. */
  responsible: z.string().nullable().default(null),
  /** People who may come; null = no limit. */
  capacity: z.number().int().nullable().default(null),
  /** A visit: the centre that is visited. */
  host: z.string().nullable().default(null),
  /** The centres that are invited, instead of those that the programme would. */
  centres: z.array(z.string()).nullable().default(null),
  /** People know of it since: the invitation went out, the form is open. */
  published: localDate.nullable().default(null),
  /** Past, delivered outside, or brought in as done: nothing more happens. */
  done: z.strictObject({ at: instant, by: z.string(), note: z.string() }).nullable().default(null),
  cancelled: z.strictObject({ at: instant, by: z.string(), reason: z.string() }).nullable().default(null),
  /** No reminders while it holds. */
  paused: z.boolean().default(false),
  /** The case of the form that is handed in, once it is open. */
  case: z.string().nullable().default(null),
  /** Anchor version of its reminders: grows only when its date changes. */
  version: z.number().int(),
  /** SEQUENCE of its calendar entry: grows with every change that the invited are told. */
  sequence: z.number().int().default(0),
  /** When its date last changed, and the sequence that told it: answers given to an earlier date count no more. */
  moved: z.strictObject({ at: instant, sequence: z.number().int() }).nullable().default(null),
  /** Ids of the steps of this version that are dealt with (rules/calendar/ladder.ts). */
  handled: z.array(z.string()),
  updatedAt: instant,
});
/** An item of a curs, see {@link calendarItem}. */
export type CalendarItem = z.infer<typeof calendarItem>;

/** The answer of one invited. Stored at `item#<id>` / `guest#<seat>#<person or ->`. Who has no row has not answered. */
export const guest = z.strictObject({
  item: z.string(),
  seat: z.string(),
  person: z.string().nullable(),
  name: z.string(),
  /** Internal id of the centre it comes for; null for others. */
  centre: z.string().nullable(),
  answer: z.enum(['yes', 'no', 'replaced']),
  why: z.string(),
  /** Who comes instead: a person in the seat `item:<id>#convidat`. */
  instead: z.string().nullable(),
  /** What the answer calls them: who answers need not learn what an address is called here. */
  insteadName: z.string().optional(),
  via: z.enum(['page', 'calendar', 'coordination']),
  at: instant,
  /** When it was given by the clock of the calendar program that sent it: what comes later by mail may be older. */
  stamp: instant.nullable().default(null),
});
/** An answer, see {@link guest}. */
export type Guest = z.infer<typeof guest>;

/** What somebody did to an item. Stored at `item#<id>` / `deed#<ulid>`, in the commit of the change. */
export const itemDeed = z.strictObject({
  id: z.string(),
  item: z.string(),
  at: instant,
  /** Person id, or `system`. */
  actor: z.string(),
  name: z.string(),
  action: z.enum([
    ...(['add', 'move', 'edit', 'cancel', 'restore', 'remove', 'publish', 'open', 'extend', 'done', 'undone', 'pause', 'resume'] as const),
    ...(['remind', 'answer'] as const),
  ]),
  reason: z.string(),
  /** The date before and after, where it changed. */
  from: when.nullable(),
  to: when.nullable(),
  /** Rules that the change breaks, in Catalan, and that somebody overrode with the reason. */
  broke: z.array(z.string()),
});
/** A deed, see {@link itemDeed}. */
export type ItemDeed = z.infer<typeof itemDeed>;

/** The free days of a school in a curs. Stored at `days#<curs>` / `centre#<id>`. */
export const centreDays = z.strictObject({ curs: z.string(), centre: z.string(), free: z.array(localDate) });
/** Free days, see {@link centreDays}. */
export type CentreDays = z.infer<typeof centreDays>;

/** The local holidays of a municipality in a curs. Stored at `days#<curs>` / `place#<code>`. */
export const placeDays = z.strictObject({
  curs: z.string(),
  municipality: z.string(),
  holidays: z.array(localDate),
  aran: z.boolean().default(false),
});
/** Local holidays, see {@link placeDays}. */
export type PlaceDays = z.infer<typeof placeDays>;

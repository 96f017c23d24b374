/** A case: head (all that lists show), pages (what is being typed), documents (what was submitted), and what surrounds it. */
import * as z from 'zod';
import { instant, localDate } from './instant.ts';

const text = z.strictObject({ ca: z.string(), es: z.string(), en: z.string() });

/** ≤ 2 KB. The only thing boards and queues read. Stored at `case#<id>` / `head`. */
export const caseHead = z.strictObject({
  id: z.string(),
  /** Form slug and pinned version. */
  form: z.string(),
  version: z.number().int(),
  state: z.string(),
  /** Since when it is in this state (programme clock). */
  since: instant,
  /** Internal centre id, or the case's own id where the form has no subject. */
  subject: z.string(),
  /** Name, code and municipality as copied from the directory. */
  name: z.string(),
  code: z.string(),
  municipality: z.string(),
  territory: z.string(),
  programme: z.enum(['magnet', 'xarxa']),
  /** `2026-2027`. */
  curs: z.string(),
  call: z.string().nullable(),
  /** Given at the first submission. */
  reference: z.string().nullable(),
  /** Sections complete, 0–100. */
  percent: z.number().int().min(0).max(100),
  deadline: instant.nullable(),
  assignee: z.string().nullable(),
  unread: z.boolean(),
  /** Whether the official mailbox said «som nosaltres». */
  sender: z.enum(['unconfirmed', 'confirmed', 'denied']),
  /** Ids of soft warnings that hold in the submitted document. */
  warnings: z.array(z.string()),
  /** How many documents exist; the last one is `doc#<n>`. */
  documents: z.number().int(),
  /** Place in the waiting list. */
  order: z.number().int().nullable(),
  startedAt: instant,
  submittedAt: instant.nullable(),
  updatedAt: instant,
  /** Grows with every deadline change: the anchor version of its reminders. */
  dueVersion: z.number().int(),
  /** Reminder steps already handled for this `dueVersion`. */
  steps: z.array(z.string()),
  /** Seats of the centre that write it beside its head’s, see `Form.writers`. */
  writers: z.array(z.string()).default([]),
});
export type CaseHead = z.infer<typeof caseHead>;

/** Body of the head row: what only the case's own page needs. */
export const caseBody = z.strictObject({
  locale: z.enum(['ca', 'es', 'en']),
  /** Directory facts as copied when the centre was chosen, flat (`centre.nom`, …), with the date of the copy. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
  factsAt: localDate,
  /** Open comments of the last request for amendments: input key → comment. */
  amendments: z.record(z.string(), z.string()),
  /** Scoring: closed when, and why with fewer scores than enough. Each opening is a round of its own. */
  scoring: z.strictObject({
    closed: z.boolean(),
    closedAt: instant.nullable(),
    why: z.string().nullable(),
    round: z.number().int().default(0),
  }),
  /** The reason of the last decision, as the school reads it. */
  reason: z.string().nullable(),
  /** Decision due dates shown to the school. */
  notes: z.array(text),
});
export type CaseBody = z.infer<typeof caseBody>;

/** A section while it is written. Stored at `case#<id>` / `page#<section>`. */
export const casePage = z.strictObject({
  case: z.string(),
  section: z.string(),
  /** As typed: input name → text or texts. */
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Who last wrote each input: person id or seat, and when. */
  writers: z.record(z.string(), z.strictObject({ by: z.string(), name: z.string(), at: instant, rev: z.number().int() })),
  /** Fingerprints of the last values of each input, oldest first, with the revision that wrote them: what a merge compares with. */
  history: z.record(z.string(), z.array(z.tuple([z.number().int(), z.string()]))),
  savedAt: instant,
  savedBy: z.string(),
});
export type CasePage = z.infer<typeof casePage>;

/** Words of a frozen document: one text where the three languages say the same, which is what people typed. Read as {@link Text}. */
const frozen = z.union([z.string().transform((said) => ({ ca: said, es: said, en: said })), text]);

/** One immutable submission. Stored at `case#<id>` / `doc#<nnn>`. Readable without the form's declaration. */
export const caseDocument = z.strictObject({
  case: z.string(),
  number: z.number().int(),
  form: z.string(),
  version: z.number().int(),
  submittedAt: instant,
  submittedBy: z.string(),
  locale: z.enum(['ca', 'es', 'en']),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** What the person saw at check-your-answers, in the three languages. */
  summary: z.array(
    z.strictObject({
      key: z.string(),
      title: frozen,
      rows: z.array(z.strictObject({ key: z.string(), question: frozen, answer: frozen, changed: z.boolean() })),
    }),
  ),
  warnings: z.array(z.strictObject({ id: z.string(), title: frozen, text: frozen, holds: z.enum(['warns', 'ok', 'unknown', 'read']) })),
});
export type CaseDocument = z.infer<typeof caseDocument>;

/** An internal note of the coordination. Stored at `case#<id>` / `note#<ulid>`. */
export const caseNote = z.strictObject({
  id: z.string(),
  case: z.string(),
  by: z.string(),
  name: z.string(),
  at: instant,
  text: z.string(),
});
export type CaseNote = z.infer<typeof caseNote>;

/** One member's scores, or a conflict of interest. Stored at `case#<id>` / `score#<person>`. */
export const caseScore = z.strictObject({
  case: z.string(),
  person: z.string(),
  name: z.string(),
  conflict: z.boolean(),
  points: z.record(z.string(), z.number()),
  comment: z.string(),
  at: instant,
  /** The round of the scoring that it was given in. */
  round: z.number().int().default(0),
});
export type CaseScore = z.infer<typeof caseScore>;

/** A file of a case. Stored at `case#<id>` / `file#<id>`. */
export const caseFile = z.strictObject({
  id: z.string(),
  case: z.string(),
  field: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  /** Object key under `kept/`. */
  object: z.string(),
  by: z.string(),
  byName: z.string(),
  at: instant,
});
export type CaseFile = z.infer<typeof caseFile>;

/** Audit entries: who did what to which case, from which revision to which, and what the coordination did beside cases. Never the data itself. */
import * as z from 'zod';
import { instant } from './instant.ts';

/** Stored at `case#<id>` / `audit#<ulid>`, written in the commit of the change. */
export const auditEntry = z.strictObject({
  id: z.string(),
  case: z.string(),
  at: instant,
  /** Person id or seat id; `system` for the sweep. */
  actor: z.string(),
  /** The name shown in the history. */
  name: z.string(),
  role: z.string(),
  action: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  revision: z.number().int(),
  /** SHA-256 of the document or page the entry speaks of. */
  hash: z.string().nullable(),
  /** What the actor typed for the action (reason, deadline, comments): shown in the history and in its mail. */
  input: z.record(z.string(), z.string()),
  /** Causes written in the same commit, so that the history links to its mails. */
  causes: z.array(z.string()),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** Who was given or lost a part, who opened or changed a call, what was said of a centre that takes part. Stored at `office#<programme>` / `deed#<ulid>`, written in the commit of the change. */
export const deed = z.strictObject({
  id: z.string(),
  at: instant,
  /** Person id; a name that stays when the person is gone. */
  actor: z.string(),
  name: z.string(),
  action: z.enum([
    ...(['seat', 'unseat', 'open-call', 'edit-call'] as const),
    ...(['take-in', 'phase', 'leave', 'return', 'pause', 'resume', 'free-days', 'local-days'] as const),
  ]),
  /** Seat and person, or the call with what it says from then on, or the centre and what is said of it. */
  said: z.record(z.string(), z.string()),
});
export type Deed = z.infer<typeof deed>;

/** An audit entry: who did what to which case, from which revision to which. Never the data itself. */
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

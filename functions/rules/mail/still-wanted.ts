/** Whether a mail is still right at the moment of sending: nobody is reminded of what is done, and nobody is asked twice. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';

/** Why a mail is not sent. `gone`: its case exists no more · `changed`: its date moved, and the new date has its own mails. */
export type Unwanted = 'gone' | 'done' | 'changed' | 'late';

/** What the answer depends on. */
export interface Situation {
  readonly cause: Cause;
  /** Null where the case was erased. */
  readonly head: CaseHead | null;
  /** The reader has scored the case, or has a conflict of interest. */
  readonly scored: boolean;
  /** Programme clock. */
  readonly now: string;
}

/** Null = send it. Only reminders and questions can become unwanted; what happened is told whatever came after. */
export function unwanted({ cause, head, scored, now }: Situation): Unwanted | null {
  if (cause.notAfter !== null && now > cause.notAfter) return 'late';
  if (cause.anchor.kind !== 'case') return null;
  if (!head) return 'gone';
  if (cause.message === 'confirm-sender' && head.sender !== 'unconfirmed') return 'done';
  if (cause.whileState === null) return null;
  if (head.state !== cause.whileState || scored) return 'done';
  return cause.anchor.version === head.dueVersion ? null : 'changed';
}

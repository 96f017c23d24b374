/** All that the rules know of a case at one moment. */
import type { Call } from '#schemas/entities/call.ts';
import type { CaseBody, CaseHead, CaseScore } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';

/** A case with what surrounds it. */
export interface Situation {
  readonly workflow: Workflow;
  readonly head: CaseHead;
  readonly body: CaseBody;
  /** The call that it belongs to, where the form needs one. */
  readonly call: Call | null;
  /** Answers that are missing or need correcting. */
  readonly wrong: number;
  /** Fields that have an answer, the later ones included. */
  readonly answered: ReadonlySet<string>;
  /** Labels of the fields, for the sentence that says what is missing. */
  readonly labels: Readonly<Record<string, Text>>;
  readonly scores: readonly CaseScore[];
  /** Last change of an answer or of the case, see {@link lastChange}. */
  readonly changedAt: Instant;
  /** How long the case is kept after its end. */
  readonly keptYears: number;
  /** The calendar opened it: it is owed, and never forgotten as a draft. */
  readonly owed?: boolean;
  /** By the programme clock. */
  readonly now: Instant;
}

/** What reminders need of it. */
export type Timed = Pick<Situation, 'workflow' | 'head' | 'call' | 'changedAt' | 'keptYears' | 'owed'>;

/** The later of the case's own change and the last saving of a page. */
export function lastChange(head: Pick<CaseHead, 'updatedAt'>, pages: readonly { readonly savedAt: Instant }[]): Instant {
  return [head.updatedAt, ...pages.map(({ savedAt }) => savedAt)].sort().at(-1) ?? head.updatedAt;
}

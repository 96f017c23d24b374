/** The receipt of what a school sent last: the frozen document, and until when it hears something. */
import { deadlineAfter } from '#functions/rules/working-days.ts';
import type { CaseDocument } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';
import type { Deps } from '../ports.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** What was sent and what follows. */
export interface Received {
  readonly loaded: LoadedCase;
  readonly document: CaseDocument;
  readonly reference: string;
  /** The last instant of the working day by which somebody answers; null where the workflow promises none. */
  readonly answeredBy: Instant | null;
}

/** `not-found` before anything was sent. */
export async function readReceipt(deps: Deps, actor: Actor | null, id: string): Promise<Result<Received>> {
  const loaded = await loadCase(deps, actor, { case: id });
  if (!loaded.ok) return loaded;
  const { document, head, form } = loaded.value;
  if (!document || head.reference === null) return fail('not-found');
  const days = promised(form.workflow, document.number);
  const answeredBy = days === null ? null : deadlineAfter(document.submittedAt, days);
  return ok({ loaded: loaded.value, document, reference: head.reference, answeredBy });
}

/** Working days that the staff has for a first submission, or for a later one. */
function promised({ transitions, initial }: Workflow, number: number): number | null {
  const rows = transitions.filter(({ effects }) => effects?.some(({ effect }) => effect === 'freeze'));
  const row = rows.find(({ from }) => from.includes(initial) === (number === 1)) ?? rows[0];
  return typeof row?.deadline === 'object' ? row.deadline.workingDays : null;
}

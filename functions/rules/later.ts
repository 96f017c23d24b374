/** Answers that are asked after the submission (design-cases.md, Fields asked later). */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Field } from '#schemas/form/field.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { ActorRole, Workflow } from '#schemas/workflow/workflow.ts';

/** Whether these roles may answer a later field now: once the case was sent, and until it is closed. The head of a school answers for it. */
export function mayAnswerLater(
  workflow: Workflow,
  { state }: Pick<CaseHead, 'state'>,
  { asked, by = [] }: Pick<Field, 'asked' | 'by'>,
  roles: readonly ActorRole[],
): boolean {
  const { tags } = stateOf(workflow, state);
  if (asked !== 'later' || tags.includes('draft') || tags.includes('final')) return false;
  return by.some((role) => roles.includes(role) || (role === 'applicant' && roles.includes('official')));
}

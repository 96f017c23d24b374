/** The last submission of a case, frozen, as far as the reader sees its answers: for printing it. */
import { seesField } from '#functions/rules/authorise.ts';
import type { CaseDocument, CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { type LoadedCase, loadEitherWay } from './load-case.ts';

/** What was sent. */
export interface ReadDocument {
  readonly form: Form;
  readonly head: CaseHead;
  readonly document: CaseDocument;
}

/** For the school and for the staff; `not-found` for others, and before anything was sent. */
export async function readDocument(deps: Deps, actor: Actor | null, id: string): Promise<Result<ReadDocument>> {
  const loaded = await loadEitherWay(deps, actor, id);
  if (!loaded.ok) return loaded;
  const { form, head, document } = loaded.value;
  return document ? ok({ form, head, document: { ...document, summary: seenOf(loaded.value, document) } }) : fail('not-found');
}

/** Whoever sees all reads the frozen words alone; for others the declaration says which questions are theirs. */
function seenOf({ form, roles }: LoadedCase, { summary, version }: CaseDocument): CaseDocument['summary'] {
  if (seesField(roles)) return summary;
  const plan = Object.hasOwn(form.versions, version) ? planOf(form, version) : null;
  const sees = (key: string) => seesField(roles, plan?.at.get(key)?.field.sees);
  return summary
    .map((section) => ({ ...section, rows: section.rows.filter(({ key }) => sees(key)) }))
    .filter(({ rows }) => rows.length > 0);
}

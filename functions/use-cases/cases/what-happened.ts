/** What somebody else did meanwhile, in one sentence of the reader's language. */
import { sentenceOf } from '#functions/rules/sentences.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fill } from '#schemas/text.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { getLastEntry } from '../../store/audit.ts';
import type { Deps } from '../ports.ts';
import type { LoadedCase } from './load-case.ts';

/** Values of `changed-meanwhile`: `what` was done last (a sentence), `at` when (instant), `state` as the reader calls it. */
export async function whatHappened(
  { store }: Pick<Deps, 'store'>,
  { locale }: Actor,
  { form, head, roles }: LoadedCase,
): Promise<Readonly<Record<string, string>>> {
  const last = await getLastEntry(store, head.id);
  const { staff, school } = stateOf(form.workflow, head.state);
  const state = (roles.includes('coordination') ? staff : school)[locale];
  return last ? { state, at: last.at, what: fill(sentenceOf(form.workflow, last), locale, { actor: last.name }) } : { state };
}

/** What somebody else did meanwhile, in one sentence of the reader's language. */
import type { Actor } from '#schemas/entities/people.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import type { Deps } from '../ports.ts';
import { happenedTo } from './history.ts';
import type { LoadedCase } from './load-case.ts';

/** Values of `changed-meanwhile`: `what` was done last that the reader may know of (a sentence), `at` when (instant), `state` as the reader calls it. */
export async function whatHappened(
  deps: Pick<Deps, 'store'>,
  { locale }: Actor,
  loaded: Pick<LoadedCase, 'form' | 'head' | 'roles'>,
): Promise<Readonly<Record<string, string>>> {
  const { form, head, roles } = loaded;
  const [last] = await happenedTo(deps, loaded);
  const { staff, school } = stateOf(form.workflow, head.state);
  const state = (roles.includes('coordination') ? staff : school)[locale];
  return last ? { state, at: last.entry.at, what: last.sentence[locale] } : { state };
}

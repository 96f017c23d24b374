/** What somebody else did meanwhile, in one sentence of the reader's language; and whether there was anything. */
import type { Actor } from '#schemas/entities/people.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { getAudit } from '../../store/audit.ts';
import type { Deps } from '../ports.ts';
import { happenedTo } from './history.ts';
import type { LoadedCase } from './load-case.ts';

/** Whether anybody did something after a revision of the head was shown. Who opens a case or writes a page of it raises the revision and disturbs nobody. */
export async function actedSince(
  { store }: Pick<Deps, 'store'>,
  { head, rev }: Pick<LoadedCase, 'head' | 'rev'>,
  shown: number,
): Promise<boolean> {
  if (shown >= rev) return shown > rev;
  return (await getAudit(store, head.id)).some(({ revision }) => revision > shown);
}

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

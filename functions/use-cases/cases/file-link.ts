/** A short-lived address of a file, for somebody who may see it. */
import { seesField } from '#functions/rules/authorise.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { planOf } from '#schemas/form/plan.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { loadEitherWay } from './load-case.ts';

/** How long the address holds. */
const linkSeconds = 60;

/** Downloads under the name that the person gave it. `not-found` for who may not see the field. */
export async function fileLink(
  deps: Deps,
  actor: Actor,
  { case: id, file }: { readonly case: string; readonly file: string },
): Promise<Result<string>> {
  const loaded = await loadEitherWay(deps, actor, id);
  if (!loaded.ok) return loaded;
  const { files, form, head, roles } = loaded.value;
  const found = files.find((each) => each.id === file);
  const field = found && planOf(form, head.version).at.get(found.field)?.field;
  if (!found || !seesField(roles, field?.sees)) return fail('not-found');
  return ok(await deps.files.link(found.object, found.name, linkSeconds));
}

/** A mail of a case, shown again to who may read the mails of cases. */
import type { Actor } from '#schemas/entities/people.ts';
import type { Result } from '#schemas/result.ts';
import { type ShownMail, showMail } from '../mail/history.ts';
import type { Deps } from '../ports.ts';
import { loadCase } from './load-case.ts';

/** `not-found` for who may not, and for a mail of anything else. */
export async function mailOfCase(
  deps: Deps,
  actor: Actor,
  { case: id, mail }: { readonly case: string; readonly mail: string },
): Promise<Result<ShownMail>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'read-mail' });
  return loaded.ok ? showMail(deps, id, mail) : loaded;
}

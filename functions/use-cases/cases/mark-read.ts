/** Marks a case as read or unread for the coordination. No audit: it is a bookmark, not a change. */
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { headWrite } from '../../store/case.ts';
import type { Deps } from '../ports.ts';
import { dueOf } from './due.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

const tries = 5;

/** Answers the case as it stands. Repeating it is harmless. */
export async function markRead(
  deps: Deps,
  actor: Actor,
  { case: id, unread }: { readonly case: string; readonly unread: boolean },
): Promise<Result<LoadedCase>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadCase(deps, actor, { case: id, permission: 'note-case' });
    if (!loaded.ok || loaded.value.head.unread === unread) return loaded;
    const held = loaded.value;
    const head = { ...held.head, unread };
    const { ok: written } = await deps.store.commit([headWrite(head, held.body, dueOf({ ...held, head }), held.rev)]);
    if (written) return ok({ ...held, head, rev: held.rev + 1 });
  }
  return fail('busy');
}

/** Asks the official mailbox once more whether an application is theirs. */
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite } from '../../store/case.ts';
import { commitNamed } from '../../store/commit.ts';
import type { Deps } from '../ports.ts';
import { confirmSender } from './causes.ts';
import { dueOf } from './due.ts';
import { plainEntry, whoIs } from './entry.ts';
import { loadCase } from './load-case.ts';

/** `not-found` when there is nothing to confirm, `too-many` after three mails in a day. */
export async function askSender(deps: Deps, actor: Actor, { case: id }: { readonly case: string }): Promise<Result<null>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'send-task' });
  if (!loaded.ok) return loaded;
  const { head, body, rev, roles } = loaded.value;
  if (head.sender === 'confirmed' || head.documents === 0 || head.code === '') return fail('not-found');
  const did = { role: roles[0] ?? 'applicant', action: 'askSender', revision: rev + 1 } as const;
  const asked = await confirmSender(deps, head, plainEntry(deps, head, { ...whoIs(actor), ...did }));
  if (!asked) return fail('too-many', { values: { minutes: String(24 * 60) } });
  const next = { ...head, updatedAt: deps.now() };
  const outcome = await commitNamed(deps.store, {
    head: headWrite(next, body, dueOf({ ...loaded.value, head: next }), rev),
    entry: auditWrite(asked.entry),
    ...asked.writes,
  });
  return outcome.ok ? ok(null) : fail('busy');
}

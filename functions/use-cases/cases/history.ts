/** Everything that happened to a case: audit entries as sentences, and its mails beside them. */
import { sentenceOf } from '#functions/rules/sentences.ts';
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import type { Workflow } from '#schemas/workflow/workflow.ts';
import { getAudit } from '../../store/audit.ts';
import type { MailLine } from '../../store/envelope.ts';
import { mailsOfCase } from '../mail/history.ts';
import type { Deps } from '../ports.ts';
import { loadCase } from './load-case.ts';

/** One thing that happened; `sentence` names who did it. */
export interface Happening {
  readonly entry: AuditEntry;
  readonly sentence: Text;
}

/** Latest first. The school reads what concerns it: no scores, no assignments. */
export async function history(
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<Result<{ readonly happened: readonly Happening[]; readonly mails: readonly MailLine[] }>> {
  const loaded = await loadCase(deps, actor, { case: id });
  if (!loaded.ok) return loaded;
  const { form, roles } = loaded.value;
  const staff = roles.includes('coordination');
  const entries = await getAudit(deps.store, id);
  const shown = entries.filter(({ action }) => staff || !internal(form.workflow, action));
  const happened = shown.map((entry) => ({ entry, sentence: filled(sentenceOf(form.workflow, entry), { actor: entry.name }) }));
  return ok({ happened, mails: staff ? await mailsOfCase(deps, id) : [] });
}

/** Scores, and what the staff does among itself: it moves the case nowhere and is told to nobody. */
function internal({ transitions }: Workflow, action: string): boolean {
  const row = transitions.find((each) => each.action === action);
  if (!row) return action === 'score' || action === 'conflict';
  return row.to === undefined && (row.mails ?? []).length === 0 && row.who.every((role) => role === 'coordination' || role === 'system');
}

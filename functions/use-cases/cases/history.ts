/** Everything that happened to a case: audit entries as sentences, and its mails beside them. */
import { sentenceOf } from '#functions/rules/sentences.ts';
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { mailsOf } from '#schemas/workflow/walk.ts';
import type { Workflow, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { getAudit } from '../../store/audit.ts';
import type { MailLine } from '../../store/envelope.ts';
import { mailsOfCase } from '../mail/history.ts';
import type { Deps } from '../ports.ts';
import type { LoadedCase } from './load-case.ts';

/** One thing that happened; `sentence` names who did it. */
export interface Happening {
  readonly entry: AuditEntry;
  readonly sentence: Text;
}

/** What happened, and the mails that it caused. */
export interface History {
  readonly happened: readonly Happening[];
  readonly mails: readonly MailLine[];
}

/** The history of a loaded case, latest first. The school reads what concerns it: no scores, no assignments. */
export async function historyOf(deps: Deps, loaded: LoadedCase): Promise<History> {
  const mails = loaded.roles.includes('coordination') ? await mailsOfCase(deps, loaded.head.id) : [];
  return { happened: await happenedTo(deps, loaded), mails };
}

/** What happened to a loaded case, without its mails. */
export async function happenedTo(
  { store }: Pick<Deps, 'store'>,
  { form, roles, head }: Pick<LoadedCase, 'form' | 'roles' | 'head'>,
): Promise<readonly Happening[]> {
  const entries = await getAudit(store, head.id);
  const shown = entries.filter((entry) => roles.includes('coordination') || !internal(form.workflow, entry));
  return shown.map((entry) => ({ entry, sentence: filled(sentenceOf(form.workflow, entry), { actor: entry.name }) }));
}

/** Scores, and what the staff does among itself: it moves the case nowhere, and nobody of the school is told of it. */
function internal(workflow: Workflow, { action, input }: AuditEntry): boolean {
  const row = workflow.transitions.find((each) => each.action === action);
  if (row) return row.to === undefined && !tellsSchool(row.mails) && row.who.every((role) => role === 'coordination' || role === 'system');
  const reminded = input.mails?.split(' ') ?? [];
  if (action === 'remind') return !tellsSchool(mailsOf(workflow).filter(({ name }) => reminded.includes(name)));
  return action === 'score' || action === 'conflict';
}

function tellsSchool(mails: readonly WorkflowMail[] = []): boolean {
  return mails.some(({ to }) => to.includes('applicant') || to.includes('official'));
}

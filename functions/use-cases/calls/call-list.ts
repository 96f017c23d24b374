/** All calls with what has come in to each, for the coordination. */
import { authorise } from '#functions/rules/authorise.ts';
import { type CallState, callState } from '#functions/rules/call-state.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Form } from '#schemas/form/form.ts';
import { ok, type Result } from '#schemas/result.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { listCalls } from '../../store/call.ts';
import { casesOf, headOfCase } from '../../store/case.ts';
import { under } from '../../store/keys.ts';
import { formNamed } from '../cases/known.ts';
import type { Deps } from '../ports.ts';

/** A call, where it stands, and how much came in. */
export interface CallLine {
  readonly call: Call;
  readonly form: Form;
  readonly state: CallState;
  readonly drafts: number;
  /** Applications that were sent and not taken back. */
  readonly sent: number;
}

/** Latest first; `not-found` for who manages no calls. Reads the heads of the cases of each curs: without `past` only of calls that are not closed. */
export async function callList(deps: Deps, actor: Actor | null, { past = true } = {}): Promise<Result<readonly CallLine[]>> {
  const allowed = authorise(actor, 'manage-calls');
  if (!allowed.ok) return allowed;
  const calls = await listCalls(deps.store, 'magnet');
  const lines = calls.flatMap((call) => {
    const form = formNamed(deps, call.form);
    return form && (past || callState(call, deps.now()) !== 'closed') ? [lineOf(deps, call, form)] : [];
  });
  return ok(await Promise.all(lines));
}

/** The forms that stand open only between the dates of a call. */
export function callableForms({ forms }: Pick<Deps, 'forms'>): readonly Form[] {
  return forms.filter(({ needsCall }) => needsCall);
}

/** How many drafts get another deadline when the last day of a call changes. */
export async function draftsOf(deps: Deps, call: Call): Promise<number> {
  const form = formNamed(deps, call.form);
  return form ? (await lineOf(deps, call, form)).drafts : 0;
}

async function lineOf(deps: Deps, call: Call, form: Form): Promise<CallLine> {
  const heads = await headsOf(deps, call);
  const drafts = heads.filter(({ state }) => isTagged(form.workflow, state, 'draft')).length;
  const sent = heads.filter(({ state, submittedAt }) => submittedAt !== null && !isTagged(form.workflow, state, 'void')).length;
  return { call, form, state: callState(call, deps.now()), drafts, sent };
}

async function headsOf({ store }: Deps, call: Call): Promise<readonly CaseHead[]> {
  const heads: CaseHead[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('list', casesOf(call.form), { ...under(`${call.curs}#`), limit: 1_000, ...(cursor && { cursor }) });
    heads.push(...page.items.map(headOfCase).filter((head) => head.call === call.id));
    cursor = page.cursor;
  } while (cursor);
  return heads;
}

/** Changes a call. When its last day moves, every draft gets its new deadline, and reminders of its own. */
import { authorise } from '#functions/rules/authorise.ts';
import { nextDue, pastSteps } from '#functions/rules/steps.ts';
import type { Call } from '#schemas/entities/call.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { showSchoolYear } from '#schemas/values/school-year.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { callWrite, getCall } from '../../store/call.ts';
import { casesOf, getCase, headOfCase, headWrite } from '../../store/case.ts';
import { under } from '../../store/keys.ts';
import { timedOf } from '../cases/due.ts';
import { formOfCase } from '../cases/known.ts';
import { traceOf } from '../people/deed.ts';
import type { Deps } from '../ports.ts';
import { readCall } from './call-fields.ts';
import { clash, told } from './open-call.ts';

/** A call as typed in `callFields`; `revision` as it was shown. */
export interface EditCall {
  readonly id: string;
  readonly raw: Raw;
  readonly revision: number;
}

const tries = 5;

/** A call with its revision, for its page; `not-found` for who manages no calls. */
export async function loadCall(
  deps: Deps,
  actor: Actor | null,
  id: string,
): Promise<Result<{ readonly call: Call; readonly rev: number }>> {
  const allowed = authorise(actor, 'manage-calls');
  if (!allowed.ok) return allowed;
  const found = await getCall(deps.store, id);
  return found ? ok(found) : fail('not-found');
}

/** `changed-meanwhile` when somebody else changed it since, `invalid` with the places. The curs stays what it was: cases have begun for it. */
export async function editCall(deps: Deps, actor: Actor | null, { id, raw, revision }: EditCall): Promise<Result<Call>> {
  const found = await loadCall(deps, actor, id);
  if (!found.ok) return found;
  const before = found.value.call;
  const read = readCall({ ...raw, curs: showSchoolYear(before.curs) }, deps.now());
  if (!read.ok) return read;
  const other = await clash(deps, before.form, read.value, id);
  if (other) return other;
  const call: Call = { ...before, ...read.value };
  const { ok: written } = await deps.store.commit([callWrite(call, revision), traceOf(deps, actor, 'edit-call', told(call))]);
  if (!written) return fail('changed-meanwhile');
  await replanDrafts(deps, call);
  return ok(call);
}

/** Gives every draft of a call its deadline. Repeating it is harmless: a draft that has it already is left alone. */
export async function replanDrafts(deps: Deps, call: Call): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await deps.store.find('list', casesOf(call.form), { ...under(`${call.curs}#`), limit: 200, ...(cursor && { cursor }) });
    const own = page.items.map(headOfCase).filter((head) => head.call === call.id);
    for (const { id } of own) await replan(deps, call, id);
    cursor = page.cursor;
  } while (cursor);
}

async function replan(deps: Deps, call: Call, id: string): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const rows = await getCase(deps.store, id);
    if (!rows) return;
    const form = formOfCase(deps, rows.head);
    if (!isTagged(form.workflow, rows.head.state, 'draft') || rows.head.deadline === call.closesAt) return;
    const next = { ...rows.head, deadline: call.closesAt, dueVersion: rows.head.dueVersion + 1 };
    const timed = timedOf({ ...rows, form, head: next, call });
    const head = { ...next, steps: [...pastSteps(timed, deps.now())] };
    const { ok: written } = await deps.store.commit([headWrite(head, rows.body, nextDue({ ...timed, head }), rows.rev)]);
    if (written) return;
  }
}

/** Answers fields that are asked after the submission, without opening the submission again. */

import { rootOf } from '#functions/rules/amend.ts';
import { mayAnswerLater } from '#functions/rules/later.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { read } from '#schemas/form/read.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { writeAnswers } from './write-answers.ts';

/** Answers as typed; names of later fields only. */
export interface Later {
  readonly case: string;
  readonly raw: Raw;
}

const tries = 5;

/** The later fields that a reader may answer now, in the order of the form; those with an answer included. */
export function laterFields({ form, head, roles }: LoadedCase): readonly string[] {
  const { fields } = planOf(form, head.version);
  return fields.filter(({ field }) => mayAnswerLater(form.workflow, head, field, roles)).map(({ key }) => key);
}

/** `not-found` for a field that the reader may not answer, `invalid` with the errors of the fields. Files have `attachFile`. */
export async function answerLater(deps: Deps, actor: Actor, { case: id, raw }: Later): Promise<Result<null>> {
  const fields = [...new Set(Object.keys(raw).map(rootOf))];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadCase(deps, actor, { case: id, permission: 'answer-later' });
    if (!loaded.ok) return loaded;
    const { form, head, facts, raw: before } = loaded.value;
    const open = laterFields(loaded.value);
    if (fields.length === 0 || fields.some((field) => !open.includes(field))) return fail('not-found');
    const { errors } = read(form, head.version, { ...before, ...raw }, facts, { only: fields });
    if (errors.length > 0) return fail('invalid', { errors: errors.map(({ path, message }) => ({ path, message })) });
    if (await writeAnswers(deps, actor, loaded.value, { action: 'answerLater', answers: raw })) return ok(null);
  }
  return fail('busy');
}

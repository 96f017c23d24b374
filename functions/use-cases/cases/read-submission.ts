/** Reads a submission for the program that sent it, by the token of its receipt. Reading changes nothing. */
import type { CaseBody, CaseDocument, CaseHead } from '#schemas/entities/case.ts';
import type { Form } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { getDocument, getHead } from '../../store/case.ts';
import { openLink } from '../people/link.ts';
import type { Deps } from '../ports.ts';
import { formOfCase } from './known.ts';

/** Where a submission is, and what was sent last. */
export interface Submission {
  readonly form: Form;
  readonly head: CaseHead;
  readonly body: CaseBody;
  readonly document: CaseDocument;
}

/** `link-spent` for every token that opens no submission, known or not. */
export async function readSubmission(deps: Deps, secret: string): Promise<Result<Submission>> {
  const opened = await openLink(deps, secret);
  if (!opened.ok) return opened;
  const { purpose, case: id } = opened.value;
  const found = purpose === 'api' && id ? await getHead(deps.store, id) : null;
  const document = found && (await getDocument(deps.store, found.head.id, found.head.documents));
  if (!found || !document) return fail('link-spent');
  return ok({ form: formOfCase(deps, found.head), head: found.head, body: found.body, document });
}

/** Reads what a mail about a case is about: the case with audit entry, document and call, and whether its reader has scored it. */
import type { About } from '#functions/rules/mail/substance.ts';
import { counts } from '#functions/rules/scoring.ts';
import { caseBody, caseDocument, caseScore } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Message } from '#schemas/messages.ts';
import { auditKey, auditOf } from '../../store/audit.ts';
import { callKey, callOf } from '../../store/call.ts';
import { documentKey, headKey, headOfCase, scoreKey } from '../../store/case.ts';
import type { Item, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { read } from './read.ts';
import type { To } from './reader.ts';

/** The case that a mail speaks of. */
export interface Known {
  readonly about: About | null;
  /** The reader's scores of this round, or conflict of interest, are there. */
  readonly scored: boolean;
  /** What the claim checks: a cancellation, a decision or a score that comes first stops the mail. */
  readonly checks: readonly Write[];
}

/** Reads all that a mail of this cause needs for this recipient. */
export async function readKnown(deps: Deps, message: Message, cause: Cause, { person }: To): Promise<Known> {
  const id = cause.anchor.kind === 'case' ? cause.anchor.id : null;
  const score = id && person ? scoreKey(id, person) : null;
  const rows = await read(deps, {
    head: id ? headKey(id) : null,
    entry: id && cause.entry ? auditKey(id, cause.entry) : null,
    score,
  });
  const about = rows.head ? await aboutOf(deps, message, cause, rows.head, rows.entry) : null;
  const head: readonly Write[] = id && rows.head ? [{ check: headKey(id), if: rows.head.rev }] : [];
  const scores: readonly Write[] =
    score && head.length > 0 && cause.whileState !== null ? [{ check: score, if: rows.score?.rev ?? 'absent' }] : [];
  return {
    about,
    scored: about !== null && rows.score !== null && counts(caseScore.parse(rows.score.body), about.body.scoring),
    checks: [...head, ...scores],
  };
}

/** Documents are long: they are read only for words that show them. */
async function aboutOf(deps: Deps, { words }: Message, cause: Cause, row: Item, entry: Item | null): Promise<About> {
  const head = headOfCase(row);
  const form = deps.forms.find(({ slug }) => slug === head.form);
  if (!form) throw new Error(`no form ${head.form}`);
  const number = Number(cause.values.document ?? head.documents);
  const shows = (hole: string) => `${words.subject.ca}${words.body.ca}`.includes(`{${hole}}`);
  const rows = await read(deps, {
    document: shows('answers') && head.documents > 0 ? documentKey(head.id, number) : null,
    call: shows('deadline') && head.call ? callKey(head.call) : null,
  });
  return {
    ...{ cause, form, head, body: caseBody.parse(row.body) },
    entry: entry ? auditOf(entry) : null,
    document: rows.document ? caseDocument.parse(rows.document.body) : null,
    call: rows.call ? callOf(rows.call) : null,
  };
}

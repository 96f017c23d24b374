/** Reads what a mail is about: its case with audit entry, document and call, and its reader. */
import type { About } from '#functions/rules/mail/substance.ts';
import { counts } from '#functions/rules/scoring.ts';
import { caseBody, caseDocument, caseScore } from '#schemas/entities/case.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import type { Person } from '#schemas/entities/people.ts';
import type { Message } from '#schemas/messages.ts';
import { auditKey, auditOf } from '../../store/audit.ts';
import { callKey, callOf } from '../../store/call.ts';
import { documentKey, headKey, headOfCase, scoreKey } from '../../store/case.ts';
import { personKey, personOf } from '../../store/person.ts';
import { holdingKey, holdingOf } from '../../store/seat.ts';
import type { Item } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { read } from './read.ts';

/** Who reads it, and the case it speaks of. */
export interface Known {
  readonly about: About | null;
  /** Revision of the case's head, which the claim checks. */
  readonly headRev: number | null;
  readonly person: Person | null;
  /** The person has left the seat since. */
  readonly left: boolean;
  /** The reader's scores of this round, or conflict of interest, are there. */
  readonly scored: boolean;
  /** Revision of the reader's scores, of whichever round, which the claim checks; null = there are none. */
  readonly scoreRev: number | null;
}

/** Reads all that a mail of this cause needs for this recipient. */
export async function readKnown(
  deps: Deps,
  message: Message,
  cause: Cause,
  { seat, person }: Pick<Reason, 'seat' | 'person'>,
): Promise<Known> {
  const id = cause.anchor.kind === 'case' ? cause.anchor.id : null;
  const rows = await read(deps, {
    head: id ? headKey(id) : null,
    entry: id && cause.entry ? auditKey(id, cause.entry) : null,
    score: id && person ? scoreKey(id, person) : null,
    person: person ? personKey(person) : null,
    holding: person ? holdingKey(seat, person) : null,
  });
  const holding = rows.holding ? holdingOf(rows.holding) : null;
  const about = rows.head ? await aboutOf(deps, message, cause, rows.head, rows.entry) : null;
  return {
    about,
    headRev: rows.head?.rev ?? null,
    person: rows.person ? personOf(rows.person) : null,
    left: person !== null && (!holding || holding.to !== null),
    scored: about !== null && rows.score !== null && counts(caseScore.parse(rows.score.body), about.body.scoring),
    scoreRev: rows.score?.rev ?? null,
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

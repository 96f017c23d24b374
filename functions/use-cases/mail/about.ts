/** Reads what a mail is about: its case with audit entry, document and call, and its reader. */
import type { About } from '#functions/rules/mail/substance.ts';
import { auditEntry } from '#schemas/entities/audit.ts';
import { call } from '#schemas/entities/call.ts';
import { caseBody, caseDocument, caseHead } from '#schemas/entities/case.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import type { Person } from '#schemas/entities/people.ts';
import type { Message } from '#schemas/messages.ts';
import { personKey, personOf } from '../../store/person.ts';
import { holdingKey, holdingOf } from '../../store/seat.ts';
import type { Item, Key } from '../../store/store.ts';
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
  /** The reader's scores, or conflict of interest, are there. */
  readonly scored: boolean;
}

const caseRow = (id: string, sk: string): Key => ({ pk: `case#${id}`, sk });

/** Where the head of a case is kept. */
export const headKey = (id: string): Key => caseRow(id, 'head');
/** Where the scores of a person are kept. */
export const scoreKey = (id: string, person: string): Key => caseRow(id, `score#${person}`);

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
    entry: id && cause.entry ? caseRow(id, `audit#${cause.entry}`) : null,
    score: id && person ? scoreKey(id, person) : null,
    person: person ? personKey(person) : null,
    holding: person ? holdingKey(seat, person) : null,
  });
  const holding = rows.holding ? holdingOf(rows.holding) : null;
  return {
    about: rows.head ? await aboutOf(deps, message, cause, rows.head, rows.entry) : null,
    headRev: rows.head?.rev ?? null,
    person: rows.person ? personOf(rows.person) : null,
    left: person !== null && (!holding || holding.to !== null),
    scored: rows.score !== null,
  };
}

/** Documents are long: they are read only for words that show them. */
async function aboutOf(deps: Deps, { words }: Message, cause: Cause, row: Item, entry: Item | null): Promise<About> {
  const head = caseHead.parse(row.head);
  const form = deps.forms.find(({ slug }) => slug === head.form);
  if (!form) throw new Error(`no form ${head.form}`);
  const number = cause.values.document ?? String(head.documents);
  const shows = (hole: string) => `${words.subject.ca}${words.body.ca}`.includes(`{${hole}}`);
  const rows = await read(deps, {
    document: shows('answers') && head.documents > 0 ? caseRow(head.id, `doc#${number.padStart(3, '0')}`) : null,
    call: shows('deadline') && head.call ? { pk: `call#${head.call}`, sk: 'call' } : null,
  });
  return {
    ...{ cause, form, head, body: caseBody.parse(row.body) },
    entry: entry ? auditEntry.parse(entry.body) : null,
    document: rows.document ? caseDocument.parse(rows.document.body) : null,
    call: rows.call ? call.parse(rows.call.body) : null,
  };
}

/** Cases: `case#<id>`, its head, pages, documents, files, notes and scores side by side. */
import {
  type CaseBody,
  type CaseDocument,
  type CaseFile,
  type CaseHead,
  type CaseNote,
  type CasePage,
  type CaseScore,
  caseBody,
  caseDocument,
  caseFile,
  caseHead,
  caseNote,
  casePage,
  caseScore,
} from '#schemas/entities/case.ts';
import { everyItem } from './every.ts';
import { dueShard } from './keys.ts';
import type { Head, Item, Key, Store, Write } from './store.ts';

/** Where the rows of a case are kept. */
export const casePk = (id: string): string => `case#${id}`;
/** Where the head of a case is kept. */
export const headKey = (id: string): Key => ({ pk: casePk(id), sk: 'head' });
/** Where a section is kept while it is written. */
export const pageKey = (id: string, section: string): Key => ({ pk: casePk(id), sk: `page#${section}` });
/** Where the n-th submission is kept. */
export const documentKey = (id: string, number: number): Key => ({ pk: casePk(id), sk: `doc#${String(number).padStart(3, '0')}` });
/** Where a member's scores are kept. */
export const scoreKey = (id: string, person: string): Key => ({ pk: casePk(id), sk: `score#${person}` });
/** Where a file's row is kept. */
export const fileKey = (id: string, file: string): Key => ({ pk: casePk(id), sk: `file#${file}` });

/** The `list` partition of the cases of a form; its sort keys begin with the curs. */
export const casesOf = (form: string): string => `cases#${form}`;
/** The `mine` partition of the cases about a subject. */
export const casesAbout = (subject: string): string => `subject#${subject}`;

/** Writes head and body; `due` is the instant of the next attention, `rev` the revision that must stand (absent = new). */
export function headWrite(head: CaseHead, body: CaseBody, due: string | null, rev?: number): Write {
  const { id, form, curs, subject } = head;
  const at = {
    list: { p: casesOf(form), s: `${curs}#${id}` },
    mine: { p: casesAbout(subject), s: id },
    ...(due !== null && { due: { p: dueShard(id), s: `${due}#case#${id}` } }),
  };
  return { put: { key: headKey(id), type: 'case', v: 1, head, body, at }, if: rev ?? 'absent' };
}

/** Writes a section; revision 0 = new. */
export function pageWrite(page: CasePage, rev: number): Write {
  return {
    put: { key: pageKey(page.case, page.section), type: 'case-page', v: 1, head: null, body: page },
    if: rev === 0 ? 'absent' : rev,
  };
}

/** Writes a submission, once. */
export function documentWrite(document: CaseDocument): Write {
  const { submittedAt } = document;
  const body = { ...document, summary: document.summary.map(packedSection), warnings: document.warnings.map(packedWarning) };
  return {
    put: { key: documentKey(document.case, document.number), type: 'case-document', v: 1, head: { submittedAt }, body },
    if: 'absent',
  };
}

type Words = CaseDocument['summary'][number]['title'];

// Names stand in the order of the store, so that nothing of the longest of all rows is sorted again.
const packedSection = ({ key, title, rows }: CaseDocument['summary'][number]) => ({
  key,
  rows: rows.map((row) => ({ answer: packed(row.answer), changed: row.changed, key: row.key, question: packed(row.question) })),
  title: packed(title),
});
const packedWarning = ({ id, title, text, holds }: CaseDocument['warnings'][number]) => ({
  holds,
  id,
  text: packed(text),
  title: packed(title),
});

/** What people typed is the same in every language, and is kept once. */
function packed({ ca, en, es }: Words): string | Words {
  return ca === es && es === en ? ca : { ca, en, es };
}

/** Writes a note, once. */
export function noteWrite(note: CaseNote): Write {
  return { put: { key: { pk: casePk(note.case), sk: `note#${note.id}` }, type: 'case-note', v: 1, head: null, body: note }, if: 'absent' };
}

/** Writes scores; without a revision they are new. */
export function scoreWrite(score: CaseScore, rev?: number): Write {
  return { put: { key: scoreKey(score.case, score.person), type: 'case-score', v: 1, head: null, body: score }, if: rev ?? 'absent' };
}

/** Writes a file's row, once. */
export function fileWrite(file: CaseFile): Write {
  return { put: { key: fileKey(file.case, file.id), type: 'case-file', v: 1, head: null, body: file }, if: 'absent' };
}

/** The head of a row or of an index. */
export const headOfCase = (item: Head): CaseHead => caseHead.parse(item.head);

/** The rows of a case but its audit and its documents. */
export interface CaseRows {
  readonly head: CaseHead;
  readonly body: CaseBody;
  readonly rev: number;
  readonly pages: readonly { readonly page: CasePage; readonly rev: number }[];
  readonly files: readonly CaseFile[];
  readonly notes: readonly CaseNote[];
  readonly scores: readonly { readonly score: CaseScore; readonly rev: number }[];
}

/** One strong read; null when there is no such case. */
export async function getCase(store: Store, id: string): Promise<CaseRows | null> {
  // Audit and documents sort before the files.
  const items = await everyItem(store, casePk(id), { from: 'file#' });
  const head = items.find(({ type }) => type === 'case');
  return head ? { ...rowsOf(items), head: headOfCase(head), body: caseBody.parse(head.body), rev: head.rev } : null;
}

/** A submission by its number, strongly. */
export async function getDocument(store: Store, id: string, number: number): Promise<CaseDocument | null> {
  if (number < 1) return null;
  const [item] = await store.get([documentKey(id, number)]);
  return item ? caseDocument.parse(item.body) : null;
}

/** The head and body of a case by id, strongly. */
export async function getHead(store: Store, id: string): Promise<Pick<CaseRows, 'head' | 'body' | 'rev'> | null> {
  const [item] = await store.get([headKey(id)]);
  return item ? { head: headOfCase(item), body: caseBody.parse(item.body), rev: item.rev } : null;
}

function rowsOf(items: readonly Item[]): Pick<CaseRows, 'pages' | 'files' | 'notes' | 'scores'> {
  const of = (type: string) => items.filter((item) => item.type === type);
  return {
    pages: of('case-page').map(({ body, rev }) => ({ page: casePage.parse(body), rev })),
    files: of('case-file').map(({ body }) => caseFile.parse(body)),
    notes: of('case-note').map(({ body }) => caseNote.parse(body)),
    scores: of('case-score').map(({ body, rev }) => ({ score: caseScore.parse(body), rev })),
  };
}

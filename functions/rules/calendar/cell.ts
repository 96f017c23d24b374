/** How one obligation or session stands for one centre: a cell of the board, and a line of a reader's own year. Pure; its words are in cell-words.ts. */
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { remembered } from '#schemas/values/remembered.ts';
import { daysApart } from '../working-days.ts';

/** What lists show of an item, see store/item.ts. */
export interface CellItem {
  readonly kind: 'session' | 'deadline';
  readonly is: { readonly start?: Instant; readonly end?: Instant; readonly opens?: LocalDate; readonly due?: Instant };
  readonly published: LocalDate | null;
  readonly paused: boolean;
  readonly done: boolean;
  readonly cancelled: boolean;
}

/** The case of the form that is handed in. */
export interface CellCase {
  /** Who has the next word by its workflow: the centre writes or amends, the coordination reads, nobody any more. */
  readonly stage: 'draft' | 'amending' | 'staff' | 'closed';
  readonly percent: number;
  /** Of the draft or the amendment. */
  readonly deadline: Instant | null;
}

/** What the people of the centre answered to an invitation. */
export interface CellAnswers {
  readonly coming: number;
  /** All who are invited there, if they are known, have said that they do not come. */
  readonly nobody: boolean;
}

/** See the module. */
export interface CellInput {
  /** Null = the activity is not for this centre. */
  readonly item: CellItem | null;
  readonly case?: CellCase | null;
  /** Only where answers are counted. */
  readonly answers?: CellAnswers | null;
  /** Nobody has to: what was not begun in time is not late. */
  readonly optional?: boolean;
  /** The centre itself is paused. */
  readonly paused?: boolean;
  /** The centre takes part no more: only what is done still says so. */
  readonly left?: boolean;
  /** Mail does not reach somebody who owes it. */
  readonly trouble?: boolean;
  readonly now: Instant;
}

/**
 * Kinds, the loudest first: `late` its day has passed · `bounced` mail does not arrive · `nobody` comes · `amend` asked of the centre · `soon` within two
 * weeks · `review` waits for the coordination · `past` held and not closed · `undated` · `unanswered` · `draft` · `open` no hurry · `opens` on a day to
 * come · `planned`, `dated` a session · `coming` · `paused` · `skipped` nobody had to · `done` · `cancelled` · `none` not for this centre.
 */
export const cellKinds = [
  ...(['late', 'bounced', 'nobody', 'amend', 'soon', 'review', 'past', 'undated', 'unanswered', 'draft', 'open', 'opens'] as const),
  ...(['planned', 'dated', 'coming', 'paused', 'skipped', 'done', 'cancelled', 'none'] as const),
] as const;
/** One of them. */
export type CellKind = (typeof cellKinds)[number];

/** A cell: its kind, and what its words need. */
export interface Cell {
  readonly kind: CellKind;
  /** The day that it speaks of. */
  readonly day: LocalDate | null;
  /** Days of the calendar from today to that day; negative = ago. */
  readonly days: number;
  /** Of a draft. */
  readonly percent: number;
  /** People who come. */
  readonly people: number;
}

/** Days before the date from which it is near. */
export const near = 14;

/** The cell. What is over says so first; then what calls for somebody; then where it is. */
export function cellOf({ item, now, ...more }: CellInput): Cell {
  if (item === null) return told('none', undefined, now);
  const at = item.is.start ?? item.is.due;
  if (item.cancelled) return told('cancelled', at, now);
  if (item.done) return told('done', at, now);
  if (more.left) return told('none', at, now);
  return item.kind === 'session' ? sessionCell(item, { now, ...more }) : deadlineCell(item, { now, ...more });
}

type Rest = Omit<CellInput, 'item'>;

function deadlineCell({ is, paused }: CellItem, { case: handed, now, trouble, ...rest }: Rest): Cell {
  const percent = handed?.stage === 'draft' ? handed.percent : 0;
  if (handed?.stage === 'closed') return told('done', is.due, now);
  if (handed?.stage === 'staff') return told('review', is.due, now);
  const due = handed?.stage === 'amending' ? (handed.deadline ?? undefined) : is.due;
  const say = (kind: CellKind) => told(kind, due, now, { percent });
  if (paused || rest.paused) return say('paused');
  if (due !== undefined && due < now) return say(rest.optional && handed?.stage !== 'amending' ? 'skipped' : 'late');
  if (trouble) return say('bounced');
  if (handed?.stage === 'amending') return say('amend');
  if (is.opens !== undefined && is.opens > localDay(now)) return told('opens', is.opens, now);
  if (due === undefined) return say('undated');
  if (isNear(due, now)) return say('soon');
  return say(percent > 0 ? 'draft' : 'open');
}

function sessionCell({ is, published, paused }: CellItem, { answers, now, trouble, ...rest }: Rest): Cell {
  const { start } = is;
  const say = (kind: CellKind) => told(kind, start, now, { people: answers?.coming ?? 0 });
  if (start === undefined) return say('undated');
  if ((is.end ?? start) < now) return say('past');
  if (paused || rest.paused) return say('paused');
  if (trouble) return say('bounced');
  if (published === null) return say('planned');
  if (!answers) return say('dated');
  if (answers.coming > 0) return say('coming');
  return say(answers.nobody ? 'nobody' : 'unanswered');
}

function isNear(at: Instant, now: Instant): boolean {
  return apart(`${localDay(now)} ${localDay(at)}`) <= near;
}

// A board asks for the same few pairs of days a thousand times.
const apart = remembered((days) => {
  const [from = '', to = ''] = days.split(' ');
  return daysApart(from, to);
});

function told(
  kind: CellKind,
  at: Instant | LocalDate | undefined,
  now: Instant,
  { percent = 0, people = 0 }: Partial<Pick<Cell, 'percent' | 'people'>> = {},
): Cell {
  const day = at === undefined ? null : at.length === 10 ? at : localDay(at);
  return { kind, day, days: day === null ? 0 : apart(`${localDay(now)} ${day}`), percent, people };
}

/** What a cell calls for: `late` and `nobody` somebody at once, `soon` shortly, `waits` the coordination, `draft` is under way, `done`; the others rest. */
export const callings = ['late', 'bounced', 'soon', 'waits', 'amend', 'draft', 'unanswered', 'done'] as const;
/** One of them: what the board is narrowed to, and counts. */
export type Calling = (typeof callings)[number];

const calls: Readonly<Partial<Record<CellKind, Calling>>> = {
  ...{ late: 'late', nobody: 'late', bounced: 'bounced', soon: 'soon', undated: 'waits', review: 'waits', past: 'waits' },
  ...{ amend: 'amend', draft: 'draft', unanswered: 'unanswered', done: 'done', coming: 'done' },
};

/** What a cell calls for; null = nothing. */
export const callingOf = ({ kind }: Pick<Cell, 'kind'>): Calling | null => calls[kind] ?? null;

/** Whether something is asked at all: it counts in «7 of 12». */
export const isOwed = ({ kind }: Pick<Cell, 'kind'>): boolean => kind !== 'none' && kind !== 'cancelled' && kind !== 'skipped';

/** Of several cells in one place the loudest is shown. */
export function loudest(cells: readonly Cell[]): Cell | undefined {
  return cells.toSorted((one, other) => cellKinds.indexOf(one.kind) - cellKinds.indexOf(other.kind))[0];
}

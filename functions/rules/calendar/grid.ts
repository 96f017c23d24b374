/** The board of a curs: centres × what each owes and is invited to. Pure: places cells, narrows, orders and counts them. */
import type { Activity, Phase } from '#schemas/calendar/activity.ts';
import { windowsOf } from '#schemas/calendar/walk.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { fold } from '#schemas/catalonia/fold.ts';
import { type Calling, type Cell, callingOf, isOwed, loudest } from './cell.ts';

/** What is known of one item at one centre. */
export interface Placed {
  readonly cell: Cell;
  readonly item: string;
  /** The case that is handed in, once somebody began it. */
  readonly case: string | null;
}

/** One column; activities of several windows have one for each. */
export interface GridColumn {
  /** `A11.2`. */
  readonly id: string;
  readonly activity: Activity;
  /** Null where there is only one. */
  readonly ordinal: number | null;
  /** Each centre has its own, or all are invited to the same. */
  readonly own: boolean;
}

/** A cell in its place: the loudest of those that are there. */
export interface GridCell {
  readonly cell: Cell;
  /** Null = not for this centre. */
  readonly item: string | null;
  readonly case: string | null;
  /** Others in the same place. */
  readonly more: number;
}

/** One centre; cells in the order of the columns. */
export interface GridRow {
  readonly centre: Participation;
  readonly phase: Phase;
  readonly cells: readonly GridCell[];
  readonly done: number;
  readonly owed: number;
}

/** What is shown; empty = all. */
export interface GridFilter {
  readonly search: string;
  readonly territori: string;
  readonly phase: string;
  /** Id of an activity. */
  readonly activity: string;
  /** Centres with something that calls for this. */
  readonly calling: string;
}

/** How the board is ordered: what calls first, by name, or what is least done first. */
export const gridOrders = ['loud', 'name', 'done'] as const;
/** One of them. */
export type GridOrder = (typeof gridOrders)[number];

/** The columns in which there is something, the centres' own first, in the order of the programme. */
export function columnsOf(activities: readonly Activity[], keys: ReadonlySet<string>): readonly GridColumn[] {
  const all = activities.flatMap((activity) =>
    windowsOf(activity).map((_, nth): GridColumn => {
      const several = windowsOf(activity).length > 1;
      const own = activity.cardinality === 'centre';
      return { id: columnKey(activity, nth + 1), activity, ordinal: several ? nth + 1 : null, own };
    }),
  );
  const there = all.filter(({ id }) => keys.has(id));
  return [...there.filter(({ own }) => own), ...there.filter(({ own }) => !own)];
}

/** Where an item stands: one that was added by hand beside the first. */
export function columnKey(activity: Activity, ordinal: number): string {
  return windowsOf(activity).length > 1 ? `${activity.id}.${ordinal}` : activity.id;
}

/** The row of a centre. `placed`: what is known of it, by column. */
export function rowOf(
  centre: Participation,
  phase: Phase,
  columns: readonly GridColumn[],
  placed: ReadonlyMap<string, readonly Placed[]>,
): GridRow {
  const cells = columns.map(({ id }) => cellIn(placed.get(id) ?? []));
  return { centre, phase, cells, ...tally(cells.map(({ cell }) => cell)) };
}

/** Only some columns of a row; its figures count those. */
export function cutTo(row: GridRow, columns: readonly number[]): GridRow {
  const cells = row.cells.filter((_, at) => columns.includes(at));
  return { ...row, cells, ...tally(cells.map(({ cell }) => cell)) };
}

function tally(cells: readonly Cell[]): { readonly done: number; readonly owed: number } {
  const owed = cells.filter(isOwed);
  return { done: owed.filter((cell) => callingOf(cell) === 'done').length, owed: owed.length };
}

const nothing: Cell = { kind: 'none', day: null, days: 0, percent: 0, people: 0 };

function cellIn(found: readonly Placed[]): GridCell {
  const cell = loudest(found.map((each) => each.cell));
  const shown = found.find((each) => each.cell === cell);
  return { cell: cell ?? nothing, item: shown?.item ?? null, case: shown?.case ?? null, more: Math.max(0, found.length - 1) };
}

/** Whether a centre is looked for at all; what its cells call for is asked of {@link calls}. */
export function isShown({ name, code = '', town = '', territori }: Participation, phase: Phase, filter: GridFilter): boolean {
  if (filter.territori !== '' && territori !== filter.territori) return false;
  if (filter.phase !== '' && phase !== filter.phase) return false;
  const words = fold(filter.search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.every((word) => fold(`${name} ${code} ${town}`).includes(word));
}

/** How many cells of a row call for something. */
export function calls({ cells }: Pick<GridRow, 'cells'>, calling: string): number {
  return cells.filter(({ cell }) => callingOf(cell) === calling).length;
}

/** Rows in their order; what calls the loudest comes first. */
export function ordered(rows: readonly GridRow[], order: GridOrder): readonly GridRow[] {
  const named = rows.toSorted((one, other) => one.centre.name.localeCompare(other.centre.name, 'ca'));
  if (order === 'name') return named;
  if (order === 'done') return named.toSorted((one, other) => share(one) - share(other));
  return named.toSorted((one, other) => loudness(other) - loudness(one));
}

const share = ({ done, owed }: GridRow): number => (owed === 0 ? 1 : done / owed);
/** One that is late outweighs everything that is near. */
const loudness = (row: GridRow): number =>
  10_000 * (calls(row, 'late') + calls(row, 'bounced')) + 100 * calls(row, 'amend') + calls(row, 'soon');

/** How many cells call for each thing, and centres where nothing does. */
export interface GridTotals extends Readonly<Record<Calling, number>> {
  readonly calm: number;
}

/** Totals over rows. */
export function totalsOf(rows: readonly GridRow[]): GridTotals {
  const count = (calling: Calling) => rows.reduce((sum, row) => sum + calls(row, calling), 0);
  const loud = (row: GridRow) => ['late', 'bounced', 'amend'].some((calling) => calls(row, calling) > 0);
  return {
    ...{ late: count('late'), bounced: count('bounced'), soon: count('soon'), waits: count('waits'), amend: count('amend') },
    ...{ draft: count('draft'), unanswered: count('unanswered'), done: count('done') },
    calm: rows.filter((row) => !loud(row)).length,
  };
}

/** How many of those who owe it have done it, by column. */
export function doneByColumn(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly { readonly done: number; readonly owed: number }[] {
  return columns.map((_, at) => tally(rows.flatMap(({ cells }) => cells[at]?.cell ?? [])));
}

/** The board of a curs as somebody of the coordination looks at it: narrowed, in order, a page of 60 centres, with its totals. */
import { authorise } from '#functions/rules/authorise.ts';
import {
  calls,
  cutTo,
  doneByColumn,
  type GridColumn,
  type GridFilter,
  type GridOrder,
  type GridRow,
  type GridTotals,
  isShown,
  ordered,
  totalsOf,
} from '#functions/rules/calendar/grid.ts';
import type { Activity, Phase } from '#schemas/calendar/activity.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { loadGrid, type WholeGrid } from './load-grid.ts';

/** What is asked of the board. */
export interface GridWish extends GridFilter {
  readonly order: GridOrder;
  /** From 1. */
  readonly page: number;
  /** Centres on a page; 0 = all. */
  readonly size: number;
}

/** See the module. */
export interface Grid {
  readonly curs: string;
  readonly now: Instant;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Centres in the curs, and those that the filters leave. */
  readonly total: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  /** Of all that the filters leave but that of what calls. */
  readonly totals: GridTotals;
  /** By column, of all that the filters leave. */
  readonly done: readonly { readonly done: number; readonly owed: number }[];
  /** What there is to narrow to. */
  readonly territories: readonly string[];
  readonly phases: readonly Phase[];
  readonly activities: readonly Activity[];
}

/** Centres on a page. */
export const gridPage = 60;

/** `not-found` for who does not coordinate, and where the calendar of the curs is not loaded. */
export async function seeGrid(deps: Deps, actor: Actor | null, curs: string, wish: GridWish): Promise<Result<Grid>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const whole = await loadGrid(deps, curs);
  return whole ? ok(gridOf(whole, curs, wish)) : fail('not-found');
}

/** What a wish shows of a whole board. */
export function gridOf(whole: WholeGrid, curs: string, wish: GridWish): Grid {
  const { columns, rows } = narrowed(whole, wish);
  const found = ordered(wish.calling === '' ? rows : rows.filter((row) => calls(row, wish.calling) > 0), wish.order);
  const size = wish.size === 0 ? Math.max(1, found.length) : wish.size;
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(Math.max(1, wish.page), pages);
  const ids = new Set(whole.columns.map(({ activity }) => activity.id));
  return {
    ...{ curs, now: whole.now, columns, rows: found.slice((page - 1) * size, page * size) },
    ...{ total: whole.rows.length, found: found.length, page, pages, totals: totalsOf(rows), done: doneByColumn(found, columns) },
    territories: [...new Set(whole.rows.map(({ centre }) => centre.territori))].sort(),
    phases: [...new Set(whole.rows.map(({ phase }) => phase))],
    activities: whole.programme.activities.filter(({ id }) => ids.has(id)),
  };
}

/** Rows and columns that are looked for; of one activity only who has it. */
function narrowed({ columns, rows }: WholeGrid, wish: GridFilter): Pick<WholeGrid, 'columns' | 'rows'> {
  const shown = rows.filter(({ centre, phase }) => isShown(centre, phase, wish));
  const at = columns.flatMap(({ activity }, nth) => (activity.id === wish.activity ? [nth] : []));
  if (wish.activity === '' || at.length === 0) return { columns, rows: shown };
  const own = shown.map((row) => cutTo(row, at)).filter(({ cells }) => cells.some(({ item }) => item !== null));
  return { columns: columns.filter((_, nth) => at.includes(nth)), rows: own };
}

/** A reminder by hand before it is asked for: of what, to whom, when it goes out, how it reads, and what is left out and why. */

import { authorise } from '#functions/rules/authorise.ts';
import type { Cell } from '#functions/rules/calendar/cell.ts';
import { type GridColumn, type GridFilter, type GridRow, isShown } from '#functions/rules/calendar/grid.ts';
import { isMeant, type NotReminded, notReminded } from '#functions/rules/calendar/remind.ts';
import type { Shown } from '#functions/rules/mail/compose.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { rowsOf } from '../../store/every.ts';
import { getItemsOf } from '../../store/item.ts';
import { matterOf } from '../mail/matter.ts';
import { composed } from '../mail/plan.ts';
import { atOnce } from '../mail/read.ts';
import type { To } from '../mail/reader.ts';
import { recipientsOf } from '../mail/recipients.ts';
import type { Deps } from '../ports.ts';
import { loadGrid, type WholeGrid } from './load-grid.ts';
import { type Receiver, type RemindReader, receiverOf } from './receiver.ts';
import { reminderCause } from './reminder-causes.ts';

/** What is to be reminded: of these centres (none = all that the filter shows). */
export interface RemindWish extends GridFilter {
  readonly centres: readonly string[];
}

/** A centre and what it is to be reminded of. */
export interface RemindCell {
  readonly centre: Participation;
  readonly column: GridColumn;
  readonly item: string;
  readonly cell: Cell;
}

/** A line of the preview. */
export interface RemindLine extends RemindCell {
  readonly readers: readonly RemindReader[];
  readonly leftOut: readonly { readonly name: string | null; readonly why: string }[];
}

/** The preview. */
export interface Reminder {
  readonly curs: string;
  readonly lines: readonly RemindLine[];
  readonly leftOut: readonly (RemindCell & { readonly why: NotReminded | 'today' })[];
  /** Letters that go out. */
  readonly letters: number;
  /** The first one as it will read: its parts. */
  readonly letter: { readonly name: string | null; readonly locale: Locale; readonly parts: readonly Shown[] } | null;
  /** More than one press may ask for: the first ones are shown. */
  readonly over: number;
}

/** Cells that one press may remind of. */
export const mostCells = 120;
/** Reads at once. */
const width = 16;

/** `not-found` as the board. */
export async function seeReminder(deps: Deps, actor: Actor | null, curs: string, wish: RemindWish): Promise<Result<Reminder>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const whole = await loadGrid(deps, curs);
  if (!whole) return fail('not-found');
  const all = cellsOf(whole, wish);
  const may = all.filter(({ cell }) => notReminded(cell) === null);
  const items = await itemsById(deps, may);
  const asked = may.flatMap((each) => {
    const item = items.get(each.item);
    const cause = item && reminderCause(deps, { item, activity: each.column.activity, centre: each.centre.centre });
    return cause ? [{ ...each, cause }] : [];
  });
  const standing = await standingOf(
    deps,
    asked.map(({ cause }) => cause),
  );
  const fresh = asked.filter(({ cause }) => !standing.has(cause.id));
  const looked = await atOnce(width, fresh.slice(0, mostCells), (each) => lookAt(deps, each));
  const sent = new Map(looked.flatMap(({ to }) => to.map((each) => [each.key, each])));
  const [first] = sent.values();
  return ok({
    ...{ curs, lines: looked.map(({ line }) => line), letters: sent.size, over: Math.max(0, fresh.length - mostCells) },
    leftOut: [
      ...all.flatMap((each) => leftOut(each)),
      ...asked.filter(({ cause }) => standing.has(cause.id)).map((each) => ({ ...each, why: 'today' as const })),
    ],
    letter: first ? await letterTo(deps, first, looked) : null,
  });
}

function leftOut(each: RemindCell): readonly (RemindCell & { readonly why: NotReminded })[] {
  const why = notReminded(each.cell);
  return why === null ? [] : [{ ...each, why }];
}

/** Every cell in which there is something, centre by centre. */
export function everyCell({ rows, columns }: Pick<WholeGrid, 'rows' | 'columns'>): readonly (RemindCell & Pick<GridRow, 'phase'>)[] {
  return rows.flatMap(({ centre, phase, cells }) =>
    cells.flatMap(({ cell, item }, at) => {
      const column = columns[at];
      return column && item !== null ? [{ centre, phase, column, item, cell }] : [];
    }),
  );
}

/** Those that are meant. Who has left is not chased. */
function cellsOf(whole: WholeGrid, wish: RemindWish): readonly RemindCell[] {
  const { activity, centres } = wish;
  return everyCell(whole).filter(({ centre, phase, column, cell }) => {
    const shown = centres.length > 0 ? centres.includes(centre.centre) : isShown(centre, phase, wish);
    return shown && centre.left === undefined && (activity === '' || column.activity.id === activity) && isMeant(cell, wish);
  });
}

/** The items of cells, strongly. */
export async function itemsById(
  { store }: Pick<Deps, 'store'>,
  cells: readonly Pick<RemindCell, 'item'>[],
): Promise<ReadonlyMap<string, CalendarItem>> {
  const found = await getItemsOf(store, [...new Set(cells.map(({ item }) => item))]);
  return new Map(found.map(({ item }) => [item.id, item]));
}

/** Causes that were asked for today already. */
async function standingOf({ store }: Pick<Deps, 'store'>, causes: readonly Cause[]): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    store,
    causes.map(({ id }) => causeKey(id)),
  );
  return new Set(rows.map((row) => causeOf(row).id));
}

type Asked = RemindCell & { readonly cause: Cause };
interface Looked {
  readonly line: RemindLine;
  readonly asked: Asked;
  readonly to: readonly Receiver[];
}

async function lookAt(deps: Deps, asked: Asked): Promise<Looked> {
  const found = await Promise.all((await recipientsOf(deps, asked.cause)).map((to) => receiverOf(deps, asked.cause, to)));
  const to = found.flatMap((each) => ('why' in each ? [] : [each]));
  const { cause: _, ...cell } = asked;
  return { asked, to, line: { ...cell, readers: to, leftOut: found.flatMap((each) => ('why' in each ? [each] : [])) } };
}

/** All that one reader will be reminded of, in words. */
async function letterTo(deps: Deps, { key, name, locale }: Receiver, looked: readonly Looked[]): Promise<Reminder['letter']> {
  const theirs = looked.flatMap(({ asked, to }) =>
    to.filter((each) => each.key === key).map((each) => ({ cause: asked.cause, to: each.to })),
  );
  const parts = await Promise.all(theirs.map((each) => partOf(deps, each, locale)));
  return { name, locale, parts };
}

/** Of the two ways into what is due only one has an address. */
async function partOf(deps: Deps, { cause, to }: { readonly cause: Cause; readonly to: To }, locale: Locale): Promise<Shown> {
  const matter = await matterOf(deps, cause, to);
  const unused = matter.item?.item.case == null ? 'item-form' : 'item';
  const shown = composed(matter, locale, {});
  return { ...shown, labels: shown.labels.filter((label) => label.to !== unused) };
}

/** All that the board of a curs is made of. Reads grow with the curs, whatever else is stored: its items and cases from their lists, answers by session, what is in trouble. */
import { type CellAnswers, type CellCase, cellOf } from '#functions/rules/calendar/cell.ts';
import { columnKey, columnsOf, type GridColumn, type GridRow, type Placed, rowOf } from '#functions/rules/calendar/grid.ts';
import { type Curs, centresOf } from '#functions/rules/calendar/invited.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { seatsOf } from '#schemas/programme/seats.ts';
import { localDay } from '#schemas/values/dates.ts';
import { getItemsOf, type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import { loadYear } from '../calendar/load-year.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import { answersOf } from './grid-answers.ts';
import { casesOfCurs } from './grid-cases.ts';
import { troubledSeats } from './troubles.ts';

/** A whole board, before anything is narrowed. */
export interface WholeGrid extends Curs {
  readonly now: Instant;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** Null where no calendar of the curs is loaded. Who has no phase in the curs is not on it. Lists may lag. */
export async function loadGrid(deps: Deps, curs: string): Promise<WholeGrid | null> {
  const programme = programmeOf(deps);
  const year = await loadYear(deps, curs, programme.name);
  if (!year) return null;
  const centres = year.participations.filter(({ phases }) => phases[curs] !== undefined);
  const lines = (await itemHeads(deps.store, curs)).map(itemLineOf);
  const shared = lines.filter(({ centre, kind }) => centre === null && kind === 'session').map(({ id }) => id);
  const [items, cases, troubled] = await Promise.all([
    getItemsOf(deps.store, shared),
    casesOfCurs(deps, curs, programme.activities),
    troubledSeats(deps, centres),
  ]);
  const sessions = items.map(({ item }) => item);
  const answers = await answersOf(deps, sessions, { programme, year });
  const now = deps.now();
  const placing = { curs: { programme, year }, now, cases, troubled, answers };
  const byCentre = placedBy(lines, sessions, placing);
  const keys = new Set([...byCentre.values()].flatMap((placed) => [...placed.keys()]));
  const columns = columnsOf(programme.activities, keys);
  const rows = centres.map((centre) => rowOf(centre, centre.phases[curs] ?? 'any0', columns, byCentre.get(centre.centre) ?? new Map()));
  return { programme, year, now, columns, rows };
}

interface Placing {
  readonly curs: Curs;
  readonly now: Instant;
  readonly cases: ReadonlyMap<string, CellCase>;
  readonly troubled: ReadonlySet<SeatId>;
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, CellAnswers>>;
}

type ByColumn = Map<string, Placed[]>;

/** What each centre has, by column. */
function placedBy(lines: readonly ItemLine[], sessions: readonly CalendarItem[], placing: Placing): ReadonlyMap<string, ByColumn> {
  const { curs } = placing;
  const known = new Map(curs.year.participations.map((each) => [each.centre, each]));
  const found = new Map<string, ByColumn>();
  const put = (centre: Participation, line: ItemLine) => {
    const activity = activityOf(curs.programme, line.activity);
    const key = columnKey(activity, line.ordinal);
    const own = found.get(centre.centre) ?? new Map<string, Placed[]>();
    own.set(key, [...(own.get(key) ?? []), placedOf(line, centre, { activity, ...placing })]);
    found.set(centre.centre, own);
  };
  const byId = new Map(sessions.map((item) => [item.id, item]));
  for (const line of lines) {
    const own = known.get(line.centre ?? '');
    if (own) put(own, line);
    const session = byId.get(line.id);
    if (session) for (const centre of centresOf(session, curs)) put(centre, line);
  }
  return found;
}

function placedOf(line: ItemLine, centre: Participation, placing: Placing & { readonly activity: Activity }): Placed {
  const { now, cases, answers, activity } = placing;
  const handed = line.case === null ? null : (cases.get(line.case) ?? null);
  const invites = line.centre === null && line.published !== null;
  const cell = cellOf({
    ...{ item: line, case: handed, now, trouble: isTroubled(centre, placing) },
    answers: invites ? (answers.get(line.id)?.get(centre.centre) ?? { coming: 0, nobody: false }) : null,
    optional: activity.optional === true,
    left: centre.left !== undefined && centre.left <= localDay(now),
    paused: centre.pausedUntil !== undefined && localDay(now) < centre.pausedUntil,
  });
  const begun = handed !== null && (handed.stage !== 'draft' || handed.percent > 0);
  return { cell, item: line.id, case: begun && activity.kind === 'deadline' ? line.case : null };
}

/** Whether mail does not reach somebody of the centre, or of its town, who is meant. */
function isTroubled(
  { centre, municipality }: Participation,
  { troubled, activity, curs }: Placing & { readonly activity: Activity },
): boolean {
  if (troubled.size === 0) return false;
  const whose = { programme: curs.programme.name, centres: [{ centre, municipality }] };
  const meant = activity.audience.flatMap((role) => seatsOf(role, whose)).filter((seat) => !seat.startsWith('programme:'));
  return meant.some((seat) => troubled.has(seat));
}

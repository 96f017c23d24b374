/** Reads what the Monday digest tells: of this curs and of the next, whose first dates come before it begins. */
import { near } from '#functions/rules/calendar/cell.ts';
import type { GridColumn, GridRow } from '#functions/rules/calendar/grid.ts';
import type { DigestFacts } from '#functions/rules/mail/digest.ts';
import { addDays, daysApart } from '#functions/rules/working-days.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { plusYears, schoolYearOf } from '#schemas/values/school-year.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import { casesOf, headOfCase } from '../../store/case.ts';
import { centresById } from '../../store/centre.ts';
import { everyHead } from '../../store/every.ts';
import { type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import { under } from '../../store/keys.ts';
import { troubledPeople } from '../../store/person.ts';
import { getSeated } from '../../store/seat.ts';
import { programmeOf } from '../calendar/rung.ts';
import { loadGrid } from '../grid/load-grid.ts';
import type { Deps } from '../ports.ts';
import { atOnce } from './read.ts';

/** People and forms that are read at the same time. */
const width = 16;

/** See the module. Lists may lag. */
export async function readDigest(deps: Deps): Promise<DigestFacts> {
  const today = localDay(deps.now());
  const curs = schoolYearOf(deps.now());
  const cursos = [curs, plusYears(curs, 1)];
  const [grids, lines, bounced, unread] = await Promise.all([
    Promise.all(cursos.map((each) => loadGrid(deps, each))),
    Promise.all(cursos.map(async (each) => (await itemHeads(deps.store, each)).map(itemLineOf))),
    bouncedOf(deps),
    unreadOf(deps, cursos),
  ]);
  const rows = grids.flatMap((grid) => (grid ? grid.rows.map((row) => ({ row, columns: grid.columns })) : []));
  const own = lines.flat().filter(({ done, cancelled, paused }) => !done && !cancelled && !paused);
  return {
    ...{ today, bounced, unread },
    overdue: [...rows.flatMap(({ row, columns }) => lateOf(row, columns)), ...lateOfProgramme(deps, own, today)],
    soon: [...soonOf(rows), ...shared(deps, own, today)].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  };
}

type Placed = readonly { readonly row: GridRow; readonly columns: readonly GridColumn[] }[];

function lateOf({ centre, cells }: GridRow, columns: readonly GridColumn[]): DigestFacts['overdue'] {
  const what = cells.flatMap(({ cell }, at) => {
    const title = columns[at]?.activity.title;
    return cell.kind === 'late' && title ? [{ title, days: Math.abs(cell.days) }] : [];
  });
  return what.length > 0 ? [{ where: centre.name, what }] : [];
}

/** What centres owe, by day and activity. */
function soonOf(rows: Placed): DigestFacts['soon'] {
  const found = new Map<string, { day: LocalDate; title: Text; count: number }>();
  for (const { row, columns } of rows) {
    row.cells.forEach(({ cell }, at) => {
      const title = columns[at]?.activity.title;
      if (cell.kind !== 'soon' || cell.day === null || !title) return;
      const key = `${cell.day} ${title.ca}`;
      found.set(key, { day: cell.day, title, count: (found.get(key)?.count ?? 0) + 1 });
    });
  }
  return [...found.values()];
}

const isOfProgramme = ({ centre, municipality, kind }: ItemLine) => centre === null && municipality === null && kind === 'deadline';

function lateOfProgramme(deps: Deps, lines: readonly ItemLine[], today: LocalDate): DigestFacts['overdue'] {
  const what = lines.filter(isOfProgramme).flatMap((line) => {
    const day = line.is.due && localDay(line.is.due);
    return day !== undefined && day < today ? [{ title: titleOf(deps, line), days: daysApart(day, today) }] : [];
  });
  return what.length > 0 ? [{ where: null, what }] : [];
}

/** Sessions, by day and activity, and what the programme itself owes. */
function shared(deps: Deps, lines: readonly ItemLine[], today: LocalDate): DigestFacts['soon'] {
  const last = addDays(today, near);
  const dated = lines
    .filter((line) => line.kind === 'session' || isOfProgramme(line))
    .flatMap((line) => {
      const date = line.is.start ?? line.is.due;
      const day = date === undefined ? '' : localDay(date);
      return day >= today && day <= last ? [{ line, day }] : [];
    });
  return [...Map.groupBy(dated, ({ day, line }) => `${day} ${line.activity} ${line.title}`).values()].flatMap((same) => {
    const [first] = same;
    const centres = same.filter(({ line }) => line.centre !== null).length;
    return first ? [{ day: first.day, title: titleOf(deps, first.line), count: centres === 0 ? null : centres }] : [];
  });
}

function titleOf(deps: Deps, { activity, title }: ItemLine): Text {
  return title === '' ? activityOf(programmeOf(deps), activity).title : { ca: title, es: title, en: title };
}

async function bouncedOf({ store }: Deps): Promise<DigestFacts['bounced']> {
  const people = await atOnce(width, await troubledPeople(store), (id) => getSeated(store, id));
  const seated = people.flatMap((each) => (each && each.seats.length > 0 ? [each] : []));
  const ids = seated.flatMap(({ seats }) => seats.flatMap((seat) => centreOfSeat(seat) ?? []));
  const centres = await centresById(store, [...new Set(ids)]);
  return seated.flatMap(({ person, seats }) => {
    if (person.addresses.some(({ status }) => status === 'active')) return [];
    const where = seats.flatMap((seat) => centres.get(centreOfSeat(seat) ?? '')?.record.nom ?? []);
    return [{ name: person.name, address: person.addresses[0]?.address ?? '', where: [...new Set(where)] }];
  });
}

async function unreadOf({ store, forms }: Deps, cursos: readonly string[]): Promise<DigestFacts['unread']> {
  const found = await atOnce(width, forms, async ({ slug, name, workflow }) => {
    const heads = await Promise.all(cursos.map((curs) => everyHead(store, 'list', casesOf(slug), under(`${curs}#`))));
    const count = heads
      .flat()
      .map(headOfCase)
      .filter(({ unread, state }) => unread && !isTagged(workflow, state, 'draft')).length;
    return { form: name, count };
  });
  return found.filter(({ count }) => count > 0);
}

/** The year of a reader: what their seats owe and are invited to. Who heads a centre sees the whole centre, others what their role is asked. */

import { authorise } from '#functions/rules/authorise.ts';
import { seatsAnswering } from '#functions/rules/calendar/answering.ts';
import { answersThatHold } from '#functions/rules/calendar/answers.ts';
import { type Cell, cellOf } from '#functions/rules/calendar/cell.ts';
import { centresOf } from '#functions/rules/calendar/invited.ts';
import { type MyGroup, myGroup } from '#functions/rules/calendar/my-line.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat, centreSeats } from '#schemas/programme/seats.ts';
import { headKey, headOfCase } from '../../store/case.ts';
import { rowsOf } from '../../store/every.ts';
import { guestKey, guestOf } from '../../store/item.ts';
import type { Store } from '../../store/store.ts';
import { formNamed } from '../cases/known.ts';
import { cellCase } from '../grid/grid-cases.ts';
import type { Deps } from '../ports.ts';
import { itemsOfSeats, type MyItem } from './my-items.ts';

/** A line of it. */
export interface MyLine {
  readonly item: CalendarItem;
  readonly activity: Activity;
  /** The school or town that it is of; empty = the programme's. */
  readonly subject: string;
  readonly cell: Cell;
  readonly group: MyGroup;
  /** The reader is invited, not only somebody of the centre. */
  readonly own: boolean;
  readonly answer: Guest['answer'] | null;
  /** The case that the reader may open. */
  readonly case: string | null;
}

/** In the order of dates; a task link, and who sits nowhere in the programme's year, see nothing. The coordination has the board. */
export async function myYear(deps: Deps, actor: Actor): Promise<readonly MyLine[]> {
  const seats = actor.task === null ? actor.seats.filter((seat) => /^(?:centre|municipality|item):/u.test(seat)) : [];
  if (seats.length === 0) return [];
  const mine = await itemsOfSeats(deps, widened(seats));
  const [heads, guests] = await Promise.all([headsOf(deps.store, mine), guestsOf(deps.store, mine, { ...actor, seats })]);
  return mine.map((each) => lineOf(deps, { ...actor, seats }, each, { head: heads.get(each.item.case ?? '') ?? null, guests }));
}

/** The head of a centre looks after all of its seats. */
function widened(seats: readonly SeatId[]): readonly SeatId[] {
  const all = seats.flatMap((seat) => {
    const centre = seat.endsWith('#direccio') ? centreOfSeat(seat) : null;
    return centre === null ? [seat] : Object.values(centreSeats).map((role) => `centre:${centre}#${role}`);
  });
  return [...new Set(all)];
}

function lineOf(
  deps: Deps,
  actor: Actor,
  { item, curs }: MyItem,
  { head, guests }: { readonly head: CaseHead | null; readonly guests: ReadonlyMap<string, readonly Guest[]> },
): MyLine {
  const activity = activityOf(curs.programme, item.activity);
  const form = head && formNamed(deps, head.form);
  const opens = head !== null && authorise(actor, 'read-case', { case: head }).ok;
  const session = item.kind === 'session';
  const own = session ? seatsAnswering(actor.seats, item, activity).length > 0 : head === null || opens;
  const answer = [...answersThatHold(guests.get(item.id) ?? [], item).values()][0]?.answer ?? null;
  const [first] = item.centre === null && item.municipality === null ? [] : centresOf(item, curs);
  const cell = cellOf({
    item: { ...item, done: item.done !== null, cancelled: item.cancelled !== null, paused: false },
    ...{ case: form && head ? cellCase(form, head) : null, optional: activity.optional === true, now: deps.now() },
  });
  return {
    ...{ item, activity, cell, own, answer, case: opens ? (head?.id ?? null) : null },
    subject: (item.centre === null ? first?.town : first?.name) ?? '',
    group: myGroup(cell, { session, own, answer, ready: opens }),
  };
}

async function headsOf(store: Store, mine: readonly MyItem[]): Promise<ReadonlyMap<string, CaseHead>> {
  const rows = await rowsOf(
    store,
    mine.flatMap(({ item }) => (item.case === null ? [] : [headKey(item.case)])),
  );
  return new Map(rows.map((row) => [headOfCase(row).id, headOfCase(row)]));
}

/** What the reader answered, in whatever seat. */
async function guestsOf(store: Store, mine: readonly MyItem[], { seats, person }: Actor): Promise<ReadonlyMap<string, readonly Guest[]>> {
  const sessions = mine.filter(({ item }) => item.kind === 'session');
  const keys = sessions.flatMap(({ item, curs }) =>
    seatsAnswering(seats, item, activityOf(curs.programme, item.activity)).map((seat) => guestKey({ item: item.id, seat, person })),
  );
  return Map.groupBy((await rowsOf(store, keys)).map(guestOf), ({ item }) => item);
}

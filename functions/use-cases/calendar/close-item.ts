/** Closing one item of a curs: it is done, with a note; where it goes on in the next curs, it is born there in the same commit. */
import { doneItem } from '#functions/rules/calendar/alter.ts';
import type { Change } from '#functions/rules/calendar/altered.ts';
import { dueOfItem, pastItemSteps, type Rung } from '#functions/rules/calendar/ladder.ts';
import { holidaysOf } from '#functions/rules/calendar/open-days.ts';
import { deadlineOn } from '#functions/rules/working-days.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { plusYears, showSchoolYear } from '#schemas/values/school-year.ts';
import { itemDeedWrite, itemWrite, type StoredItem } from '../../store/item.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { caseDeadlineWrite } from './case-of-item.ts';

/** Where an item goes on: the curs after, and the last day of its deadline. */
export interface Onward {
  readonly rung: Rung;
  readonly due: string;
}

/** Nothing more happens to it in this curs. */
export function closedWrites({ item, rev }: StoredItem, note: string, change: Change): readonly Write[] {
  const { item: next, due, deed } = doneItem(item, { note }, change);
  return [itemWrite(next, due, rev), itemDeedWrite(deed)];
}

/** A session goes on without a date until somebody sets one; a deadline with its open form and a new last day. */
export async function carriedWrites(
  deps: Deps,
  stored: StoredItem,
  { note, change, onward }: { readonly note: string; readonly change: Change; readonly onward: Onward },
): Promise<readonly Write[]> {
  const { item } = stored;
  const { now, actor } = change;
  const id = deps.ids.ulid(now);
  const born = goingOn(item, id, { now, onward });
  const form = await caseDeadlineWrite(deps, born);
  const deed = {
    id,
    item: born.id,
    at: now,
    actor: actor.id,
    name: actor.name,
    reason: `Ve del curs ${showSchoolYear(item.curs)}. ${note}`,
  };
  return [
    ...closedWrites(stored, `Passa al curs ${showSchoolYear(born.curs)}. ${note}`, change),
    itemWrite(born, dueOfItem(born, onward.rung)),
    itemDeedWrite({ ...deed, action: 'add', from: item.is, to: born.is, broke: [] }),
    ...(form ? [form] : []),
  ];
}

function goingOn(
  item: CalendarItem,
  id: string,
  { now, onward: { rung, due } }: { readonly now: string; readonly onward: Onward },
): CalendarItem {
  const curs = plusYears(item.curs, 1);
  const subject = item.centre ?? item.municipality ?? rung.programme.name;
  const municipality = rung.centre?.municipality ?? item.municipality ?? undefined;
  const last = item.kind === 'deadline' ? deadlineOn(due, holidaysOf(municipality, rung.year)) : undefined;
  const born: CalendarItem = {
    ...item,
    ...{
      id: `${curs}.${item.activity}.${subject}.x${id}`,
      curs,
      proposed: {},
      done: null,
      version: 1,
      sequence: 0,
      moved: null,
      handled: [],
    },
    is: last === undefined ? {} : { ...(item.is.opens !== undefined && { opens: item.is.opens }), due: last },
    published: item.kind === 'deadline' ? item.published : null,
    updatedAt: now,
  };
  return { ...born, handled: [...pastItemSteps(born, rung, now)] };
}

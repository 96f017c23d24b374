/** An item for the coordination: what it is, and the curs that it is part of. */
import { authorise } from '#functions/rules/authorise.ts';
import { fingerprint } from '#functions/rules/calendar/hash.ts';
import type { Curs } from '#functions/rules/calendar/invited.ts';
import type { Rung } from '#functions/rules/calendar/ladder.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { proper } from '#schemas/values/checked.ts';
import { getItem } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** See the module. */
export interface LoadedItem extends Curs {
  readonly item: CalendarItem;
  readonly rev: number;
  readonly activity: Activity;
  /** What people saw of it: the sweep changes no part of this. */
  readonly seen: string;
}

/** Read strongly; `not-found` for who does not coordinate, for a stranger's id, and where the calendar of its curs is not loaded. */
export async function loadItem(deps: Deps, actor: Actor | null, id: string): Promise<Result<LoadedItem>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const found = await getItem(deps.store, id);
  const year = found && (await loadYear(deps, found.item.curs));
  if (!found || !year) return fail('not-found');
  const programme = programmeOf(deps);
  return ok({ ...found, programme, year, activity: activityOf(programme, found.item.activity), seen: seenOf(found.item) });
}

/** What its steps follow from. */
export function rungIn({ programme, year }: Curs, item: Pick<CalendarItem, 'centre'>): Rung {
  return { programme, year, centre: year.participations.find(({ centre }) => centre === item.centre) };
}

/** The same for as long as nobody changed what a page shows of it. */
export function seenOf({ handled: _handled, updatedAt: _updatedAt, case: _case, ...shown }: CalendarItem): string {
  return fingerprint(JSON.stringify(shown)).toString(36);
}

/** What it is called: a name of its own, or that of its activity. */
export function titleOf({ item, activity }: Pick<LoadedItem, 'item' | 'activity'>): Text {
  return item.title === '' ? activity.title : proper(item.title);
}

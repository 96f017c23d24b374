/** The calendar of a curs as the coordination looks at it: its items by month, and what they can be filtered by. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import { type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

export type { ItemLine } from '../../store/item.ts';

/** What is looked for; empty = all. */
export interface CursFilters {
  readonly kind: string;
  readonly activity: string;
  readonly centre: string;
}

/** The items of a month that belong together: one of the programme, or all of an activity. */
export interface ItemGroup {
  readonly activity: Activity;
  readonly lines: readonly ItemLine[];
}

/** A curs. */
export interface CursSeen {
  readonly curs: string;
  readonly provisional: boolean;
  readonly now: Instant;
  /** `2026-09`, or empty for what has no date. */
  readonly months: readonly { readonly month: string; readonly groups: readonly ItemGroup[] }[];
  /** All items, and those that the filters leave. */
  readonly total: number;
  readonly shown: number;
  readonly activities: readonly Activity[];
  readonly participations: readonly Participation[];
  /** Neighbours whose calendar is loaded. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** `not-found` for who does not coordinate, and where the calendar of the curs is not loaded. The lists of items may lag. */
export async function seeCurs(deps: Deps, actor: Actor | null, curs: string, filters: CursFilters): Promise<Result<CursSeen>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const { activities, name } = programmeOf(deps);
  const year = await loadYear(deps, curs, name);
  if (!year) return fail('not-found');
  const lines = (await itemHeads(deps.store, curs)).map(itemLineOf);
  const at = cursos.findIndex((calendar) => calendar.curs === curs);
  const ofCentre = year.participations.find(({ centre }) => centre === filters.centre);
  const found = lines.filter((line) => matches(line, filters, ofCentre));
  return ok({
    ...{ curs, provisional: year.calendar.status === 'provisional', now: deps.now(), participations: year.participations, activities },
    months: monthsOf(found, activities),
    ...{ total: lines.length, shown: found.length },
    ...{ previous: cursos[at - 1]?.curs ?? null, next: cursos[at + 1]?.curs ?? null },
  });
}

/** A centre sees its own items, those of its municipality and those of the programme. */
function matches(line: ItemLine, { kind, activity, centre }: CursFilters, ofCentre: Participation | undefined): boolean {
  if (kind !== '' && line.kind !== kind) return false;
  if (activity !== '' && line.activity !== activity) return false;
  if (centre === '') return true;
  return line.centre === centre || (line.centre === null && (line.municipality ?? ofCentre?.municipality) === ofCentre?.municipality);
}

function monthsOf(lines: readonly ItemLine[], activities: readonly Activity[]): CursSeen['months'] {
  const months = Map.groupBy(lines, ({ is }) => (is.start || is.due ? localDay(is.start ?? is.due ?? '').slice(0, 7) : ''));
  return [...months]
    .toSorted(([one], [other]) => ((one || '~') < (other || '~') ? -1 : 1))
    .map(([month, own]) => ({ month, groups: groupsOf(own, activities) }));
}

/** In the order of their first dates. */
function groupsOf(lines: readonly ItemLine[], activities: readonly Activity[]): readonly ItemGroup[] {
  return [...Map.groupBy(lines, ({ activity }) => activity)].flatMap(([id, own]) => {
    const activity = activities.find((each) => each.id === id);
    return activity ? [{ activity, lines: own }] : [];
  });
}

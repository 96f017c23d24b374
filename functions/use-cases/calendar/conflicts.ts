/** What a change of an item would break, before it is saved: rules of the calendar, and people who are somewhere else at that hour. */
import { type Curs, centresOf } from '#functions/rules/calendar/invited.ts';
import { calendarRules } from '#functions/rules/calendar/rules/all.ts';
import type { Violation } from '#functions/rules/calendar/rules/violation.ts';
import type { Activity, RuleId } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Text } from '#schemas/text.ts';
import { type ItemLine, itemHeads, itemLineOf } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { inTwoPlaces } from './in-two-places.ts';

/** One thing that a change would break. */
export interface Conflict {
  readonly text: Text;
  /** Nobody overrides it: public holidays, days that are no working days, and what the programme never holds in one curs. */
  readonly hard: boolean;
}

/** Rules that speak of those who are invited, and rules that speak of the whole curs. */
const ofGuests: readonly RuleId[] = ['R5', 'R7', 'R8', 'R11'];
const ofCurs: readonly RuleId[] = ['R1', 'R2', 'R3'];

/** An item as it would be; `before`: as it is, null where it is new. Notice counts from now, when people are told. */
export async function conflictsOf(
  deps: Deps,
  next: CalendarItem,
  { before, curs }: { readonly before: CalendarItem | null; readonly curs: Curs },
): Promise<readonly Conflict[]> {
  const lines = (await itemHeads(deps.store, next.curs)).map(itemLineOf).filter(({ id, cancelled }) => id !== next.id && !cancelled);
  const had = new Set(brokenBy(before, lines, curs).map(({ text }) => text.ca));
  const fresh = brokenBy(next, lines, curs).filter(({ text }) => !had.has(text.ca));
  const now = deps.now();
  const guests = next.cancelled ? [] : ofGuests.flatMap((rule) => calendarRules[rule]({ ...alone(next, curs), now, live: [] }));
  const told = [...guests, ...fresh].map(({ text, ...violation }) => ({ text, hard: forbids(violation) }));
  return next.cancelled ? told : [...told, ...(await inTwoPlaces(deps, next, { curs, lines }))];
}

function forbids({ rule, level }: Pick<Violation, 'rule' | 'level'>): boolean {
  return rule === 'R1' || rule === 'R11' || (rule === 'R5' && level === 'breaks');
}

/** What of the whole curs is broken with this item in it. */
function brokenBy(item: CalendarItem | null, lines: readonly ItemLine[], { programme, year }: Curs): readonly Violation[] {
  const own = item && !item.cancelled ? [ruled(item)] : [];
  const items = [...lines.map(ruled), ...own];
  return ofCurs.flatMap((rule) => calendarRules[rule]({ programme, year, items }));
}

/** An item with exactly the schools that it invites. */
function alone(item: CalendarItem, curs: Curs) {
  const activities = curs.programme.activities.map((activity): Activity => (activity.id === item.activity ? ofAll(activity) : activity));
  const participations = centresOf(item, curs);
  return { programme: { ...curs.programme, activities }, year: { ...curs.year, participations }, items: [ruled(item)] };
}

/** Not only for the neighbours of its turn, nor for some phases: people chose. */
function ofAll(activity: Activity): Activity {
  const phases = ['any0', 'intensive', 'consolidation', 'network'] as const;
  if (activity.kind !== 'session') return { ...activity, phases, cadence: 'annual' };
  const { centresEach: _centresEach, ...rest } = activity;
  return { ...rest, phases, cadence: 'annual' };
}

/** As the rules know it. */
export function ruled({
  id,
  activity,
  kind,
  centre,
  municipality,
  ordinal,
  is,
}: Pick<CalendarItem, (keyof Item & keyof CalendarItem) | 'is'>): Item {
  return { id, activity, kind, ordinal, ...(centre && { centre }), ...(municipality && { municipality }), ...is } as Item;
}

/** Asks for the reminders that were chosen: what has been done since, or was asked for today, is left out; at most four causes a commit, each with its trace. */
import { authorise } from '#functions/rules/authorise.ts';
import { notReminded } from '#functions/rules/calendar/remind.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { causeWrite } from '../../store/cause.ts';
import { commitNamed } from '../../store/commit.ts';
import { itemDeedWrite } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { loadGrid } from './load-grid.ts';
import { reminderCause } from './reminder-causes.ts';
import { everyCell, itemsById, mostCells } from './see-reminder.ts';

const none: Text = {
  ca: 'Trieu almenys una obligació per recordar.',
  es: 'Elija al menos una obligación para recordar.',
  en: 'Choose at least one thing to remind of.',
};

/** Causes of one commit. */
const most = 4;

/** How a choice is written: `<centre> <item>`. */
export const choiceOf = ({ centre, item }: { readonly centre: { readonly centre: string }; readonly item: string }): string =>
  `${centre.centre} ${item}`;

/** How many were asked for. `invalid` at `tria` where nothing is chosen. Pressed twice it asks once. */
export async function sendReminder(
  deps: Deps,
  actor: Actor,
  { curs, chosen }: { readonly curs: string; readonly chosen: readonly string[] },
): Promise<Result<number>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const whole = await loadGrid(deps, curs);
  if (!whole) return fail('not-found');
  const wanted = new Set(chosen.slice(0, mostCells));
  if (wanted.size === 0) return fail('invalid', { errors: [{ path: 'tria', message: none }] });
  const cells = everyCell(whole).filter((each) => wanted.has(choiceOf(each)) && notReminded(each.cell) === null);
  const items = await itemsById(deps, cells);
  const causes = cells.flatMap(({ item: id, column, centre }) => {
    const item = items.get(id);
    const cause = item && reminderCause(deps, { item, activity: column.activity, centre: centre.centre });
    return item && cause ? [{ item, cause }] : [];
  });
  let asked = 0;
  for (const [, own] of Map.groupBy(causes, ({ item }) => item.id)) asked += await askFor(deps, actor, own);
  return ok(asked);
}

interface Asking {
  readonly item: CalendarItem;
  readonly cause: Cause;
}

/** The causes of one item, and one trace of all. */
async function askFor(deps: Deps, actor: Actor, asking: readonly Asking[]): Promise<number> {
  let asked = 0;
  for (let from = 0; from < asking.length; from += most) asked += await commit(deps, actor, asking.slice(from, from + most), asked === 0);
  return asked;
}

/** What was caused before is not caused again. */
async function commit(deps: Deps, actor: Actor, asking: readonly Asking[], first: boolean): Promise<number> {
  let left = asking;
  while (left.length > 0) {
    const named = Object.fromEntries(left.map(({ cause }) => [`cause.${cause.id}`, causeWrite(cause)]));
    const outcome = await commitNamed(deps.store, { ...named, ...(first && { deed: traceOf(deps, actor, left) }) });
    if (outcome.ok) return left.length;
    const fresh = left.filter(({ cause }) => !(`cause.${cause.id}` in outcome.lost));
    if (fresh.length === left.length) return 0;
    left = fresh;
  }
  return 0;
}

function traceOf({ ids, now }: Pick<Deps, 'ids' | 'now'>, { person, name }: Actor, [first]: readonly Asking[]) {
  if (!first) return null;
  const at = now();
  const none = { reason: '', from: null, to: null, broke: [] };
  return itemDeedWrite({ id: ids.ulid(at), item: first.item.id, at, actor: person ?? 'system', name, action: 'remind', ...none });
}

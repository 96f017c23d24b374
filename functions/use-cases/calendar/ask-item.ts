/** One action on an item before it is pressed: what it asks, whom it tells, and, once something is typed, what it would break. */
import { dateOf } from '#functions/rules/calendar/altered.ts';
import { type ItemAction, itemActions } from '#functions/rules/calendar/item-actions.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import type { Conflict } from './conflicts.ts';
import { invitedPeople, readersOf } from './invited-people.ts';
import { itemFields, itemOffers, whyAsked, whyField } from './item-fields.ts';
import { type LoadedItem, loadItem } from './load-item.ts';
import { readSaid, type Said } from './read-change.ts';
import { weighChange } from './weigh-change.ts';

/** Whom a change tells: all who know of the item, those who know if what they see changes, nobody. */
export type Tells = 'all' | 'if-seen' | 'guests' | 'nobody';

/** See the module. */
export interface ItemAsk {
  readonly loaded: LoadedItem;
  readonly action: ItemAction;
  /** False = not at this point of the item. */
  readonly offered: boolean;
  readonly fields: Fields;
  /** What is there already. */
  readonly offers: Raw;
  readonly tells: Tells;
  /** People and mailboxes that would get a mail. */
  readonly readers: number;
  readonly conflicts: readonly Conflict[];
}

/** The fields of an action: who is in charge is chosen from those who coordinate, schools from those that take part. */
export async function fieldsOf(deps: Deps, { item, programme, year }: LoadedItem, action: ItemAction): Promise<Fields> {
  const coordinators = action === 'edit' ? await holdersOf(deps, `programme:${programme.name}#coordination`) : [];
  return itemFields(action, item, { coordinators, centres: takingPart(year, item.curs) });
}

/** The schools of a curs in the order of their names. */
export function takingPart({ participations }: Year, curs: string): readonly Participation[] {
  const now = participations.filter(({ left, phases }) => left === undefined && phases[curs] !== undefined);
  return now.toSorted((one, other) => one.name.localeCompare(other.name, 'ca'));
}

/** `raw`: what was typed, for what it would break. `not-found` for an action that items of its kind never have. */
export async function askItem(
  deps: Deps,
  actor: Actor,
  { item: id, action, raw }: { readonly item: string; readonly action: ItemAction; readonly raw?: Raw },
): Promise<Result<ItemAsk>> {
  const found = await loadItem(deps, actor, id);
  if (!found.ok) return found;
  const loaded = found.value;
  if (loaded.item.kind === 'deadline' && (action === 'edit' || action === 'invite')) return fail('not-found');
  const [fields, invited] = await Promise.all([fieldsOf(deps, loaded, action), invitedPeople(deps, loaded.item, loaded)]);
  const said = readSaid({ ...fields, ...whyField }, raw ?? {}, deps.now());
  const typed = raw && said.ok ? said.value : action === 'cancel' ? nothing : null;
  const conflicts = typed ? (await weighChange(deps, actor, { loaded, action, said: typed })).conflicts : [];
  const overridden = action !== 'cancel' && conflicts.length > 0 && conflicts.every(({ hard }) => !hard);
  return ok({
    ...{ loaded, action, conflicts, offered: itemActions(loaded.item, loaded.activity).includes(action) },
    fields: overridden ? { ...fields, ...whyAsked } : fields,
    offers: itemOffers(
      action,
      loaded.item,
      invited.centres.map(({ centre }) => centre),
    ),
    tells: tellsOf(loaded, action, deps.now()),
    readers: readersOf(invited.people),
  });
}

/** Before anything was typed. */
const nothing: Said = { text: () => '', value: () => null };

const tells: Readonly<Record<ItemAction, Tells>> = {
  ...{ move: 'all', cancel: 'all', restore: 'all', edit: 'if-seen', invite: 'guests' },
  ...{ done: 'nobody', undone: 'nobody', pause: 'nobody', resume: 'nobody' },
};

/** Nobody is told of what nobody knows of; of a day that has passed only another day is told. */
function tellsOf({ item }: LoadedItem, action: ItemAction, now: string): Tells {
  const past = action !== 'move' && (dateOf(item) ?? '') <= now;
  return item.published === null || past ? 'nobody' : tells[action];
}

/** A change of an item before it is saved: the item as it would be, and what that would break. */
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { centresOf } from '#functions/rules/calendar/invited.ts';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';
import { getGuests } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { type LoadedItem, rungIn } from './load-item.ts';
import { type Changed, changed, type Said } from './read-change.ts';

const tooSmall: Text = {
  ca: 'Hi caben {capacity} persones i {coming} ja han dit que hi aniran. Amplieu l’aforament o digueu per què.',
  es: 'Caben {capacity} personas y {coming} ya han dicho que irán. Amplíe el aforo o diga por qué.',
  en: '{capacity} people fit in and {coming} have said that they will come. Raise the capacity or say why.',
};

/** Actions whose new date or guests are held against the rules; marks and pauses break none. */
const ruledActions: readonly ItemAction[] = ['move', 'invite', 'restore', 'cancel'];

/** See the module. */
export interface Weighed {
  readonly changed: Changed;
  readonly conflicts: readonly Conflict[];
}

/** `broke`: what somebody overrides, for the deed. */
export async function weighChange(
  deps: Deps,
  actor: Actor,
  { loaded, action, said }: { readonly loaded: LoadedItem; readonly action: ItemAction; readonly said: Said },
): Promise<Weighed> {
  const { item } = loaded;
  const now = deps.now();
  const was = centresOf(item, loaded).map(({ centre }) => centre);
  const by = { id: actor.person ?? 'system', name: actor.name };
  const change = { rung: rungIn(loaded, item), now, actor: by, deed: deps.ids.ulid(now) };
  const first = changed(action, { item, said, was }, change);
  const conflicts = ruledActions.includes(action)
    ? await conflictsOf(deps, first.item, { before: item, curs: loaded })
    : await crowded(deps, first.item, item);
  const why = said.text('perQue');
  const broke = conflicts.map(({ text }) => (why ? `${text.ca} (${why})` : text.ca));
  return { changed: broke.length > 0 ? { ...first, deed: { ...first.deed, broke } } : first, conflicts };
}

async function crowded({ store }: Deps, next: CalendarItem, before: CalendarItem): Promise<readonly Conflict[]> {
  const { capacity, id } = next;
  if (capacity === null || capacity === before.capacity) return [];
  const guests = (await getGuests(store, id)).map(({ guest }) => guest);
  const coming = comingOf(answersThatHold(guests, next)).size;
  if (coming <= capacity) return [];
  return [{ text: filled(tooSmall, { capacity: String(capacity), coming: String(coming) }), hard: false }];
}

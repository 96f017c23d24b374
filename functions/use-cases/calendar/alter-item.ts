/** One action of a coordinator on an item: item, deed, mails and the deadline of its form in one commit, once what it breaks has been seen. */
import { deedInWords } from '#functions/rules/calendar/deed-words.ts';
import { type ItemAction, itemActions } from '#functions/rules/calendar/item-actions.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { commitNamed } from '../../store/commit.ts';
import { getItemDeeds, itemDeedWrite, itemWrite } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { fieldsOf } from './ask-item.ts';
import { caseDeadlineWrite } from './case-of-item.ts';
import type { Conflict } from './conflicts.ts';
import { whyField } from './item-fields.ts';
import { type LoadedItem, loadItem } from './load-item.ts';
import { type Changed, readSaid } from './read-change.ts';
import { weighChange } from './weigh-change.ts';

/** A press of an action's button; `seen` as the page was painted. */
export interface AlterItem {
  readonly item: string;
  readonly action: ItemAction;
  readonly raw: Raw;
  readonly seen: string;
}

const tellWhy: Text = {
  ca: 'Mireu què no quadra: canvieu-ho, o escriviu per què ho deseu igualment.',
  es: 'Mire qué no encaja: cámbielo, o escriba por qué lo guarda igualmente.',
  en: 'See what does not fit: change it, or write why you save it all the same.',
};
const over: Text = {
  ca: 'l’activitat ja no està en aquest punt.',
  es: 'la actividad ya no está en este punto.',
  en: 'the activity is no longer at this point.',
};

/** Tries against the sweep, which changes nothing that people see. */
const tries = 3;

/**
 * `changed-meanwhile` when somebody acted since the page was shown (`what`, `at`), `not-allowed-now` where the table of actions has no such one,
 * `invalid` with the places: of what breaks a rule that nobody overrides at the day, of what somebody may override at `perQue`.
 */
export async function alterItem(deps: Deps, actor: Actor, command: AlterItem): Promise<Result<{ readonly item: string }>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const loaded = await loadItem(deps, actor, command.item);
    if (!loaded.ok) return loaded;
    const { item, seen, rev, activity } = loaded.value;
    if (seen !== command.seen) return meanwhile(deps, actor, item.id);
    if (!itemActions(item, activity).includes(command.action)) return fail('not-allowed-now', { values: { why: over[actor.locale] } });
    const made = await madeBy(deps, actor, loaded.value, command);
    if (!made.ok) return made;
    if (await committed(deps, made.value, rev)) return ok({ item: item.id });
  }
  return fail('busy');
}

async function madeBy(deps: Deps, actor: Actor, loaded: LoadedItem, { action, raw }: AlterItem): Promise<Result<Changed>> {
  const fields = { ...(await fieldsOf(deps, loaded, action)), ...whyField };
  const said = readSaid(fields, raw, deps.now());
  if (!said.ok) return said;
  const { changed, conflicts } = await weighChange(deps, actor, { loaded, action, said: said.value });
  const errors = action === 'cancel' ? [] : refusals(conflicts, said.value.text('perQue'), fields);
  return errors.length > 0 ? fail('invalid', { errors }) : ok(changed);
}

/** What stands against it: at the day where that is to blame, at the reason where one may be given. */
export function refusals(conflicts: readonly Conflict[], why: string, fields: object): readonly FieldError[] {
  const place = 'dia' in fields ? 'dia' : 'motiu';
  const hard = conflicts.filter((conflict) => conflict.hard).map(({ text }) => ({ path: place, message: text }));
  if (hard.length > 0) return hard;
  return conflicts.length > 0 && why === '' ? [{ path: 'perQue', message: tellWhy }] : [];
}

async function committed(deps: Deps, { item, due, deed, cause, also = [] }: Changed, rev: number): Promise<boolean> {
  const causes = [...(cause ? [cause] : []), ...also].map((each) => [`cause.${each.id}`, causeWrite(newCause(each))] as const);
  const outcome = await commitNamed(deps.store, {
    item: itemWrite(item, due, rev),
    deed: itemDeedWrite(deed),
    ...Object.fromEntries(causes),
    case: await caseDeadlineWrite(deps, item),
  });
  return outcome.ok;
}

async function meanwhile({ store }: Pick<Deps, 'store'>, { locale }: Actor, id: string): Promise<Result<never>> {
  const [last] = await getItemDeeds(store, id);
  return fail('changed-meanwhile', { values: last ? { what: deedInWords(last)[locale], at: last.at } : {} });
}

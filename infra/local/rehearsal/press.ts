/** A coordinator presses a button of an item, with what the page showed. */
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { loadItem } from '#functions/use-cases/calendar/load-item.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Thing } from './model.ts';
import { must, type Play, said } from './play.ts';

/** False = rules stand against it. Throws for every other refusal. */
export async function press({ deps, coordinator }: Play, { id }: Thing, action: ItemAction, raw: Raw): Promise<boolean> {
  const { seen } = must(await loadItem(deps, coordinator, id), `${action} ${id}`);
  const done = await alterItem(deps, coordinator, { item: id, action, raw, seen });
  if (!done.ok && done.failure.code !== 'invalid') throw new Error(`${action} ${id}: ${said(done.failure)}`);
  return done.ok;
}

/** A coordinator who presses buttons on items of a curs. */
import { expect } from 'vitest';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { type AlterItem, alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Raw } from '#schemas/form/form.ts';
import type { Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { CursWorld } from './curs.ts';

/** Makes an item known, as the sweep does. */
export async function known(deps: CursWorld, item: CalendarItem, more: Partial<CalendarItem> = {}): Promise<CalendarItem> {
  const published = { ...item, published: localDay(deps.now()), handled: ['publish', 'opens'], ...more };
  const stored = await getItem(deps.store, item.id);
  expect(await deps.store.commit([itemWrite(published, null, stored?.rev)])).toMatchObject({ ok: true });
  return published;
}

/** Presses a button a minute later. */
export async function press(deps: CursWorld, item: CalendarItem, action: ItemAction, raw: Raw, seen = seenOf(item)) {
  deps.now.pass({ minutes: 1 });
  return alterItem(deps, deps.coordinator, { item: item.id, action, raw, seen } satisfies AlterItem);
}

/** The item as it stands. */
export const itemNow = async (deps: CursWorld, { id }: CalendarItem) => (await getItem(deps.store, id))?.item ?? never(id);
const never = (id: string): never => {
  throw new Error(`${id} is gone`);
};
/** Places and words of what was refused. */
export const refusals = (result: Result<unknown>) =>
  result.ok ? [] : (result.failure.errors ?? []).map(({ path, message }) => [path, message.ca]);

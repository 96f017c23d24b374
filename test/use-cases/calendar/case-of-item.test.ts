/** The form that a deadline asks for keeps the deadline of its item. */
import { expect, test } from 'vitest';
import type { ItemAction } from '#functions/rules/calendar/item-actions.ts';
import { getHead } from '#functions/store/case.ts';
import { getItem } from '#functions/store/item.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import type { Raw } from '#schemas/form/form.ts';
import { itemOf } from '#test/support/curs.ts';
import { type MailedCurs, mailedCurs, morning } from '#test/support/curs-mail.ts';
import { value } from '#test/support/world.ts';

async function press(deps: MailedCurs, id: string, action: ItemAction, raw: Raw) {
  const item = (await getItem(deps.store, id))?.item;
  if (!item) throw new Error('the item is gone');
  value(await alterItem(deps, deps.coordinator, { item: id, action, raw, seen: seenOf(item) }));
  const after = (await getItem(deps.store, id))?.item;
  const found = await getHead(deps.store, after?.case ?? '');
  return { due: after?.is.due, deadline: found?.head.deadline, version: found?.head.dueVersion };
}

test('it moves with the item in one commit, ends with its cancellation and comes back with it', async () => {
  const deps = await mailedCurs({ centres: 1 });
  const [centre] = deps.centres;
  await morning(deps, '2026-09-02');
  const item = await itemOf(deps, 'A01', centre?.id);
  expect(item.case).not.toBeNull();
  const moved = await press(deps, item.id, 'move', { dia: '30/09/2026', motiu: 'Obres al centre' });
  expect(moved).toEqual({ due: '2026-09-30T21:59:59.000Z', deadline: '2026-09-30T21:59:59.000Z', version: 2 });
  expect(await press(deps, item.id, 'cancel', { motiu: 'Ja no cal' })).toMatchObject({ deadline: null, version: 3 });
  expect(await press(deps, item.id, 'restore', { motiu: 'Sí que cal' })).toMatchObject({ deadline: moved.due, version: 4 });
  expect(await press(deps, item.id, 'pause', {})).toMatchObject({ deadline: moved.due, version: 4 });
});

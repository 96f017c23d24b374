/** Every change of an item leaves a line in its history. */
import { expect, test } from 'vitest';
import { cancelItem, doneItem, editItem, pauseItem, restoreItem, resumeItem, undoneItem } from '#functions/rules/calendar/alter.ts';
import type { Altered, Change } from '#functions/rules/calendar/altered.ts';
import { at } from '#functions/rules/working-days.ts';
import type { ItemDeed } from '#schemas/entities/calendar.ts';
import { rungOf, sessionOn } from '#test/support/items.ts';

const now = at('2026-12-01', '10:00');
const change: Change = { rung: rungOf(), now, actor: { id: 'nora', name: 'Nora Vidal' }, deed: '01DEED', broke: ['Se solapa.'] };
const known = sessionOn('2027-01-20', { published: '2026-11-30', place: 'Sala gran', handled: ['publish'] });

test.each<[ItemDeed['action'], string, Altered]>([
  ['edit', 'Hi cabem tots', editItem(known, { facts: { place: 'Sala petita' }, reason: 'Hi cabem tots' }, change)],
  ['edit', '', editItem(known, { facts: { capacity: 40 } }, change)],
  ['cancel', 'Vaga', cancelItem(known, { reason: 'Vaga' }, change)],
  ['restore', 'No hi ha vaga', restoreItem(known, { reason: 'No hi ha vaga' }, change)],
  ['done', 'Feta a distància', doneItem(known, { note: 'Feta a distància' }, change)],
  ['undone', 'Era una altra', undoneItem(known, { reason: 'Era una altra' }, change)],
  ['undone', '', undoneItem(known, {}, change)],
  ['pause', 'Baixa', pauseItem(known, { reason: 'Baixa' }, change)],
  ['pause', '', pauseItem(known, {}, change)],
  ['resume', 'Ha tornat', resumeItem(known, { reason: 'Ha tornat' }, change)],
  ['resume', '', resumeItem(known, {}, change)],
])('who did it, why, and against which rule: %s «%s»', (action, reason, { deed, item }) => {
  expect(deed).toEqual({
    ...{
      id: '01DEED',
      item: known.id,
      at: now,
      actor: 'nora',
      name: 'Nora Vidal',
      action,
      reason,
      from: null,
      to: null,
      broke: ['Se solapa.'],
    },
  });
  expect(item.updatedAt).toBe(now);
});

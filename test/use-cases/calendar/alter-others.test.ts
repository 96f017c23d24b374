/** What the coordination does to visits and deadlines. */
import { describe, expect, test } from 'vitest';
import { getItemDeeds } from '#functions/store/item.ts';
import { itemNow, known, press, refusals } from '#test/support/alter.ts';
import { cursWorld, itemOf } from '#test/support/curs.ts';
import { causes, value } from '#test/support/world.ts';

describe('a visit', () => {
  test('invites who comes anew and tells who comes no more', async () => {
    const deps = await cursWorld();
    const [one, two, three] = deps.centres.map(({ id }) => id);
    const item = await itemOf(deps, 'A21');
    const visit = await known(deps, item, { host: one ?? '', centres: [two ?? ''] });
    value(await press(deps, visit, 'invite', { acull: one ?? '', centres: [three ?? ''], perQue: 'Ho han acordat' }));
    expect(await itemNow(deps, item)).toMatchObject({ host: one, centres: [three] });
    const told = (await causes(deps)).filter(({ anchor }) => anchor.id === item.id).map(({ message, audience }) => [message, audience]);
    expect(told.toSorted().toReversed()).toEqual([
      ['M-EV-CONVOCATORIA', { of: 'item', roles: ['CEN-I'], centres: [three] }],
      ['M-EV-ANULLAT', { of: 'item', roles: ['CEN-I'], centres: [two] }],
    ]);
  });
});

describe('a deadline', () => {
  test('is extended to a working day with a reason; other days are refused', async () => {
    const deps = await cursWorld();
    const [centre] = deps.centres;
    const item = await known(deps, await itemOf(deps, 'A16', centre?.id), { is: { opens: '2027-04-01', due: '2027-04-30T21:59:59.000Z' } });
    expect(refusals(await press(deps, item, 'move', { dia: '08/05/2027', motiu: 'Obres' }))).toEqual([
      ['dia', expect.stringContaining('no és hàbil')],
    ]);
    value(await press(deps, item, 'move', { dia: '10/05/2027', motiu: 'Obres', perQue: '' }));
    expect(await itemNow(deps, item)).toMatchObject({ is: { due: '2027-05-10T21:59:59.000Z' }, version: 2 });
    const [deed] = await getItemDeeds(deps.store, item.id);
    expect(deed).toMatchObject({ action: 'extend', reason: 'Obres' });
  });

  test('is marked as done with a note, and taken up again', async () => {
    const deps = await cursWorld();
    const item = await known(deps, await itemOf(deps, 'A16', deps.centres[0]?.id));
    expect(refusals(await press(deps, item, 'done', {}))).toEqual([['nota', 'Escriviu com ho sabeu.']]);
    value(await press(deps, item, 'done', { nota: 'En paper' }));
    const done = await itemNow(deps, item);
    expect(done.done).toMatchObject({ note: 'En paper', by: deps.coordinator.person });
    value(await press(deps, done, 'undone', {}));
    expect((await itemNow(deps, item)).done).toBeNull();
    expect((await causes(deps)).filter(({ anchor }) => anchor.id === item.id)).toEqual([]);
  });
});

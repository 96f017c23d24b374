/** What the coordination does to the sessions and deadlines of a curs: seen first, then saved at once with its mails. */
import { describe, expect, test } from 'vitest';
import { getItem, getItemDeeds, guestWrite, itemWrite } from '#functions/store/item.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { askItem } from '#functions/use-cases/calendar/ask-item.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import { itemNow, known, press, refusals } from '#test/support/alter.ts';
import { cursWorld, itemOf } from '#test/support/curs.ts';
import { causes, value } from '#test/support/world.ts';

const A08 = { dia: '03/02/2027', hora: '9.00', fi: '14.00', motiu: 'La sala no és lliure' };

describe('a session', () => {
  test('that people know of moves with one mail to all of them, and a deed', async () => {
    const deps = await cursWorld();
    const item = await known(deps, await itemOf(deps, 'A08'));
    value(await press(deps, item, 'move', A08));
    expect(await itemNow(deps, item)).toMatchObject({
      version: 2,
      sequence: 1,
      is: { start: '2027-02-03T08:00:00.000Z', end: '2027-02-03T13:00:00.000Z' },
    });
    const [cause] = (await causes(deps)).filter(({ anchor }) => anchor.id === item.id);
    expect(cause).toMatchObject({
      message: 'M-EV-CANVI',
      audience: { of: 'item', roles: ['CEN-C'] },
      values: { was: item.is.start, reason: A08.motiu },
    });
    expect((await getItemDeeds(deps.store, item.id))[0]).toMatchObject({ action: 'move', name: 'Nora Vidal', broke: [] });
  });

  test('is not put on a public holiday, whatever reason is given', async () => {
    const deps = await cursWorld();
    const item = await itemOf(deps, 'A08');
    const refused = await press(deps, item, 'move', { ...A08, dia: '08/12/2026', perQue: 'Tant se val' });
    expect(refusals(refused)).toEqual([['dia', expect.stringContaining('dimarts 8 de desembre de 2026')]]);
    expect(await itemNow(deps, item)).toEqual(item);
  });

  test('with short notice, on the free day of a school and at the hour of another session is saved only with the reason why', async () => {
    const deps = await cursWorld();
    deps.now.pass({ days: 140 });
    const item = await itemOf(deps, 'A08');
    const [, centre] = deps.centres;
    const other = await itemOf(deps, 'A12', centre?.id);
    const free = { ...A08, dia: '11/02/2027' };
    await known(deps, other, { published: null, is: { start: '2027-02-11T09:00:00.000Z', end: '2027-02-11T10:30:00.000Z' } });
    await known(deps, item, { activity: 'A10', published: null });
    const session = await itemNow(deps, item);
    const asked = value(await askItem(deps, deps.coordinator, { item: item.id, action: 'move', raw: free }));
    const said = asked.conflicts.map(({ text }) => text.ca).join('\n');
    expect(asked.conflicts.every(({ hard }) => !hard)).toBe(true);
    expect(said).toContain('s’hi convida 23 dies abans');
    expect(said).toContain('Escola Inventada 2');
    expect(said).toMatch(/direccio \d+.*: a la mateixa hora hi ha «Trobada amb la inspecció», de 10:00 a 11:30/u);
    expect(refusals(await press(deps, session, 'move', free))).toEqual([['perQue', expect.stringContaining('escriviu per què')]]);
    value(await press(deps, session, 'move', { ...free, perQue: 'Ho demanen ells' }));
    const [deed] = await getItemDeeds(deps.store, item.id);
    expect(deed?.broke).toHaveLength(asked.conflicts.length);
    expect(deed?.broke.every((text) => text.endsWith('(Ho demanen ells)'))).toBe(true);
  });

  test('too near to another of its series, whichever of the two moves, is a conflict', async () => {
    const deps = await cursWorld();
    const second = await itemOf(deps, 'A09');
    const first = await itemOf(deps, 'A05');
    const near = { dia: '20/01/2027', hora: '9', fi: '14', motiu: 'x' };
    const asked = value(await askItem(deps, deps.coordinator, { item: first.id, action: 'move', raw: near }));
    expect(asked.conflicts.map(({ text }) => text.ca).join('\n')).toContain('a menys de 6 setmanes');
    expect(asked.loaded.item.id).toBe(first.id);
    expect(second.is.start).toBeDefined();
  });

  test('has room for those who have said that they come', async () => {
    const deps = await cursWorld();
    const item = await itemOf(deps, 'A08');
    for (const [at, answer] of (['yes', 'yes', 'no'] as const).entries()) {
      const seat = `centre:${deps.centres[at]?.id}#comunicacio`;
      const said = { name: 'x', centre: null, why: '', instead: null, via: 'page', at: deps.now(), stamp: null } as const;
      await deps.store.commit([guestWrite({ ...said, item: item.id, seat, person: `p${at}`, answer })]);
    }
    const few = await press(deps, item, 'edit', { aforament: '1' });
    expect(refusals(few).map(([path]) => path)).toEqual(['perQue']);
    value(await press(deps, item, 'edit', { aforament: '2', lloc: 'Sala gran' }));
    expect(await itemNow(deps, item)).toMatchObject({ capacity: 2, place: 'Sala gran', sequence: 0 });
    value(await press(deps, await itemNow(deps, item), 'edit', { aforament: '1', perQue: 'Sala més petita' }));
  });

  test('is cancelled and restored; what the curs then lacks is said before', async () => {
    const deps = await cursWorld();
    const item = await known(deps, await itemOf(deps, 'A05'));
    const asked = value(await askItem(deps, deps.coordinator, { item: item.id, action: 'cancel' }));
    expect(asked).toMatchObject({ tells: 'all', offered: true });
    expect(asked.readers).toBe(2 * 3);
    expect(asked.conflicts.map(({ text }) => text.ca)).toEqual([expect.stringContaining('Hi ha 0 sessions de «Seminari 1')]);
    value(await press(deps, item, 'cancel', { motiu: 'Vaga' }));
    const off = await itemNow(deps, item);
    expect(refusals(await press(deps, off, 'restore', {}))).toEqual([['motiu', 'Escriviu el motiu.']]);
    value(await press(deps, off, 'restore', { motiu: 'No hi ha vaga', perQue: 'Ja està dit' }));
    const messages = (await causes(deps)).filter(({ anchor }) => anchor.id === item.id).map(({ message }) => message);
    expect(messages).toEqual(['M-EV-ANULLAT', 'M-EV-CANVI']);
  });

  test('that somebody else changed meanwhile is not changed; what the sweep did disturbs nobody', async () => {
    const deps = await cursWorld();
    const item = await itemOf(deps, 'A08');
    deps.now.pass({ minutes: 1 });
    value(await alterItem(deps, deps.other, { item: item.id, action: 'pause', raw: { motiu: '' }, seen: seenOf(item) }));
    const late = await press(deps, item, 'move', A08);
    expect(late).toMatchObject({
      ok: false,
      failure: { code: 'changed-meanwhile', values: { what: 'Pau Bassols en va aturar els recordatoris' } },
    });
    const paused = await itemNow(deps, item);
    const stored = await getItem(deps.store, item.id);
    await deps.store.commit([itemWrite({ ...paused, handled: ['-30'] }, null, stored?.rev)]);
    value(await press(deps, paused, 'resume', {}));
  });

  test('has one winner of two who act at once, and one mail', async () => {
    const deps = await cursWorld();
    const item = await known(deps, await itemOf(deps, 'A08'));
    const move = (dia: string) => ({ item: item.id, action: 'move', raw: { ...A08, dia }, seen: seenOf(item) }) as const;
    const both = await Promise.all([
      alterItem(deps, deps.coordinator, move('03/02/2027')),
      alterItem(deps, deps.other, move('04/02/2027')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((done) => (done.ok ? [] : [done.failure.code]))).toEqual(['changed-meanwhile']);
    expect((await causes(deps)).filter(({ anchor }) => anchor.id === item.id)).toHaveLength(1);
  });

  test('refuses an action of another point, hours that are none, and who does not coordinate', async () => {
    const deps = await cursWorld();
    const item = await itemOf(deps, 'A08');
    expect(await press(deps, item, 'restore', { motiu: 'x' })).toMatchObject({ ok: false, failure: { code: 'not-allowed-now' } });
    expect(refusals(await press(deps, item, 'move', { ...A08, hora: 'matí' }))).toEqual([['hora', expect.stringContaining('09:30')]]);
    expect(refusals(await press(deps, item, 'move', { ...A08, fi: '8.00' }))).toEqual([['fi', expect.stringContaining('després')]]);
    const committee = { item: item.id, action: 'move', raw: A08, seen: seenOf(item) } as const;
    expect(await alterItem(deps, deps.committee[0] ?? deps.other, committee)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});

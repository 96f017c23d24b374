/** What the calendar opens for a centre: once, for its seats alone, with what is known of it, and never forgotten. */
import { describe, expect, test } from 'vitest';
import { getHead } from '#functions/store/case.ts';
import { getDays } from '#functions/store/days.ts';
import { loadCase } from '#functions/use-cases/cases/load-case.ts';
import { openObligation } from '#functions/use-cases/cases/open-obligation.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { tickCase } from '#functions/use-cases/cases/tick-case.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { myTasks } from '#functions/use-cases/people/my-tasks.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import { centre, coordinates, handedIn, neighbour, owes, written } from '#test/support/obligations.ts';
import { causes, entries, everything, opened, person, value, world } from '#test/support/world.ts';

const asked = { form: 'dades-centre', centre, curs: '2026-2027', deadline: '2026-09-20T21:59:59.000Z' };

describe('an obligation', () => {
  test('is a draft of the centre, with its facts, its curs and its deadline, opened by the service itself', async () => {
    const deps = await world();
    const id = await owes(deps, 'dades-centre', asked);
    const { head, facts, document } = await opened(deps, deps.coordinator, id);
    expect(head).toMatchObject({ state: 'draft', subject: centre, code: centre.slice(1), curs: '2026-2027', deadline: asked.deadline });
    expect(head).toMatchObject({ sender: 'confirmed', call: null, writers: [], percent: 0 });
    expect(facts).toMatchObject({ 'centre.municipi': 'Vilamostra', curs: '2026-2027', 'curs.from': '2026-09-01', 'curs.to': '2027-08-31' });
    expect(document).toBeNull();
    expect((await entries(deps, id)).map(({ actor, role, action }) => [actor, role, action])).toEqual([['system', 'system', 'open']]);
    expect(await causes(deps)).toEqual([]);
  });

  test('is opened once: asked for again it writes nothing, and of two at the same time one is lost', async () => {
    const deps = await world();
    const [one, other] = [
      value(await openObligation(deps, { ...asked, id: 'A' })),
      value(await openObligation(deps, { ...asked, id: 'A' })),
    ];
    expect((await deps.store.commit(Object.values(one.writes))).ok).toBe(true);
    expect((await deps.store.commit(Object.values(other.writes))).ok).toBe(false);
    expect(value(await openObligation(deps, { ...asked, id: 'A' }))).toEqual({ case: 'A', writes: {} });
  });

  test('is of a form that the calendar opens, and of a centre that is there', async () => {
    const deps = await world();
    for (const wrong of [{ form: 'sollicitud-centre' }, { form: 'inventat' }, { centre: 'C00000000' }])
      expect(await openObligation(deps, { ...asked, id: 'A', ...wrong })).toMatchObject({ failure: { code: 'not-found' } });
  });

  test('begins with what is known, and counts it', async () => {
    const deps = await world();
    const prefilled = { nombreDocents: '31', equipDirectiu: '3', 'equip.0.nom': 'Marta Vila', 'equip.0.correu': 'merce@centre.example' };
    const { head, raw } = await opened(deps, deps.coordinator, await owes(deps, 'dades-centre', { prefilled }));
    expect(raw).toEqual(prefilled);
    expect(head.percent).toBeGreaterThan(0);
  });

  test('begins with what the centre answered a year ago, but for the days of that year and its declarations', async () => {
    const deps = await world();
    const head = await person(deps, 'Marta Vila', `centre:${centre}#direccio`);
    await handedIn(deps, await owes(deps, 'dades-centre', { id: 'old', curs: '2025-2026' }), head, {
      nombreDocents: '27',
      equipDirectiu: '2',
    });
    const fresh = await opened(deps, head, await owes(deps, 'dades-centre', { id: 'new' }));
    expect(fresh.raw).toMatchObject({ nombreDocents: '27', 'equip.0.nom': 'Mercè Valldosera Prims', carrec: 'direccio' });
    expect(Object.keys(fresh.raw).filter((path) => /diesLliures|festesLocals|protDades/u.test(path))).toEqual([]);
    expect((await opened(deps, deps.coordinator, await owes(deps, 'dades-centre', { id: 'next', centre: neighbour }))).raw).toEqual({});
    await handedIn(deps, 'new', head);
  });

  test('is never forgotten, however long nobody writes; what was handed in is kept two years', async () => {
    const deps = await world();
    const id = await owes(deps, 'preinscripcio');
    deps.now.pass({ days: 400 });
    await tickCase(deps, id);
    expect((await getHead(deps.store, id))?.head.state).toBe('draft');
    const head = await person(deps, 'Marta Vila', `centre:${centre}#direccio`);
    await handedIn(deps, id, head);
    await coordinates(deps, id, 'accept');
    deps.now.pass({ days: 729 });
    await tickCase(deps, id);
    expect(await getHead(deps.store, id)).not.toBeNull();
    deps.now.pass({ days: 3 });
    await tickCase(deps, id);
    expect(await getHead(deps.store, id)).toBeNull();
  });

  test('is begun by nobody else', async () => {
    const deps = await world();
    const began = await startCase(deps, null, { form: 'dades-centre', code: centre.slice(1), address: 'a@centre.example', locale: 'ca' });
    expect(began).toMatchObject({
      failure: { code: 'not-allowed-now', values: { why: expect.stringContaining('calendari del curs') } },
    });
  });
});

describe('who writes it', () => {
  test('is the head of the centre, and the seats that the form names: they find it among their forms, and others do not', async () => {
    const deps = await world();
    const [data, night] = [await owes(deps, 'dades-centre'), await owes(deps, 'nit-recerca', { curs: '2027-2028' })];
    const mine = async (...seats: string[]) => {
      const actor = await person(deps, `Persona ${seats.join(' ')}`, ...seats);
      const seen = (await myTasks(deps, actor)).map(({ id }) => id).sort();
      const opens = await Promise.all([data, night].map((id) => loadCase(deps, actor, { case: id, permission: 'write-case' })));
      expect([data, night].filter((_, at) => opens[at]?.ok)).toEqual(seen);
      return seen;
    };
    expect(await mine(`centre:${centre}#direccio`)).toEqual([data, night]);
    expect(await mine(`centre:${centre}#impulsor`)).toEqual([night]);
    expect(await mine(`centre:${centre}#partner#2026-2027`)).toEqual([night]);
    expect(await mine(`centre:${centre}#docent`)).toEqual([]);
    expect(await mine(`centre:${neighbour}#direccio`, `centre:${neighbour}#impulsor`)).toEqual([]);
  });

  test('is told: the head and whoever shares it, each once; a seat that is empty is not missed', async () => {
    const deps = await world();
    const nora = await person(deps, 'Nora Alsina', `centre:${centre}#impulsor`);
    await person(deps, 'Marta Vila', `centre:${centre}#direccio`);
    await handedIn(deps, await owes(deps, 'nit-recerca'), nora);
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual(['M-NIT-NOVA', 'M-NIT-REBUDA']);
    const letters: Letter[] = [];
    const post = async (letter: Letter) => {
      letters.push(letter);
      return { messageId: letter.envelope };
    };
    await drain({ ...deps, postman: { send: post } });
    const told = letters.filter(({ message }) => message === 'M-NIT-REBUDA').map(({ to }) => to);
    expect(told.sort()).toEqual(['marta.vila@magnet.example', 'nora.alsina@magnet.example']);
    const missed = (await everything(deps.store)).filter(({ type, key }) => type === 'reason' && key.sk.includes('#partner'));
    expect(missed).toEqual([]);
  });

  test('amends what the coordination points out, and nothing else', async () => {
    const deps = await world();
    const head = await person(deps, 'Marta Vila', `centre:${centre}#direccio`);
    const id = await owes(deps, 'preinscripcio');
    await handedIn(deps, id, head);
    expect((await opened(deps, head, id)).head).toMatchObject({ state: 'delivered', deadline: null, unread: true });
    await coordinates(deps, id, 'requestAmendments', { deadline: '15/12/2026' }, { fontDades: 'De quina llista?' });
    await written(deps, id, head, { fontDades: 'Llista del 10 de juny', matriculaViva: '99' });
    const { raw, head: now } = await opened(deps, head, id);
    expect(raw).toMatchObject({ fontDades: 'Llista del 10 de juny', matriculaViva: '18' });
    expect(now).toMatchObject({ state: 'amending', deadline: '2026-12-15T22:59:59.000Z' });
    await handedIn(deps, id, head);
    await coordinates(deps, id, 'accept');
    expect((await opened(deps, head, id)).head).toMatchObject({ state: 'accepted', documents: 2, deadline: null });
  });
});

test('the free days of the centre are known to the calendar once its data are accepted; who answers none leaves them', async () => {
  const deps = await world();
  const head = await person(deps, 'Marta Vila', `centre:${centre}#direccio`);
  const days = async () => (await getDays(deps.store, '2026-2027')).centres;
  const id = await owes(deps, 'dades-centre');
  await handedIn(deps, id, head, {
    'diesLliures.0.dia': '12/02/2027',
    'diesLliures.2.dia': '07/12/2026',
    'festesLocals.0.dia': '11/09/2026',
  });
  expect(await days()).toEqual([]);
  await coordinates(deps, id, 'accept');
  expect(await days()).toEqual([{ curs: '2026-2027', centre, free: ['2026-12-07', '2027-02-12'] }]);
  await owes(deps, 'dades-centre', { id: 'again' });
  await handedIn(deps, 'again', head, { 'diesLliures.0.dia': '' });
  await coordinates(deps, 'again', 'accept');
  expect((await days())[0]?.free).toHaveLength(2);
});

test('who proposes nothing for the Researchers’ Night says so, and is asked no more', async () => {
  const deps = await world();
  const id = await owes(deps, 'nit-recerca');
  await coordinates(deps, id, 'decline');
  expect((await opened(deps, deps.coordinator, id)).head).toMatchObject({ state: 'declined', deadline: null, documents: 0 });
  expect(await causes(deps)).toEqual([]);
});

/** The queue and the board of today, as coordination and committee see them. */
import { expect, test } from 'vitest';
import type { Store } from '#functions/store/store.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { storedCase } from '#test/support/cases.ts';
import { memoryStore } from '#test/support/deps.ts';
import type { Page } from '#test/support/html.ts';
import { type Desk, desk, sent } from '#test/support/staff-desk.ts';
import { draft, openedCall, world } from '#test/support/world.ts';

const [one, two, three] = fictionalCodes;

/** Names in the rows of the queue, as they stand. */
const rows = (page: Page): readonly string[] => page.root.querySelectorAll('tbody th b').map(({ text }) => text);
const line = (page: Page, name: string): string =>
  page.root
    .querySelectorAll('tbody tr')
    .find(({ text }) => text.includes(name))
    ?.text.replace(/\s+/gu, ' ') ?? '';

async function threeCases() {
  const deps = await desk();
  await sent(deps, one, { acts: ['confirmSender', 'accept'] });
  await sent(deps, two, { acts: ['confirmSender'], answers: { pctEstrangers: '61,5', pctEstrangersZona: '28,0' } });
  await draft(deps, three);
  return { deps, nora: await deps.as(deps.coordinator) };
}

test('the queue shows what was sent, what comes next and what is unread; drafts only where they are asked for', async () => {
  const { nora } = await threeCases();
  const page = await nora.get('/coordinacio/casos');
  expect(rows(page).toSorted()).toEqual([`Escola ${one}`, `Escola ${two}`].toSorted());
  expect(line(page, two)).toMatch(/Enviada.*avui.*No llegit/u);
  expect(line(page, one)).toContain('En revisió');
  const drafts = await nora.get('/coordinacio/casos?estat=draft');
  expect(rows(drafts)).toEqual([`Escola ${three}`]);
});

test('it is searched by code, name, town and reference, whatever the accents, and cleared again', async () => {
  const { nora } = await threeCases();
  const all = await nora.get('/coordinacio/casos');
  const reference = /MAG-\w{4}-[A-Z0-9]{4}/u.exec(line(all, two))?.[0] ?? '';
  for (const q of [two, `escòla ${two}`, reference.toLowerCase(), `VILAMÒSTRA ${two}`])
    expect(rows(await nora.press(all, 'Filtra', { q })), q).toEqual([`Escola ${two}`]);
  const nothing = await nora.press(all, 'Filtra', { q: 'enlloc' });
  expect(nothing.text).toContain('Cap cas no compleix aquests filtres.');
  expect(rows(await nora.get(nothing.link('Treu els filtres')))).toHaveLength(2);
});

test('it is narrowed to unread, to warnings, to a state and to mine; what does not exist narrows nothing', async () => {
  const { deps, nora } = await threeCases();
  const all = await nora.get('/coordinacio/casos');
  expect(rows(await nora.press(all, 'Filtra', { mostra: 'avisos', estat: 'submitted' }))).toEqual([`Escola ${two}`]);
  expect(rows(await nora.press(all, 'Filtra', { estat: 'inReview' }))).toEqual([`Escola ${one}`]);
  expect(rows(await nora.press(all, 'Filtra', { de: 'meus' }))).toEqual([]);
  expect(rows(await nora.get('/coordinacio/casos?estat=enlloc&ordre=res&mostra=tot&pagina=99'))).toHaveLength(2);
  deps.now.pass({ days: 30 });
  expect(line(await nora.get('/coordinacio/casos?mostra=tard'), two)).toMatch(/dies tard/u);
});

test('it is sorted by the heads of its columns, and the filters stay', async () => {
  const { nora } = await threeCases();
  const all = await nora.get('/coordinacio/casos?q=escola');
  const sorted = await nora.get(all.link('Centre').replaceAll('&amp;', '&'));
  expect(rows(sorted)).toEqual([`Escola ${one}`, `Escola ${two}`].toSorted());
  expect([sorted.value('q')].flat()).toContain('escola');
  expect(sorted.root.querySelector('th[aria-sort]')?.text).toBe('Centre');
});

test('what is exported is what is shown', async () => {
  const { nora } = await threeCases();
  const page = await nora.get('/coordinacio/casos?q=escola&estat=submitted');
  const form = page.root.querySelector('form[action="/coordinacio/casos/exporta"]');
  const hidden = form?.querySelectorAll('input').map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`);
  expect(hidden).toEqual(['q=escola', 'formulari=sollicitud-centre', 'estat=submitted']);
  expect(form?.querySelectorAll('button').map((button) => button.getAttribute('value'))).toEqual(['xlsx', 'csv']);
});

/** An application of the year before. */
async function anotherYear(deps: Desk, name = 'Escola Vella', id = '01OLD') {
  const curs = '2026-2027';
  await storedCase(deps, { id, form: deps.form.slug, state: 'submitted', curs, name, reference: 'MAG-7K3P-9QXM' });
}

test('the queue is of the latest call that has opened; other years, and all of them, are one choice away', async () => {
  const { deps, nora } = await threeCases();
  expect((await nora.get('/coordinacio/casos')).root.querySelector('select[name="curs"]'), 'one year is no choice').toBeNull();
  await openedCall(deps, { id: 'CALL0', curs: '2026-2027', opensAt: '2025-11-16T00:00:00.000Z', closesAt: '2025-12-23T22:59:59.000Z' });
  await openedCall(deps, { id: 'CALL2', curs: '2028-2029', opensAt: '2027-11-16T00:00:00.000Z', closesAt: '2027-12-23T22:59:59.000Z' });
  await anotherYear(deps);
  const now = await nora.get('/coordinacio/casos');
  expect(rows(now).toSorted()).toEqual([`Escola ${one}`, `Escola ${two}`].toSorted());
  expect([now.value('curs')].flat()[0]).toBe('2027-2028');
  expect((await nora.get('/coordinacio')).text).not.toContain('Escola Vella');
  const old = await nora.press(now, 'Filtra', { curs: '2026-2027' });
  expect([rows(old), [old.value('curs')].flat()[0]]).toEqual([['Escola Vella'], '2026-2027']);
  expect(old.html, 'a year is where one looks, not what for').not.toContain('Treu els filtres');
  const narrowed = await nora.press(old, 'Filtra', { q: 'enlloc' });
  expect(rows(await nora.get(narrowed.link('Treu els filtres')))).toEqual(['Escola Vella']);
  expect(rows(await nora.press(old, 'Filtra', { curs: 'tots' }))).toHaveLength(3);
});

test('what is exported is of the year that is shown', async () => {
  const { deps, nora } = await threeCases();
  await anotherYear(deps);
  const totals = async (query: string) => /0 de (\d+)/u.exec((await nora.post('/coordinacio/casos/exporta', { curs: query })).text)?.[1];
  expect([await totals(''), await totals('2026-2027'), await totals('tots')]).toEqual(['2', '1', '3']);
});

test('queue and board read no more when the years behind them pile up', async () => {
  let read = 0;
  const kept = memoryStore();
  const find: Store['find'] = async (...asked) => {
    const page = await kept.find(...asked);
    read += page.items.length;
    return page;
  };
  const deps = await desk(await world({ store: { ...kept, find } }));
  await sent(deps, one);
  const nora = await deps.as(deps.coordinator);
  const reads = async () => {
    read = 0;
    for (const path of ['/coordinacio', '/coordinacio/casos']) await nora.get(path);
    return read;
  };
  const before = await reads();
  await openedCall(deps, { id: 'CALL0', curs: '2026-2027', opensAt: '2025-11-16T00:00:00.000Z', closesAt: '2025-12-23T22:59:59.000Z' });
  const withCall = await reads();
  for (let nth = 0; nth < 40; nth += 1) await anotherYear(deps, `Escola Vella ${nth}`, `01OLD${nth}`);
  expect([before > 0, await reads()]).toEqual([true, withCall]);
});

test('the committee sees only what there is to score, and takes nothing along', async () => {
  const { deps } = await threeCases();
  const [aina] = deps.committee;
  const member = await deps.as(aina ?? deps.coordinator);
  const page = await member.get('/coordinacio/casos');
  expect(rows(page)).toEqual([`Escola ${one}`]);
  expect(page.text).toContain('Poseu-hi nota');
  expect(page.html).not.toContain('Exporta');
  expect(rows(await member.get('/coordinacio/casos?estat=submitted'))).toEqual([]);
  expect((await member.get('/coordinacio')).text).not.toContain('Convocatòria');
});

test('the board says what waits, how long the call is open, and leads to the queue and to the curs', async () => {
  const { nora } = await threeCases();
  const board = await nora.get('/coordinacio');
  expect(rows(board)).toEqual([`Escola ${two}`]);
  expect(board.text).toContain('1 us espera');
  expect(board.text).toContain('Es tanca d’aquí a 30 dies, dimecres 23 de desembre de 2026, a les 23.59 h.');
  expect(board.text).toContain('2 enviades');
  expect(board.text).toMatch(/1 esborrany(?!s)/u);
  for (const title of ['Tauler del curs 2026-27', 'Calendari del curs 2026-27'])
    expect((await nora.get(board.link(title))).status).toBe(200);
  const unread = board.root.querySelectorAll('.tot a').find(({ text }) => text.includes('sense llegir'));
  expect(rows(await nora.get(unread?.getAttribute('href')?.replaceAll('&amp;', '&') ?? ''))).toEqual([`Escola ${two}`]);
});

test('amendments that are overdue wait on the coordination: on the board, in its figure, and among what waits', async () => {
  const deps = await desk();
  await sent(deps, one, { acts: ['confirmSender', 'accept', 'requestAmendments'] });
  const nora = await deps.as(deps.coordinator);
  const before = await nora.get('/coordinacio');
  expect(before.text).toContain('Res no us espera');
  deps.now.pass({ days: 30 });
  const board = await nora.get('/coordinacio');
  expect(rows(board)).toEqual([`Escola ${one}`]);
  expect(board.text).toContain('1 us espera');
  expect(line(await nora.get('/coordinacio/casos?mostra=esperen'), one)).toContain('El termini ha vençut');
});

test('what the school has not confirmed and what the committee scores do not wait for the coordination, on the board or in the queue', async () => {
  const deps = await desk();
  await sent(deps, one, { acts: ['confirmSender', 'accept'] });
  await sent(deps, two, {});
  const nora = await deps.as(deps.coordinator);
  expect((await nora.get('/coordinacio')).text).toContain('Res no us espera');
  const queue = await nora.get('/coordinacio/casos');
  expect(queue.text).toContain('0 us esperen');
  expect(rows(queue)).toHaveLength(2);
  expect(rows(await nora.get('/coordinacio/casos?mostra=esperen'))).toEqual([]);
});

test('a board on which nothing waits says what will be there', async () => {
  const deps = await desk();
  const board = await (await deps.as(deps.coordinator)).get('/coordinacio');
  expect(board.text).toContain('Res no us espera');
});

/** The queue and the board of today, as coordination and committee see them. */
import { expect, test } from 'vitest';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Page } from '#test/support/html.ts';
import { desk, sent } from '#test/support/staff-desk.ts';
import { draft } from '#test/support/world.ts';

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
  await sent(deps, two, { answers: { pctEstrangers: '61,5', pctEstrangersZona: '28,0' } });
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
  const all = await nora.get('/coordinacio/casos?mostra=esperen');
  const sorted = await nora.get(all.link('Centre').replaceAll('&amp;', '&'));
  expect(rows(sorted)).toEqual([`Escola ${one}`, `Escola ${two}`].toSorted());
  expect([sorted.value('mostra')].flat()).toContain('esperen');
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

test('the board says what waits, how long the call is open, and leads to the queue', async () => {
  const { nora } = await threeCases();
  const board = await nora.get('/coordinacio');
  expect(rows(board)).toHaveLength(2);
  expect(board.text).toContain('2 us esperen');
  expect(board.text).toContain('Es tanca d’aquí a 30 dies, dimecres 23 de desembre de 2026, a les 23.59 h.');
  expect(board.text).toContain('2 enviades');
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
  expect(board.text).toContain('1 us esperen');
  expect(line(await nora.get('/coordinacio/casos?mostra=esperen'), one)).toContain('El termini ha vençut');
});

test('a board on which nothing waits says what will be there', async () => {
  const deps = await desk();
  const board = await (await deps.as(deps.coordinator)).get('/coordinacio');
  expect(board.text).toContain('Res no us espera');
});

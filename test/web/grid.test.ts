/** The board of a curs, as somebody of the coordination reads it without script. */
import { expect, test } from 'vitest';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { participationWrite } from '#functions/store/participation.ts';
import { personKey, personOf, personWrite } from '#functions/store/person.ts';
import { answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor } from '#schemas/entities/people.ts';
import { type CursWish, type CursWorld, cursWorld, itemOf, participationOf } from '#test/support/curs.ts';
import { type Answers, type Page, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { value } from '#test/support/world.ts';

const board = '/coordinacio/curs/2026-2027/tauler';

async function site(wish: CursWish = {}) {
  const deps = await cursWorld(wish);
  const app = createApp({ ...webDeps(deps), ...deps });
  return { deps, app, nora: await as(deps, app, deps.coordinator) };
}

async function as(deps: CursWorld, app: Answers, { person }: Actor): Promise<Reader> {
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  reader.cookies.set('session', secret);
  return reader;
}

/** What stands in the row of a centre under a head. */
function cell(page: Page, centre: string, head: string): string {
  const row = page.root.querySelectorAll('.matrix tbody tr').find((each) => each.querySelector('th')?.text.includes(centre));
  const found = row?.querySelectorAll('td').find((each) => each.getAttribute('data-of') === head);
  if (!found) throw new Error(`no cell of ${centre} under ${head}`);
  return found.text.replace(/\s+/gu, ' ').trim();
}

const names = (page: Page) => page.root.querySelectorAll('.matrix tbody th b').map(({ text }) => text);

/** Changes an item as the coordination would. */
async function changed({ store }: CursWorld, id: string, more: object): Promise<void> {
  const found = await getItem(store, id);
  if (!found) throw new Error(`no item ${id}`);
  await store.commit([itemWrite({ ...found.item, ...more }, null, found.rev)]);
}

test('each centre has what it owes and is invited to, in words that lead there', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const [one, other] = deps.centres;
  const data = await itemOf(deps, 'A01', one?.id);
  const going = await itemOf(deps, 'A02', other?.id);
  await changed(deps, going.id, { done: { at: deps.now(), by: 'nora', note: 'Per telèfon' } });
  const page = await nora.get(board);
  expect(page.title).toBe('Tauler del curs 2026-27');
  expect(cell(page, 'Escola Inventada 1', 'Dades del centre')).toMatch(/^fa \d dies que ha vençut$/u);
  expect(cell(page, 'Escola Inventada 1', 'Continuïtat')).toBe('venç d’aquí a 6 dies');
  expect(cell(page, 'Escola Inventada 2', 'Continuïtat')).toBe('feta');
  expect(cell(page, 'Escola Inventada 2', 'Planificació')).toBe('no li toca');
  expect(cell(page, 'Escola Inventada 1', 'Seminari 1')).toMatch(/^prevista el|^sense resposta/u);
  const link = page.root.querySelectorAll('.matrix a').find((each) => each.text.includes('ha vençut'));
  expect(link?.getAttribute('href')).toBe(`/coordinacio/activitats/${data.id}`);
});

test('filters narrow it, their addresses can be kept, and totals are filters too', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const [one] = deps.centres;
  for (const { id } of deps.centres.slice(1))
    await changed(deps, (await itemOf(deps, 'A01', id)).id, { cancelled: { at: deps.now(), by: 'n', reason: '' } });
  const all = await nora.get(board);
  const late = await nora.get(all.link('1 fora de termini').replaceAll('&amp;', '&'));
  expect(names(late)).toEqual(['Escola Inventada 1']);
  expect(names(await nora.get(`${board}?q=${one?.code}`))).toEqual(['Escola Inventada 1']);
  expect(names(await nora.get(`${board}?fase=network`))).toEqual(['Escola Inventada 4']);
  const narrow = await nora.press(all, 'Filtra', { activitat: 'A04' });
  expect(narrow.path).toContain('activitat=A04');
  expect(narrow.root.querySelectorAll('.matrix thead tr').at(-1)?.querySelectorAll('th')).toHaveLength(3);
  expect(names(narrow)).toEqual(['Escola Inventada 1', 'Escola Inventada 3']);
  const nothing = await nora.get(`${board}?q=enlloc`);
  expect(nothing.text).toContain('Cap centre no coincideix amb els filtres');
  expect((await nora.get(nothing.link('Treu els filtres'))).path).toBe(board);
});

test('it is sorted by name, by what is least done, and by what calls first', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const [, , third] = deps.centres;
  for (const { id } of deps.centres)
    if (id !== third?.id) await changed(deps, (await itemOf(deps, 'A01', id)).id, { done: { at: deps.now(), by: 'n', note: '' } });
  const first = await nora.get(board);
  expect(names(first)[0]).toBe('Escola Inventada 3');
  expect(names(await nora.get(first.link('Centre')))).toEqual([1, 2, 3, 4].map((nth) => `Escola Inventada ${nth}`));
  expect(names(await nora.get(first.link('Fetes')))[0]).toBe('Escola Inventada 3');
});

test('who comes, that nobody comes and that nobody has answered is said by centre', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const seminar = await itemOf(deps, 'A05');
  await changed(deps, seminar.id, { published: '2026-09-20' });
  const answer = async (nth: number, role: string, said: 'yes' | 'no') => {
    const seat = `centre:${deps.centres[nth]?.id}#${role}`;
    const { person, name } = deps.people.get(seat) ?? { person: null, name: '' };
    value(await answerSession(deps, { seat, person, name, locale: 'ca' }, { item: seminar.id, answer: said, why: '', via: 'page' }));
  };
  await answer(0, 'impulsor', 'yes');
  await answer(0, 'formador', 'yes');
  await answer(2, 'impulsor', 'no');
  const page = await nora.get(board);
  expect(cell(page, 'Escola Inventada 1', 'Seminari 1')).toBe('vindran 2');
  expect(cell(page, 'Escola Inventada 3', 'Seminari 1')).toBe('sense resposta');
  expect(cell(page, 'Escola Inventada 4', 'Seminari 1')).toBe('sense resposta');
  await answer(2, 'formador', 'no');
  expect(cell(await nora.get(board), 'Escola Inventada 3', 'Seminari 1')).toBe('no vindrà ningú');
});

test('an address that mail does not reach marks what its person owes, and nothing else', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const team = deps.people.get(`centre:${deps.centres[0]?.id}#impulsor`)?.person ?? '';
  const [row] = await deps.store.get([personKey(team)]);
  if (!row) throw new Error('nobody is there');
  const person = personOf(row);
  const addresses = person.addresses.map((each) => ({ ...each, status: 'bounced' as const }));
  await deps.store.commit([personWrite({ ...person, addresses }, row.rev)]);
  const page = await nora.get(board);
  expect(cell(page, 'Escola Inventada 1', 'Planificació')).toBe('correu retornat');
  expect(cell(page, 'Escola Inventada 1', 'Continuïtat')).not.toBe('correu retornat');
  expect(cell(page, 'Escola Inventada 3', 'Planificació')).not.toBe('correu retornat');
  expect(names(await nora.get(`${board}?estat=retornat`))).toEqual(['Escola Inventada 1']);
});

test('who is paused is not late, and who has left says so', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const [one, other] = deps.centres;
  await deps.store.commit([
    participationWrite(participationOf(one?.id ?? '', { '2026-2027': 'intensive' }, { pausedUntil: '2026-11-01' }), 1),
    participationWrite(participationOf(other?.id ?? '', { '2026-2027': 'any0' }, { left: '2026-09-20', state: 'left' }), 1),
  ]);
  const page = await nora.get(board);
  expect(cell(page, 'Escola Inventada 1', 'Dades del centre')).toBe('en pausa');
  expect(page.text).toContain('recordatoris en pausa fins a l’1 de novembre');
  expect(page.text).toContain('any 0 · baixa');
  expect(cell(page, 'Escola Inventada 2', 'Dades del centre')).toBe('no li toca');
});

test('what is shown is taken along, every cell in words', async () => {
  const { deps, nora } = await site({ start: '2026-09-25T07:00:00.000Z' });
  const narrow = await nora.get(`${board}?activitat=A04`);
  const job = await nora.press(narrow, 'Exporta a CSV');
  expect(job.path).toContain('/coordinacio/feines/');
  while (await runDueJobs(deps));
  const key = [...deps.files.objects.keys()].find((each) => each.endsWith('.csv')) ?? '';
  const text = new TextDecoder().decode((await deps.files.read(key)) ?? undefined);
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    'Codi;Centre;Municipi;Planificació anual;Fetes;Total',
    `${deps.centres[0]?.code};Escola Inventada 1;Vilamostra;fins al 15 d’octubre;0;1`,
    `${deps.centres[2]?.code};Escola Inventada 3;Puigprova;fins al 15 d’octubre;0;1`,
  ]);
});

test('a curs without calendar says how it gets one; who does not coordinate finds nothing', async () => {
  const { deps, app, nora } = await site({ planned: false });
  expect((await nora.get(board)).text).toContain('Aquest curs encara no té calendari');
  expect((await nora.get('/coordinacio/curs/2025-2026/tauler')).status).toBe(200);
  expect((await nora.get('/coordinacio/curs/1999-2000/tauler')).status).toBe(404);
  const head = [...deps.people.values()][0];
  if (!head) throw new Error('nobody is there');
  expect((await (await as(deps, app, head)).get(board)).status).toBe(404);
});

/** The centres of the programme: the coordination takes one in, says its phase, its days off and its people, pauses it and lets it go. */
import { expect, test } from 'vitest';
import { getDeeds } from '#functions/store/deed.ts';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { getParticipation } from '#functions/store/participation.ts';
import { tickItem } from '#functions/use-cases/calendar/tick-item.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { holdersOf } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { type CursWish, type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { type Answers, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { causes, everything } from '#test/support/world.ts';

const list = '/coordinacio/centres';

async function site(wish: CursWish = {}) {
  const deps = await cursWorld(wish);
  const app = createApp({ ...webDeps(deps), ...deps });
  const [one] = deps.centres;
  if (!one) throw new Error('no school');
  return { deps, app, one, nora: await as(deps, app, deps.coordinator) };
}

async function as(deps: CursWorld, app: Answers, { person }: Actor): Promise<Reader> {
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  reader.cookies.set('session', secret);
  return reader;
}

const taking = async ({ store }: CursWorld, id: string) => (await getParticipation(store, 'magnet', id))?.participation;

test('the list says what each is in this curs and the next, and is searched without accents', async () => {
  const { nora } = await site();
  const page = await nora.get(list);
  expect(page.title).toBe('Centres del programa');
  expect(page.text).toMatch(/Escola Inventada 1.*any intensiuany intensiuhi participadireccio/u);
  const found = await nora.press(page, 'Cerca', { q: 'rìudexemple' });
  expect(found.root.querySelectorAll('tbody tr')).toHaveLength(1);
  expect(found.text).toContain('Escola Inventada 2');
  expect((await nora.get(`${list}?q=enlloc`)).text).toContain('Cap centre no coincideix');
});

test('a school of the directory is found, taken in, and leads to the plan', async () => {
  const { deps, nora } = await site({ planned: false });
  const code = fictionalCodes[0];
  const search = await nora.get(`${list}/nou?codi=${code}`);
  const wrong = await nora.press(search, 'Afegeix un centre', { codi: '08099018' });
  expect(wrong.status).toBe(422);
  expect(wrong.value('codi')).toBe('08099018');
  const twice = await nora.press(search, 'Afegeix un centre', { codi: deps.centres[0]?.code ?? '', curs: '2026-2027', fase: 'any0' });
  expect(twice.errors[0]).toContain('ja hi participa');
  const done = await nora.press(search, 'Afegeix un centre', { curs: '2026-2027', fase: 'network' });
  expect(done.text).toContain('torneu a planificar el curs');
  expect(await taking(deps, `C${code}`)).toMatchObject({ from: '2026-2027', phases: { '2026-2027': 'network' }, state: 'active' });
  expect((await nora.get(done.link('Planifica el curs'))).title).toContain('Pla del curs 2026-27');
  expect(done.text).toContain('Nora Vidal va afegir el centre: xarxa, 2026-27');
});

test('its phase is changed by curs, and two who do it at once are told', async () => {
  const { deps, one, nora } = await site();
  const page = await nora.get(`${list}/${one.id}/phase?curs=2027-2028`);
  expect([page.value('curs'), page.value('fase')]).toEqual([['2027-2028'], ['intensive']]);
  await nora.press(page, 'Canvia la fase', { fase: 'network' });
  expect((await taking(deps, one.id))?.phases).toMatchObject({ '2026-2027': 'intensive', '2027-2028': 'network' });
  const late = await nora.press(page, 'Canvia la fase', { fase: 'cap' });
  expect(late.status).toBe(409);
  expect((await taking(deps, one.id))?.phases['2027-2028']).toBe('network');
  await nora.press(late, 'Canvia la fase', { fase: 'cap' });
  expect((await taking(deps, one.id))?.phases['2027-2028']).toBeUndefined();
});

test('a school leaves with a day and a reason, and comes back', async () => {
  const { deps, one, nora } = await site();
  const page = await nora.get(`${list}/${one.id}`);
  const asked = await nora.get(page.link('Registra la baixa…'));
  expect(asked.text).toContain('se’n treuen quan torneu a planificar');
  const refused = await nora.press(asked, 'Registra la baixa', { dia: '31/01/2027' });
  expect([refused.status, refused.value('dia')]).toEqual([422, '31/01/2027']);
  const left = await nora.press(asked, 'Registra la baixa', { dia: '31/01/2027', motiu: 'El claustre ho ha decidit.' });
  expect(left.text).toContain('baixa des del 31 de gener');
  expect(left.text).toContain('va registrar la baixa, des del 31 de gener: El claustre ho ha decidit.');
  expect(await taking(deps, one.id)).toMatchObject({ left: '2027-01-31', state: 'left' });
  expect((await nora.get(`${list}/${one.id}/leave`)).status).toBe(200);
  const back = await nora.press(await nora.get(left.link('Desfés la baixa…')), 'Desfés la baixa');
  expect(back.text).not.toContain('baixa des');
  expect(await taking(deps, one.id)).toMatchObject({ left: null, state: 'active' });
});

test('its reminders are paused until a day, and resumed', async () => {
  const { deps, one, nora } = await site();
  const paused = await nora.press(await nora.get(`${list}/${one.id}/pause`), 'Atura els recordatoris', { dia: '31/10/2026' });
  expect(paused.text).toContain('recordatoris en pausa fins al 31 d’octubre');
  expect((await nora.get('/coordinacio/curs/2026-2027/tauler')).text).toContain('en pausa');
  await nora.press(await nora.get(paused.link('Reprèn els recordatoris…')), 'Reprèn els recordatoris');
  expect((await taking(deps, one.id))?.pausedUntil).toBeNull();
});

test('free days are typed a line each; a reminder that they move earlier goes out earlier', async () => {
  const { deps, one, nora } = await site({ start: '2026-09-01T06:00:00.000Z' });
  const going = await itemOf(deps, 'A02', one.id);
  // Its first reminder falls on 17 September, a Thursday.
  const found = await getItem(deps.store, going.id);
  if (!found) throw new Error('no item');
  await deps.store.commit([itemWrite({ ...found.item, published: '2026-09-01' }, '2026-09-17T05:30:00.000Z', found.rev)]);
  const page = await nora.get(`${list}/${one.id}/free-days?curs=2026-27`);
  expect(page.value('dies')).toContain('07/12/2026');
  const wrong = await nora.press(page, 'Desa els dies de lliure disposició', { dies: '17/09/2026\n31/02/2027\n01/09/2028' });
  expect(wrong.errors).toEqual([expect.stringContaining('línia 2'), expect.stringContaining('línia 3')]);
  const done = await nora.press(wrong, 'Desa els dies de lliure disposició', { dies: '17/09/2026, 16-9-26' });
  expect(done.text).toContain('16 de setembre de 2026 · 17 de setembre de 2026');
  while (await runDueJobs(deps));
  expect((await everything(deps.store)).find(({ key }) => key.pk === `item#${going.id}` && key.sk === 'item')?.at?.due?.s).toMatch(
    /^2026-09-15T05:30/u,
  );
  deps.now.pass({ days: 14 });
  await tickItem(deps, going.id);
  expect((await causes(deps)).map(({ message, step }) => `${message} ${step}`)).toContain('M-CNT-REC -14');
});

test('local holidays are those of the whole town', async () => {
  const { deps, nora } = await site({ centres: 5 });
  const [one, , , , fifth] = deps.centres;
  const page = await nora.get(`${list}/${one?.id}/local-days?curs=2026-27`);
  await nora.press(page, 'Desa les festes locals', { dies: '10/05/2027', aran: 'no' });
  while (await runDueJobs(deps));
  expect((await nora.get(`${list}/${fifth?.id}`)).text).toContain('10 de maig de 2027');
});

test('people are seated with their language and asked about before they lose the seat', async () => {
  const { deps, one, nora } = await site();
  const page = await nora.get(`${list}/${one.id}`);
  expect(page.text).toMatch(/Inspeccióningú: s’escriu a la direcció/u);
  const asked = await nora.get(page.link('Afegeix una persona'));
  const wrong = await nora.press(asked, 'Afegeix la persona', { paper: 'inspeccio', nom: 'Aina Torrent', correu: 'aina@', idioma: 'es' });
  expect([wrong.status, wrong.value('nom')]).toEqual([422, 'Aina Torrent']);
  const done = await nora.press(wrong, 'Afegeix la persona', { correu: 'Aina@inspeccio.example' });
  expect(done.text).toContain('Aina Torrent aina@inspeccio.example');
  const [aina] = await holdersOf(deps, `centre:${one.id}#inspeccio`);
  expect(aina).toMatchObject({ name: 'Aina Torrent', locale: 'es' });
  const link = done.root.querySelectorAll('a').find((each) => each.text.includes('Treu') && each.text.includes('Aina'));
  const question = await nora.get(link?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '');
  expect(question.title).toBe('Voleu treure Aina Torrent d’aquest paper?');
  const gone = await nora.press(question, 'Treu-la');
  expect(gone.text).toContain('Nora Vidal en va treure Aina Torrent (inspecció)');
  expect(await holdersOf(deps, `centre:${one.id}#inspeccio`)).toEqual([]);
  expect((await getDeeds(deps.store)).map(({ action }) => action).sort()).toEqual(['seat', 'unseat']);
});

test('who does not coordinate finds nothing', async () => {
  const { deps, app, one } = await site();
  const head = deps.people.get(`centre:${one.id}#direccio`);
  if (!head) throw new Error('nobody heads it');
  const reader = await as(deps, app, head);
  for (const path of [list, `${list}/nou`, `${list}/${one.id}`, `${list}/${one.id}/leave`])
    expect((await reader.get(path)).status).toBe(404);
  expect((await reader.post(`${list}/${one.id}/leave`, { dia: '31/01/2027', motiu: 'x', rev: '1' })).status).toBe(404);
  expect((await reader.post(`${list}/${one.id}/treu`, { persona: head.person ?? '', paper: 'direccio' })).status).toBe(404);
});

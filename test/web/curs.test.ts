/** A coordinator plans a curs on its pages: sees what changes and what follows, applies it, and looks at the calendar of the year. */
import { expect, test } from 'vitest';
import { centreDaysWrite } from '#functions/store/days.ts';
import { itemWrite } from '#functions/store/item.ts';
import { participationWrite } from '#functions/store/participation.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor } from '#schemas/entities/people.ts';
import { type CursWish, type CursWorld, cursWorld, itemOf, participationOf } from '#test/support/curs.ts';
import { type Answers, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';

async function site(wish: CursWish = {}) {
  const deps = await cursWorld({ people: false, ...wish });
  const app = createApp({ ...webDeps(deps), ...deps });
  return { deps, app, coordinator: await as(deps, app, deps.coordinator) };
}

async function as(deps: CursWorld, app: Answers, { person }: Actor, language = 'ca'): Promise<Reader> {
  const reader = new Reader(app, { 'Accept-Language': language });
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  reader.cookies.set('session', secret);
  return reader;
}

/** Before anything of the curs is due. */
const may = '2026-05-04T08:00:00.000Z';
const curs = '/coordinacio/curs/2026-2027';

test('an empty curs explains how it is planned; the plan is applied, and then nothing is left to apply', async () => {
  const { deps, coordinator } = await site({ planned: false, start: may });
  expect((await coordinator.get('/coordinacio/curs')).path).toBe('/coordinacio/curs/2025-2026');
  const empty = await coordinator.get(curs);
  expect(empty.text).toContain('Aquest curs encara no té calendari');
  const plan = await coordinator.get(`${curs}/pla`);
  expect(plan.title).toContain('Pla del curs 2026-27');
  expect(plan.text).toMatch(/\d+ per afegir0 canvien de data0 per treure0 en conflicte0 iguals/u);
  expect(plan.text).toContain('A03 Trobada inicial de centre: 3');
  expect(plan.text).toMatch(/dimecres 14 d’octubre de 2026, 09:00–14:00/u);
  expect(plan.text).toMatch(/A qui: equip impulsor i persones formadores\./u);
  const job = await coordinator.press(plan, 'Aplica el pla');
  expect(job.title).toContain('Aplicació del pla del curs');
  while (await runDueJobs(deps));
  expect((await coordinator.get(job.path)).text).toMatch(/Activitats i terminis afegits: \d+, 0 dels quals ja fets/u);
  const after = await coordinator.get(`${curs}/pla`);
  expect(after.text).toContain('no hi ha res per aplicar');
  expect(after.root.querySelectorAll('main form')).toHaveLength(0);
});

test('the calendar of the year is by month, folds what is of many schools, and is filtered', async () => {
  const { deps, coordinator } = await site({ centres: 6 });
  const year = await coordinator.get(curs);
  expect(year.root.querySelectorAll('h2').map(({ text }) => text)).toContain('Octubre de 2026');
  expect(year.text).toMatch(/Revisió de les dades del centre i de l’equip impulsor: 6/u);
  const seminar = await itemOf(deps, 'A05');
  expect(year.root.querySelector(`a[href="/coordinacio/activitats/${seminar.id}"]`)?.text).toContain('Seminari 1 dels equips impulsors');
  const own = await coordinator.press(year, 'Filtra', { centre: deps.centres[0]?.id ?? '', que: 'session' });
  expect(own.text).toContain('Escola Inventada 1');
  expect(own.text).toContain('Seminari 1 dels equips impulsors');
  expect(
    own.root
      .querySelector('main')
      ?.querySelectorAll('table')
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Escola Inventada 2');
  const none = await coordinator.get(`${curs}?activitat=A99`);
  expect(none.text).toContain('Res no coincideix amb els filtres.');
});

test('a plan that changed since it was looked at is not applied, and the new difference is shown', async () => {
  const { deps, coordinator } = await site({ planned: false, start: may });
  const page = await coordinator.get(`${curs}/pla`);
  await deps.store.commit([participationWrite(participationOf('C08099017', { '2026-2027': 'any0' }))]);
  const again = await coordinator.press(page, 'Aplica el pla');
  expect(again.status).toBe(422);
  expect(again.errors[0]).toContain('El calendari ha canviat des que vau mirar el pla');
  expect(again.text).toContain('A03 Trobada inicial de centre: 4');
  expect((await coordinator.press(again, 'Aplica el pla')).title).toContain('Aplicació del pla');
});

test('of a curs that runs it is asked whether what has passed counts as done', async () => {
  const { coordinator, deps } = await site({ planned: false, start: '2027-01-15T09:00:00.000Z' });
  const page = await coordinator.get(`${curs}/pla`);
  expect(page.text).toContain('ja ha passat');
  const unanswered = await coordinator.press(page, 'Aplica el pla');
  expect([unanswered.status, unanswered.errors[0]]).toEqual([422, 'Digueu si el que ja ha passat es dona per fet.']);
  await coordinator.press(unanswered, 'Aplica el pla', { passat: 'si' });
  while (await runDueJobs(deps));
  expect((await itemOf(deps, 'A05')).done?.note).toContain('Portat d’abans');
});

test('Jornada and visits in one curs are refused by the name of the rule, with how to mend it', async () => {
  const { deps, coordinator } = await site();
  const seminar = await itemOf(deps, 'A05');
  const jornada = { ...seminar, id: '2026-2027.A20.magnet.x01HAND', activity: 'A20', proposed: {} };
  await deps.store.commit([
    itemWrite({ ...jornada, is: { start: '2027-06-28T07:00:00.000Z', end: '2027-06-28T12:00:00.000Z' } }, null),
    participationWrite(participationOf('C08099017', { '2026-2027': 'any0' })),
  ]);
  const page = await coordinator.get(`${curs}/pla`);
  expect(page.text).toContain('Aquest pla no es pot aplicar');
  expect(page.text).toMatch(/R1: «Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca\. Traieu-la d’aquest curs/u);
  expect(page.root.querySelectorAll('main form')).toHaveLength(0);
  const hash = { pla: 'anything', passat: '', motiu: 'Perquè sí' };
  expect((await coordinator.post(`${curs}/pla`, hash)).status).toBe(422);
});

test('a conflict is shown with its three dates', async () => {
  const { deps, coordinator } = await site();
  const initial = await itemOf(deps, 'A03', deps.centres[0]?.id);
  const is = { start: '2026-10-29T13:00:00.000Z', end: '2026-10-29T14:30:00.000Z' };
  const before = { start: '2026-10-28T13:00:00.000Z', end: '2026-10-28T14:30:00.000Z' };
  const { proposed } = initial;
  const away = { curs: deps.curs, centre: deps.centres[0]?.id ?? '', free: ['2026-10-28'] };
  await deps.store.commit([itemWrite({ ...initial, is, proposed: before }, null, 1), centreDaysWrite(away, 1)]);
  const page = await coordinator.get(`${curs}/pla`);
  expect(page.text).toContain('Conflictes: es queda la data que va posar una persona · 1');
  expect(page.text).toContain('dimecres 28 d’octubre de 2026, 14:00–15:30');
  expect(page.text).toContain('dijous 29 d’octubre de 2026, 14:00–15:30');
  expect(proposed).not.toEqual(before);
});

test('who does not coordinate finds nothing, and a curs whose calendar is not loaded is not found', async () => {
  const { deps, coordinator, app } = await site({ planned: false });
  const [one] = deps.committee;
  if (!one) throw new Error('there is no committee');
  const member = await as(deps, app, one);
  for (const path of [curs, `${curs}/pla`]) expect((await member.get(path)).status).toBe(404);
  expect((await coordinator.get('/coordinacio/curs/1999-2000')).status).toBe(404);
  expect((await coordinator.get('/coordinacio/curs/2026-27/pla')).status).toBe(200);
});

test.each([
  ['es', 'Plan del curso 2026-27', 'Aplicar el plan'],
  ['en', 'Plan of 2026-27', 'Apply the plan'],
])('is whole in %s', async (language, title, button) => {
  const { app, deps } = await site({ planned: false });
  const reader = await as(deps, app, deps.coordinator, language);
  const page = await reader.get(`${curs}/pla`);
  expect([page.title.includes(title), page.text.includes(button)]).toEqual([true, true]);
});

test('a curs is closed on one page: what is open is listed, the answers are kept when they are wrong, and the job tells what it did', async () => {
  const { deps, coordinator } = await site({ start: '2026-09-01T06:00:00.000Z' });
  const page = await coordinator.get((await coordinator.get(curs)).link('Tanca el curs'));
  expect(page.title).toBe('Tanqueu el curs 2026-27');
  expect(page.text).toContain('A03 Trobada inicial de centre: 3');
  expect(page.text).toMatch(/Encara ha d’arribar la data de \d+\. Si tanqueu el curs ara/u);
  const wrong = await coordinator.press(page, 'Tanca el curs', { activitats: 'tanca', terminis: 'passa', nota: 'Final de curs.' });
  expect([wrong.status, wrong.value('nota'), wrong.errors.length]).toEqual([422, 'Final de curs.', 1]);
  const job = await coordinator.press(wrong, 'Tanca el curs', { dia: '15/10/2027' });
  while (await runDueJobs(deps));
  expect((await coordinator.get(job.path)).text).toMatch(/Tancats: \d+\. Passen al curs vinent: \d+\./u);
  expect((await coordinator.get(page.path)).text).toContain('no queda res per tancar');
});

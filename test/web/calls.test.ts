/** Calls: a coordinator opens one, changes it, and is told what a change does. */
import { expect, test } from 'vitest';
import { getHead } from '#functions/store/case.ts';
import { createApp } from '#functions/web/app.tsx';
import { Reader } from '#test/support/html.ts';
import { signedIn, webDeps } from '#test/support/web.ts';
import { draft, ready, type World, world } from '#test/support/world.ts';

const nora = 'programme:magnet#coordination';
const list = '/coordinacio/convocatories';
const next = {
  curs: '2028-29',
  'nom.ca': 'Convocatòria 2028-29',
  'nom.es': 'Convocatoria 2028-29',
  'nom.en': 'Call 2028-29',
  'intro.ca': 'Hi pot participar qualsevol centre.',
  'intro.es': 'Puede participar cualquier centro.',
  'intro.en': 'Any school may take part.',
  enllacOficial: 'https://tramits.example/magnet-2028',
  obre: '10/01/2027',
  tanca: '28/02/2027',
  resol: '30/03/2027',
};

async function site() {
  const deps = webDeps(await world()) as World & ReturnType<typeof webDeps>;
  const app = createApp(deps);
  const reader = () => new Reader(app, { 'Accept-Language': 'ca' });
  return { deps, reader, coordinator: await signedIn(deps, reader(), 'nora', nora) };
}

test('the list says where each call stands, its days and what came in', async () => {
  const { deps, coordinator } = await site();
  await ready(deps);
  const page = await coordinator.get(list);
  expect(page.title).toBe('Convocatòries');
  expect(page.text).toContain(
    'Convocatòria 2027-28Sol·licitud de centre · 2027-28Oberta16 de novembre de 202623 de desembre de 2026per decidir01',
  );
});

test('a call that was opened is in the list until its days come', async () => {
  const { coordinator } = await site();
  const form = await coordinator.get(await coordinator.get(list).then((page) => page.link('Obre una convocatòria')));
  const saved = await coordinator.press(form, 'Desa la convocatòria', next);
  expect(saved.path).toContain(list);
  expect(saved.text).toContain('S’ha desat la convocatòria nova: Convocatòria 2028-29.');
  expect(saved.text).toContain('S’obrirà10 de gener de 202728 de febrer de 202730 de març de 2027');
});

test('what is wrong is said at its place and the rest stays as typed', async () => {
  const { coordinator } = await site();
  const form = await coordinator.get(`${list}/nova`);
  const page = await coordinator.press(form, 'Desa la convocatòria', { ...next, curs: 'el que ve', tanca: '1/1/2027', 'nom.en': '' });
  expect(page.status).toBe(422);
  expect(page.errors).toHaveLength(3);
  expect(page.errors[0]).toContain('Curs que començaran els centres');
  expect([page.value('curs'), page.value('tanca'), page.value('nom.ca')]).toEqual(['el que ve', '1/1/2027', next['nom.ca']]);
});

test('dates that another call has are refused with its name', async () => {
  const { coordinator } = await site();
  const page = await coordinator.press(await coordinator.get(`${list}/nova`), 'Desa la convocatòria', { ...next, obre: '20/12/2026' });
  expect(page.status).toBe(422);
  expect(page.errors[0]).toContain('Convocatòria 2027-28');
});

test('before a last day is changed the page tells what drafts will get, and then they get it', async () => {
  const { deps, coordinator } = await site();
  const { id } = await draft(deps);
  const page = await coordinator.get((await coordinator.get(list)).root.querySelector('.rowlink')?.getAttribute('href') ?? '');
  expect(page.title).toBe('Convocatòria 2027-28');
  expect(page.text).toContain('Hi ha un esborrany sense enviar.');
  const saved = await coordinator.press(page, 'Desa la convocatòria', { tanca: '15/01/2027' });
  expect(saved.text).toContain('S’han desat els canvis: Convocatòria 2027-28.');
  expect((await getHead(deps.store, id))?.head).toMatchObject({ deadline: '2027-01-15T22:59:59.000Z', curs: '2027-2028' });
});

test('of two who change a call at once the second is told what stands, and what they typed is kept', async () => {
  const { deps, coordinator, reader } = await site();
  const pau = await signedIn(deps, reader(), 'pau', nora);
  const seen = await pau.get(`${list}/${deps.call.id}`);
  await coordinator.press(await coordinator.get(`${list}/${deps.call.id}`), 'Desa la convocatòria', { tanca: '15/01/2027' });
  const told = await pau.press(seen, 'Desa la convocatòria', { tanca: '20/01/2027', 'nom.ca': 'Convocatòria gran' });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Mentrestant algú altre ha canviat aquesta convocatòria');
  expect(told.text).toContain('Últim dia15 de gener de 2027');
  expect([told.value('tanca'), told.value('nom.ca')]).toEqual(['20/01/2027', 'Convocatòria gran']);
  const saved = await pau.press(told, 'Desa la convocatòria');
  expect(saved.text).toContain('Convocatòria gran');
  expect(saved.text).toContain('20 de gener de 2027');
});

test('the committee opens no calls', async () => {
  const { deps, reader } = await site();
  const member = await signedIn(deps, reader(), 'aina', 'programme:magnet#committee');
  for (const path of [list, `${list}/nova`, `${list}/${deps.call.id}`]) expect((await member.get(path)).status).toBe(404);
});

/** The case in front of coordination and committee: reading, deciding, scoring, and two people at once. */
import { expect, test } from 'vitest';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { act, actions, atDesk, desk, sent } from '#test/support/staff-desk.ts';
import { causes, entries, opened, person } from '#test/support/world.ts';

const code = fictionalCodes[0];
const reviewed = ['confirmSender', 'accept'];
const reason = 'El projecte encaixa amb el programa i el claustre el fa seu.';

test('opening a case marks it as read, asking ahead does not, and it can be put back', async () => {
  const { nora, href } = await atDesk();
  await nora.request(href, { method: 'GET', headers: { 'Sec-Purpose': 'prefetch' } });
  await nora.request(href, { method: 'HEAD' });
  expect((await nora.get('/coordinacio/casos?mostra=no-llegits')).text).toContain(code);
  const page = await nora.get(href);
  expect((await nora.get('/coordinacio/casos?mostra=no-llegits')).text).not.toContain(code);
  const queue = await nora.press(page, 'Marca com a no llegit');
  expect(queue.text).toContain('No llegit');
});

test('it shows every answer with criteria and directory, and says what keeps an action from being done', async () => {
  const { nora, href } = await atDesk();
  const page = await nora.get(href);
  expect(page.title).toBe(`Escola ${code}`);
  expect(page.text).toContain('Criteris i avisos');
  expect(page.text).toContain('Directori de centres');
  const apart = page.root.querySelectorAll('[aria-labelledby=zona] strong').map(({ text }) => text);
  expect(apart).toEqual(['+12,5', '+14,0']);
  expect(page.text).toContain('La bústia oficial encara no ho ha confirmat');
  expect(actions(page)).toHaveProperty('Accepta a revisió…', null);
  expect(page.root.querySelector('.acts')?.text).toContain('Falta que la bústia oficial del centre confirmi qui l’ha enviada.');
});

test('an action says first what it will do and whom it will tell', async () => {
  const { nora, href } = await atDesk(['confirmSender']);
  const page = await nora.get(`${href}/accept`);
  expect(page.title).toBe('Accepta a revisió');
  expect(page.text).toContain('Passarà a «En revisió».');
  expect(page.text).toContain('S’enviarà a');
  expect(page.value('deadline')).toMatch(/^\d\d\/\d\d\/2026$/u);
  const after = await nora.press(page, 'Accepta a revisió');
  expect(after.text).toContain('Nora Vidal la va acceptar a revisió. Ara és «En revisió».');
  expect((await nora.get(after.link('Casos'))).text).toContain('En revisió');
});

test('amendments are asked field by field with a deadline; nothing written is nothing asked', async () => {
  const { deps, nora, id, href } = await atDesk(reviewed);
  const nothing = await act(nora, href, 'Demana esmenes…', {});
  expect(nothing.status).toBe(422);
  expect(nothing.errors.join()).toContain('Escriviu com a mínim un comentari');
  const asked = await nora.press(nothing, 'Demana esmenes', { 'comments.fontDades': 'D’on surten?', deadline: '10/12/2026' });
  expect(asked.text).toContain('Pendent d’esmena');
  const { body, head } = await opened(deps, deps.coordinator, id);
  expect(body.amendments).toEqual({ fontDades: 'D’on surten?' });
  expect(head.deadline).toBe('2026-12-10T22:59:59.000Z');
  expect(asked.text).toContain('D’on surten?');
});

test('a deadline that cannot be keeps the comments that were typed', async () => {
  const { nora, href } = await atDesk(reviewed);
  const page = await act(nora, href, 'Demana esmenes…', { 'comments.fontDades': 'D’on surten?', deadline: '31/02/2026' });
  expect(page.status).toBe(422);
  expect([page.value('comments.fontDades'), page.value('deadline')]).toEqual(['D’on surten?', '31/02/2026']);
});

test('of two coordinators one wins; the other is told what happened and keeps what was typed', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  const pau = await deps.as(deps.other);
  const [his, hers] = [await pau.get(`${href}/requestAmendments`), await nora.get(`${href}/withdraw`)];
  expect((await nora.press(hers, 'Retira la sol·licitud', { reason })).status).toBe(200);
  const told = await pau.press(his, 'Demana esmenes', { 'comments.fontDades': 'D’on surten les dades?' });
  expect(told.status).toBe(409);
  expect(told.text).toContain('Nora Vidal va retirar la sol·licitud');
  expect(told.value('comments.fontDades')).toBe('D’on surten les dades?');
  expect(told.html).not.toMatch(/<button[^>]*>Demana esmenes/u);
});

test('whoever was told presses again where the action still stands', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  const pau = await deps.as(deps.other);
  const his = await pau.get(`${href}/withdraw`);
  await act(nora, href, 'Assigna…', { assignee: deps.coordinator.person ?? '' });
  const told = await pau.press(his, 'Retira la sol·licitud', { reason });
  expect([told.status, told.value('reason')]).toEqual([409, reason]);
  const done = await pau.press(told, 'Retira la sol·licitud');
  expect(done.text).toContain('Retirada');
});

test('a case is assigned to somebody who coordinates, oneself first', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  const page = await nora.get(`${href}/assign`);
  expect(page.root.querySelectorAll('label.pick').map(({ text }) => text.trim())).toEqual(['Jo (Nora Vidal)', 'Pau Bassols']);
  const none = await nora.press(page, 'Assigna', {});
  expect(none.status).toBe(422);
  const done = await nora.press(none, 'Assigna', { assignee: deps.other.person ?? '' });
  expect(done.root.querySelector('section[aria-labelledby="encarrec"]')?.text).toContain('Pau Bassols');
});

test.each([
  ['Desestima…', { reason }, 'No seleccionada'],
  ['Posa en llista d’espera…', { reason, order: '2' }, 'Llista d’espera'],
  ['Retira la sol·licitud…', { reason }, 'Retirada'],
])('%s needs a reason, and the school reads it', async (label, typed, state) => {
  const { deps, nora, id, href } = await atDesk([...reviewed, 'closeScoring']);
  const without = await act(nora, href, label, { ...typed, reason: '' });
  expect(without.status).toBe(422);
  const done = await nora.press(without, label.replace('…', ''), { reason });
  expect(done.text).toContain(state);
  expect((await opened(deps, deps.coordinator, id)).body.reason).toBe(reason);
});

test('preselecting and selecting wait for what is asked later, and say so', async () => {
  const { nora, href } = await atDesk([...reviewed, 'closeScoring']);
  const page = await nora.get(href);
  expect(actions(page)).toHaveProperty('Preselecciona…', null);
  const blocked = await nora.get(`${href}/preselect`);
  expect(blocked.text).toContain('Ara no es pot fer');
  expect(blocked.html).not.toMatch(/<button[^>]*>Preselecciona/u);
  const forced = await nora.post(`${href}/preselect`, { rev: '999', reason });
  expect(forced.status).toBe(409);
});

test('a document is asked of somebody outside by mail', async () => {
  const { deps, nora, id, href } = await atDesk(reviewed);
  const page = await nora.get(href);
  const link = page.root.querySelectorAll('a').find((each) => each.text.startsWith('Demana-ho per correu'));
  const form = await nora.get(link?.getAttribute('href') ?? '');
  const wrong = await nora.press(form, 'Envia l’enllaç', { correu: 'regidoria@' });
  expect([wrong.status, wrong.value('correu')]).toEqual([422, 'regidoria@']);
  const done = await nora.press(wrong, 'Envia l’enllaç', { correu: 'regidoria@vilamostra.example' });
  expect(done.text).toContain('Hem enviat l’enllaç per correu.');
  expect((await entries(deps, id)).at(-1)?.action).toBe('sendTask');
});

test('the mailbox is asked again who sent it', async () => {
  const { deps, nora, id, href } = await atDesk();
  const before = (await causes(deps)).length;
  const page = await nora.press(await nora.get(href), 'Torna-ho a preguntar');
  expect(page.text).toContain('Hem tornat a escriure a la bústia oficial.');
  expect((await causes(deps)).length).toBe(before + 1);
  expect((await entries(deps, id)).at(-1)?.action).toBe('askSender');
});

test('notes are for the coordination: not for the committee, not for the school', async () => {
  const { deps, nora, id, href } = await atDesk(reviewed);
  const empty = await nora.press(await nora.get(href), 'Desa la nota', { nota: ' ' });
  expect(empty.status).toBe(422);
  const page = await nora.press(empty, 'Desa la nota', { nota: 'He parlat amb la direcció.' });
  expect(page.text).toContain('He parlat amb la direcció.');
  const aina = await deps.as(deps.committee[0] ?? deps.coordinator);
  const seen = await aina.get(href);
  expect(seen.status).toBe(200);
  for (const hidden of ['He parlat', 'Notes internes', 'Què ha passat', 'direccio@e']) expect(seen.html).not.toContain(hidden);
  const school = await deps.as(await person(deps, 'Mercè Vila', `case:${id}#applicant`));
  expect((await school.get(href)).status).toBe(404);
  const own = await school.get(`/tramits/${id}`);
  expect([own.status, own.html.includes('He parlat')]).toEqual([200, false]);
});

test('the committee reads only what there is to score, and acts on nothing', async () => {
  const { deps, href } = await atDesk();
  const aina = await deps.as(deps.committee[0] ?? deps.coordinator);
  for (const path of ['', '/puntua', '/withdraw', '/demana/cartaAjuntament', '/correus/1', '/fitxers/1'])
    expect((await aina.get(`${href}${path}`)).status, path).toBe(404);
  for (const path of ['/withdraw', '/nota', '/lectura', '/remitent', '/puntua'])
    expect((await aina.post(`${href}${path}`, { rev: '1', reason })).status, path).toBeGreaterThanOrEqual(404);
});

test('an old link to an action tells where the case is now', async () => {
  const { nora, href } = await atDesk([...reviewed, 'withdraw']);
  const page = await nora.get(`${href}/accept`);
  expect(page.status).toBe(409);
  expect(page.text).toContain('ara és «Retirada»');
  expect((await nora.get(`${href}/enlloc`)).status).toBe(404);
});

test('two presses of the same button do it once', async () => {
  const { deps, nora, id, href } = await atDesk(['confirmSender']);
  const page = await nora.get(`${href}/accept`);
  await nora.press(page, 'Accepta a revisió');
  expect((await nora.press(page, 'Accepta a revisió')).status).toBe(409);
  expect((await entries(deps, id)).filter(({ action }) => action === 'accept')).toHaveLength(1);
});

test('what a soft rule says is said of the school: nobody tells the staff that they may go on and send', async () => {
  const deps = await desk();
  const id = await sent(deps, fictionalCodes[0], { answers: { pctEstrangers: '61,5', pctEstrangersZona: '28,0', fiMandat: '30/06/2027' } });
  const page = await (await deps.as(deps.coordinator)).get(`/coordinacio/casos/${id}`);
  expect(page.text).toMatch(/el programa parla d’un 55\s% com a màxim/u);
  expect(page.text).toContain('abans de tres cursos. La comissió ho llegirà al costat del compromís');
  expect(page.text).not.toMatch(/Podeu continuar|Podeu enviar|no us impedeix|Heu escrit|Vosaltres/u);
});

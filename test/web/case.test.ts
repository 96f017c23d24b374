/** The page of a case, as its school finds it. */
import { expect, test } from 'vitest';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { applicantSeat } from '#functions/use-cases/cases/applicant.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { tickCase } from '#functions/use-cases/cases/tick-case.ts';
import { stateOf } from '#schemas/workflow/walk.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { type Site, sent, site, written } from '#test/support/school.ts';
import { signedIn } from '#test/support/web.ts';
import { causes, draft, entries, opened, value } from '#test/support/world.ts';

/** The coordination does something with a case. */
async function acts({ deps }: Site, id: string, action: string, raw: Record<string, string> = {}, comments = {}) {
  deps.now.pass({ minutes: 1 });
  const { rev } = await opened(deps, deps.coordinator, id);
  value(await actOnCase(deps, deps.coordinator, { case: id, action, revision: rev, raw, comments }));
}

/** Sent by the head of the school, so that nobody has to confirm it, and asked to amend two answers. */
async function amending(place: Site) {
  const draft = await written(place);
  const { subject } = (await opened(place.deps, draft.writer, draft.id)).head;
  const head = await signedIn(place.deps, place.reader(), 'direccio', `centre:${subject}#direccio`);
  await head.press(await head.get(`/tramits/${draft.id}/revisa`), 'Envia la sol·licitud');
  await acts(place, draft.id, 'accept', { deadline: '15/12/2026' });
  const comments = { nomDireccio: 'Escriviu el nom sencer.', 'vots.favor': 'El total no quadra amb l’acta.' };
  await acts(place, draft.id, 'requestAmendments', { deadline: '09/12/2026' }, comments);
  return { ...draft, head };
}

test('a draft leads to its first unfinished section', async () => {
  const { deps, reader } = await site();
  const { id, writer } = await draft(deps);
  const school = await signedIn(deps, reader(), 'mestra', applicantSeat(id));
  const page = await school.get(`/tramits/${id}`);
  const { form, head } = await opened(deps, writer, id);
  expect(page.text).toContain(stateOf(form.workflow, head.state).school.ca);
  expect(page.text).toContain('Es pot enviar fins al dimecres 23 de desembre de 2026');
  const there = await school.get(page.link('Continua escrivint'));
  expect([there.status, there.path]).toEqual([200, `/tramits/${id}/direccio`]);
});

test('a finished draft leads to the check, and says that leaving saved everything', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const page = await school.get(`/tramits/${id}?desat=1`);
  expect(page.text).toContain('Desat.');
  expect(page.link('Revisa i envia')).toBe(`/tramits/${id}/revisa`);
});

test('a sent application says where it is, what may come, what was said and what was sent', async () => {
  const place = await site();
  const { id, school, receipt } = await sent(place);
  const page = await school.get(receipt.link('Mira on és'));
  for (const words of [
    'Enviada i rebuda',
    'La coordinació mira que hi sigui tot i us en dirà alguna cosa.',
    'La comissió la valora',
    'va enviar la sol·licitud',
    'va començar l’esborrany',
  ]) {
    expect(page.text).toContain(words);
  }
  expect(page.root.querySelectorAll('.qa > div').length).toBeGreaterThan(30);
  expect(page.text).not.toContain('O es retira');
  expect(page.path).toBe(`/tramits/${id}`);
});

test('amendments show each comment, lead to its answer, and are sent with what changed', async () => {
  const place = await site();
  const { id, school } = await amending(place);
  const page = await school.get(`/tramits/${id}`);
  expect(page.text).toContain('Escriviu el nom sencer.');
  expect(page.text).toContain('El total no quadra amb l’acta.');
  expect(page.text).toContain('Termini: dimecres 9 de desembre de 2026, a les 23.59 h.');
  const [path = '', target] = page.link('Ves a la primera resposta').split('#');
  const section = await school.get(path);
  expect(section.root.querySelector(`[id="${target}"]`)).not.toBeNull();
  expect(section.text).toContain('Només podeu canviar les respostes que us hem assenyalat; la resta queda com estava.');
  await school.press(section, 'Desa i continua', { nomDireccio: 'Mercè Valldosera i Prims' });
  const check = await school.get(`/tramits/${id}/revisa`);
  expect(check.root.querySelectorAll('.qa .do a')).toHaveLength(2);
  expect(check.text).toContain('Heu canviat aquesta resposta');
  const receipt = await school.press(check, 'Torna a enviar la sol·licitud');
  expect(receipt.path).toBe(`/tramits/${id}/rebut`);
  const changes = receipt.root.querySelector('section[aria-labelledby="canvis"]');
  expect(changes?.querySelectorAll('.qa > div')).toHaveLength(1);
  expect(changes?.text).toContain('Mercè Valldosera i Prims');
});

test('withdrawing asks why on a page of its own, keeps what was typed, and cannot be done by looking', async () => {
  const place = await site();
  const { id, school } = await sent(place);
  const page = await school.get(`/tramits/${id}`);
  const step = await school.get(page.link('Retira la sol·licitud…'));
  expect([step.title, step.text.includes('No es pot desfer.')]).toEqual(['Retira la sol·licitud', true]);
  const short = await school.press(step, 'Retira la sol·licitud', { reason: 'No' });
  expect([short.status, short.value('reason')]).toEqual([422, 'No']);
  expect(short.errors[0]).toContain('heu escrit 2 caràcters');
  const done = await school.press(short, 'Retira la sol·licitud', { reason: 'Enguany no tenim prou docents per fer-ho bé.' });
  expect(done.path).toBe(`/tramits/${id}?fet=1`);
  expect(done.text).toContain('Retirada');
  expect(done.text).toContain('Enguany no tenim prou docents per fer-ho bé.');
});

test('who withdraws while the coordination acts is told what happened and keeps the words', async () => {
  const place = await site();
  const { id, writer } = await written(place);
  const { head } = await opened(place.deps, writer, id);
  const chief = await signedIn(place.deps, place.reader(), 'direccio', `centre:${head.subject}#direccio`);
  await chief.press(await chief.get(`/tramits/${id}/revisa`), 'Envia la sol·licitud');
  const step = await chief.get(`/tramits/${id}?accio=withdraw`);
  await acts(place, id, 'accept', { deadline: '15/12/2026' });
  const told = await chief.press(step, 'Retira la sol·licitud', { reason: 'Enguany no tenim prou docents.' });
  expect(told.status).toBe(409);
  expect(told.root.querySelector('[role="alert"]')?.text).toContain('Nora Vidal la va acceptar a revisió');
  expect(told.value('reason')).toBe('Enguany no tenim prou docents.');
  expect((await chief.press(told, 'Retira la sol·licitud')).text).toContain('Retirada');
});

test('what the staff does among itself is no news for the school, neither in its history nor when its page is old', async () => {
  const place = await site();
  const { id, writer } = await written(place);
  const { head } = await opened(place.deps, writer, id);
  const chief = await signedIn(place.deps, place.reader(), 'direccio', `centre:${head.subject}#direccio`);
  await chief.press(await chief.get(`/tramits/${id}/revisa`), 'Envia la sol·licitud');
  await acts(place, id, 'accept', { deadline: '15/12/2026' });
  const step = await chief.get(`/tramits/${id}?accio=withdraw`);
  await acts(place, id, 'assign', { assignee: place.deps.other.person ?? '' });
  await acts(place, id, 'closeScoring', { why: 'No hi ha prou gent a la comissió.' });
  await acts(place, id, 'reopenScoring', { deadline: '18/12/2026' });
  place.deps.now.pass({ days: 20 });
  expect(await tickCase(place.deps, id)).toBe('reminded');
  const told = await chief.press(step, 'Retira la sol·licitud', { reason: 'Enguany no tenim prou docents.' });
  expect([told.status, told.root.querySelector('[role="alert"]')?.text]).toEqual([
    409,
    expect.stringContaining('la va acceptar a revisió'),
  ]);
  const home = await chief.get(`/tramits/${id}`);
  expect(home.text).toContain('la va acceptar a revisió');
  for (const word of ['va assignar', 'la valoració', 'un recordatori']) expect(home.text).not.toContain(word);
  const nora = await place.coordinator.get(`/coordinacio/casos/${id}`);
  for (const word of ['va assignar', 'va reobrir la valoració', 'un recordatori']) expect(nora.text).toContain(word);
});

test('a draft is thrown away only by a button that says what it does', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const step = await school.get((await school.get(`/tramits/${id}`)).link('Descarta l’esborrany…'));
  expect((await entries(place.deps, id)).some(({ action }) => action === 'discard')).toBe(false);
  expect((await school.press(step, 'Descarta l’esborrany')).text).toContain('Retirada');
});

test('a coordinator reads the page of the school without its buttons', async () => {
  const place = await site();
  const { id } = await sent(place);
  const page = await place.coordinator.get(`/tramits/${id}`);
  expect(page.status).toBe(200);
  expect(page.root.querySelector('#accions')).toBeNull();
  expect((await place.coordinator.get(`/tramits/${id}?accio=accept`)).title).not.toContain('Accepta');
});

test('a case of the form of two files has its page', async () => {
  const { deps, reader } = await site();
  const { case: id } = value(await startCase(deps, null, { form: sampleForm.slug, code: '', address: 'pau@visita.example', locale: 'ca' }));
  const visitor = await signedIn(deps, reader(), 'pau', applicantSeat(id));
  expect((await visitor.get(`/tramits/${id}`)).link('Continua escrivint')).toBe(`/tramits/${id}/visita`);
  await visitor.press(await visitor.get(`/tramits/${id}/visita`), 'Desa i continua', { nom: 'Pau Serra Puig', persones: '3' });
  await visitor.press(await visitor.get(`/tramits/${id}/revisa`), 'Envia la petició');
  const page = await visitor.get(`/tramits/${id}`);
  expect(page.text).toContain('Rebuda');
  expect(page.text).toContain('Us responem');
});

test('a school asks its official mailbox again, at most three times a day', async () => {
  const place = await site();
  const { id, school } = await sent(place);
  for (const _ of [1, 2]) {
    const asked = await school.press(await school.get(`/tramits/${id}`), 'Torna a preguntar a la bústia oficial');
    expect(asked.text).toContain('Hem tornat a escriure a la bústia oficial');
  }
  expect((await school.press(await school.get(`/tramits/${id}`), 'Torna a preguntar a la bústia oficial')).status).toBe(429);
  expect((await causes(place.deps)).filter(({ message }) => message === 'confirm-sender')).toHaveLength(3);
});

test('registry number and day are answered on a small page, without opening the rest', async () => {
  const place = await site();
  const { id, school } = await sent(place);
  const page = await school.get(`/tramits/${id}/mes-tard`);
  const wrong = await school.press(page, 'Desa', { registreOficial: 'E/2026/17', dataRegistre: '31/02/2026' });
  expect([wrong.status, wrong.value('registreOficial'), wrong.value('dataRegistre')]).toEqual([422, 'E/2026/17', '31/02/2026']);
  const done = await school.press(wrong, 'Desa', { dataRegistre: '20/11/2026' });
  expect(done.path).toBe(`/tramits/${id}?fet=1`);
  expect(done.text).toContain('E/2026/17');
  expect(done.text).toContain('20 de novembre de 2026');
});

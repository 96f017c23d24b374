/** Checking the answers and sending them, as a school without script does. */
import { expect, test } from 'vitest';
import { callWrite, getCall } from '#functions/store/call.ts';
import { applicantSeat } from '#functions/use-cases/cases/applicant.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { sent, site, written } from '#test/support/school.ts';
import { signedIn } from '#test/support/web.ts';
import { causes, draft, entries, opened, value } from '#test/support/world.ts';

const send = 'Envia la sol·licitud';

test('every answer stands there with one link to its place', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const page = await school.get(`/tramits/${id}/revisa`);
  expect([page.status, page.errors]).toEqual([200, []]);
  expect(page.text).toContain('Us respondrem en 5 dies hàbils.');
  expect(page.text).not.toContain('us en dirà');
  const links = page.root.querySelectorAll('.qa .do a').map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(30);
  expect(new Set(links).size).toBe(links.length);
  const places = Map.groupBy(
    links.filter((link) => link.includes('#')).map((link) => link.split('#')),
    ([path = '']) => path,
  );
  for (const [path, targets] of places) {
    const { root } = await school.get(path);
    for (const [, target] of targets) expect(root.querySelector(`[id="${target}"]`), `${path}#${target}`).not.toBeNull();
  }
});

test('what is missing is listed, each with a link to where it is mended, and pressing sends nothing', async () => {
  const place = await site();
  const { id } = await draft(place.deps);
  const school = await signedIn(place.deps, place.reader(), 'mestra', applicantSeat(id));
  const page = await school.get(`/tramits/${id}/revisa`);
  expect(page.errors.length).toBeGreaterThan(10);
  const pressed = await school.press(page, send);
  expect([pressed.status, pressed.path]).toEqual([422, `/tramits/${id}/revisa`]);
  const [first] = pressed.root.querySelectorAll('#errors a');
  const there = await school.get((first?.getAttribute('href') ?? '').split('#')[0] ?? '');
  expect(there.root.querySelector(`[id="${first?.getAttribute('href')?.split('#')[1]}"]`)).not.toBeNull();
  expect((await opened(place.deps, { person: null, name: '', locale: 'ca', seats: [applicantSeat(id)], task: null }, id)).head.state).toBe(
    'draft',
  );
});

test('soft rules are said as warnings that do not stop anybody', async () => {
  const place = await site();
  const { id, school } = await written(place, { fiMandat: '30/06/2027' });
  const page = await school.get(`/tramits/${id}/revisa`);
  expect(page.root.querySelector('.note.warn')?.text).toContain('Això no us impedeix continuar.');
  expect((await school.press(page, send)).path).toBe(`/tramits/${id}/rebut`);
});

test('a sent form has a receipt: reference, answers, what follows, until when, and who has to confirm', async () => {
  const place = await site();
  const { id, receipt } = await sent(place);
  expect([receipt.status, receipt.path, receipt.title]).toEqual([200, `/tramits/${id}/rebut`, 'Ho hem rebut']);
  expect(receipt.text).toMatch(/MAG-[A-Z0-9]{4}-[A-Z0-9]{4}/u);
  expect(receipt.text).toContain('com a molt tard dilluns 30 de novembre de 2026');
  expect(receipt.text).toContain('@xtec.cat');
  expect(receipt.root.querySelectorAll('.qa > div').length).toBeGreaterThan(30);
  expect(receipt.link('Baixa el PDF')).toBe(`/tramits/${id}/pdf`);
  expect(receipt.link('Mira on és')).toBe(`/tramits/${id}`);
});

test('five presses and the back button give one application and the same receipt', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const page = await school.get(`/tramits/${id}/revisa`);
  const pages = await Promise.all([1, 2, 3, 4, 5].map(() => school.press(page, send)));
  const later = await school.press(page, send);
  const references = [...pages, later].map(({ text }) => /MAG-\w{4}-\w{4}/u.exec(text)?.[0]);
  expect(new Set(references).size).toBe(1);
  expect(later.path).toBe(`/tramits/${id}/rebut`);
  expect((await entries(place.deps, id)).filter(({ action }) => action === 'submit')).toHaveLength(1);
  expect((await causes(place.deps)).filter(({ message }) => message === 'M-SOL-REBUDA')).toHaveLength(1);
  expect((await school.get(`/tramits/${id}/revisa`)).path).toBe(`/tramits/${id}/rebut`);
});

test('who sends while somebody else writes is told what happened and sees the new answers', async () => {
  const place = await site();
  const { id, school, writer } = await written(place);
  const page = await school.get(`/tramits/${id}/revisa`);
  const { pages } = await opened(place.deps, writer, id);
  const other = pages.find(({ page: { raw } }) => 'nomDireccio' in raw);
  if (!other) throw new Error('no page has the name of the head');
  const raw = { ...other.page.raw, nomDireccio: 'Aina Canviada' };
  value(await savePage(place.deps, writer, { case: id, section: other.page.section, raw, revision: other.rev }));
  const told = await school.press(page, send);
  expect(told.status).toBe(409);
  expect(told.root.querySelector('[role="alert"]')?.text).toContain('Algú altre ho ha canviat');
  expect(told.text).toContain('Aina Canviada');
  expect((await school.press(told, send)).path).toBe(`/tramits/${id}/rebut`);
});

test('a second application of the same school is told of the first one and stays a draft', async () => {
  const place = await site();
  const first = await sent(place);
  const second = await written(place);
  const told = await second.school.press(await second.school.get(`/tramits/${second.id}/revisa`), send);
  expect(told.status).toBe(409);
  expect(told.text).toContain(/MAG-\w{4}-\w{4}/u.exec(first.receipt.text)?.[0]);
  expect((await opened(place.deps, second.writer, second.id)).head.state).toBe('draft');
});

test('after the call has closed the answers can be read and the button says why it does nothing', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const page = await school.get(`/tramits/${id}/revisa`);
  const held = await getCall(place.deps.store, place.deps.call.id);
  await place.deps.store.commit([callWrite({ ...place.deps.call, closesAt: '2026-11-20T22:59:59.000Z' }, held?.rev)]);
  const told = await school.press(page, send);
  expect(told.status).toBe(409);
  expect(told.text).toContain('La convocatòria es va tancar');
  expect(told.root.querySelector('[aria-disabled="true"]')?.text).toBe(send);
});

test('the form of two files goes the same way', async () => {
  const { deps, reader } = await site();
  const { case: id } = value(await startCase(deps, null, { form: sampleForm.slug, code: '', address: 'pau@visita.example', locale: 'ca' }));
  const visitor = await signedIn(deps, reader(), 'pau', applicantSeat(id));
  const page = await visitor.press(await visitor.get(`/tramits/${id}/visita`), 'Desa i continua', { nom: 'Pau Serra Puig', persones: '3' });
  expect(page.path).toBe(`/tramits/${id}/revisa`);
  const receipt = await visitor.press(page, 'Envia la petició');
  expect(receipt.path).toBe(`/tramits/${id}/rebut`);
  expect(receipt.text).toMatch(/VIS-\w{4}-\w{4}/u);
  expect(receipt.text).toContain('Us respondrem aviat.');
});

test('another school finds neither check nor receipt', async () => {
  const place = await site();
  const { id } = await sent(place);
  const stranger = await signedIn(place.deps, place.reader(), 'altra', 'case:01ANOTHER#applicant');
  for (const path of ['revisa', 'rebut']) expect((await stranger.get(`/tramits/${id}/${path}`)).status).toBe(404);
  const fresh = await written(place, {}, '08099029');
  expect((await stranger.post(`/tramits/${fresh.id}/revisa`, { clau: 'x', vist: '' })).status).toBe(404);
});

test('what the directory knows is offered in an untouched draft, and what was emptied stays empty', async () => {
  const place = await site();
  const { id } = await draft(place.deps);
  const school = await signedIn(place.deps, place.reader(), 'mestra', applicantSeat(id));
  const page = await school.get(`/tramits/${id}/direccio`);
  expect(String(page.value('telefon')).replaceAll(' ', '')).toContain('937000000');
  const emptied = await school.press(page, 'Desa i continua', { nomDireccio: 'Mercè Prims Roca', telefon: '' });
  expect([emptied.status, emptied.value('telefon')]).toEqual([422, '']);
  expect((await school.get(`/tramits/${id}/direccio`)).value('telefon')).toBe('');
});

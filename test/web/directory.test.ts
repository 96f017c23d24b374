/** The directory's page: a file is chosen, what it would do is shown, and only then is it done. */
import { expect, test } from 'vitest';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { bytesOf, many, type ShortLine, schools, shortFile } from '#test/support/directory.ts';
import { memoryFiles } from '#test/support/files.ts';
import { type Page, Reader } from '#test/support/html.ts';
import { signedIn, webDeps } from '#test/support/web.ts';

const nora = 'programme:magnet#coordination';
const desk = '/coordinacio/directori';

async function site() {
  const files = memoryFiles();
  const deps = webDeps({ files });
  const app = createApp(deps);
  const reader = () => new Reader(app, { 'Accept-Language': 'ca' });
  const coordinator = await signedIn(deps, reader(), 'nora', nora);
  /** Posts a file as the browser does, and arrives where the form says. */
  const send = async (bytes: Uint8Array | null): Promise<Page> => {
    const page = await coordinator.get(desk);
    const hidden = (name: string) => page.root.querySelector(`form[data-upload] input[name="${name}"]`)?.getAttribute('value') ?? '';
    if (bytes) await files.put(hidden('key'), hidden('Content-Type'), bytes);
    return coordinator.get(hidden('success_action_redirect').replace(deps.origin, ''));
  };
  const sendLines = (lines: readonly ShortLine[]) => send(bytesOf(shortFile(lines)));
  /** Imports to the end. */
  const imported = async (lines: readonly ShortLine[], ticks = {}) => {
    const job = await coordinator.press(await sendLines(lines), 'Aplica els canvis', ticks);
    await runDueJobs(deps);
    return coordinator.get(job.path);
  };
  return { deps, reader, coordinator, send, sendLines, imported };
}

test('an empty directory says where its file comes from', async () => {
  const { coordinator } = await site();
  const page = await coordinator.get(desk);
  expect(page.text).toContain('Encara no hi ha cap centre');
  expect(page.link('Font: Generalitat de Catalunya, dades obertes')).toContain('transparenciacatalunya.cat');
  expect(page.text).toContain('CSV en UTF-8, fins a 15 MB');
});

test('a file shows what it would do, line by line, and does nothing by itself', async () => {
  const { coordinator, sendLines } = await site();
  const plan = await sendLines([...schools(3), { id: '08002114', nom: 'Escola Mal Escrita' }, { id: '123', nom: 'Escola Curta' }]);
  expect(plan.title).toBe('Què canviarà al directori');
  expect(plan.text).toContain('5 línies · 3 centres llegits');
  expect(plan.text).toContain('3 nous0 canviats0 ja no hi consten0 iguals2 línies rebutjades');
  expect(plan.text).toContain('508002114Escola Mal Escrita');
  expect(plan.text).toContain('l’última xifra no correspon a les altres set');
  expect(plan.text).toContain('Escola 2');
  expect((await coordinator.get(desk)).text).toContain('Encara no hi ha cap centre');
});

test('what is applied becomes a job with its result, and the schools can be searched', async () => {
  const { coordinator, imported } = await site();
  const job = await imported(schools(3));
  expect(job.title).toBe('Importació del directori de centres');
  expect(job.text).toContain('Començada per nora');
  expect(job.text).toContain('Centres nous: 3. Canviats: 0. Tornen a constar-hi: 0. Ja no hi consten: 0.');
  const page = await coordinator.get(desk);
  expect(page.text).toContain('3 centres · desat el dilluns 23 de novembre de 2026, a les 10.00 h');
  const found = await coordinator.press(page, 'Cerca', { q: 'vilamostra' });
  expect(found.text).toContain('3 centres');
  expect(found.text).toContain('Escola 2');
  expect(found.text).toContain('Maresme – Vallès Oriental');
});

test('a second file shows what changes in each school and who is no longer there', async () => {
  const { imported, sendLines } = await site();
  await imported(schools(3));
  const [first, second] = schools(2);
  const plan = await sendLines([{ ...first, nom: 'Escola Nova' } as ShortLine, second as ShortLine]);
  expect(plan.text).toContain('0 nous1 canviat1 ja no hi consta1 igual0 línies rebutjades');
  expect(plan.text).toContain('nom: Escola 1 → Escola Nova');
  expect(plan.text).toContain('No s’esborra cap centre.');
});

test('the same file again has nothing to apply', async () => {
  const { imported, sendLines } = await site();
  await imported(schools(3));
  const plan = await sendLines(schools(3));
  expect(plan.text).toContain('no hi ha res per aplicar');
  expect(plan.root.querySelectorAll('main form')).toHaveLength(0);
});

test('a file that looks like a part of the directory is applied only with an explicit tick', async () => {
  const { coordinator, imported, sendLines } = await site();
  await imported(many(60));
  const plan = await sendLines(many(10));
  expect(plan.text).toContain('Hi falten 50 centres que ara hi consten.');
  const refused = await coordinator.press(plan, 'Aplica els canvis');
  expect([refused.status, refused.errors.length]).toEqual([422, 1]);
  const job = await coordinator.press(refused, 'Aplica els canvis', { igualment: ['si'] });
  expect(job.title).toBe('Importació del directori de centres');
});

test('pressing twice starts one job', async () => {
  const { coordinator, sendLines } = await site();
  const plan = await sendLines(schools(2));
  const first = await coordinator.press(plan, 'Aplica els canvis');
  const second = await coordinator.press(plan, 'Aplica els canvis');
  expect(second.path).toBe(first.path);
});

test.each([
  ['is no CSV of a directory', new TextEncoder().encode('a,b\n1,2\n'), 'li falten aquestes columnes'],
  ['is no text', new Uint8Array([0xff, 0xfe, 0x00]), 'no és un CSV en UTF-8'],
  ['never arrived', null, 'No hem rebut cap fitxer'],
])('a file that %s is refused in words, and another one can be chosen', async (_, bytes, words) => {
  const { send } = await site();
  const page = await send(bytes);
  expect(page.errors[0]).toContain(words);
  expect(page.html).toContain('<title>Error: ');
  expect(page.root.querySelector('input[type="file"]')).not.toBeNull();
});

test('a long work shows its progress, and is nobody else’s', async () => {
  const { deps, coordinator, reader, sendLines } = await site();
  const job = await coordinator.press(await sendLines(schools(3)), 'Aplica els canvis');
  expect(job.text).toContain('La feina començarà de seguida');
  expect(job.text).toContain('0 de 3');
  expect(job.root.querySelector('main')?.getAttribute('data-refresh')).toBe('2');
  const list = await coordinator.get('/coordinacio/feines');
  expect(list.text).toContain('Importació del directori de centresA la cuanora');
  const pau = await signedIn(deps, reader(), 'pau', nora);
  expect((await pau.get(job.path)).status).toBe(200);
  for (const seat of ['programme:magnet#committee', `centre:C${fictionalCodes[0]}#direccio`]) {
    const other = await signedIn(deps, reader(), seat, seat);
    for (const path of [job.path, `${job.path}/fitxer`, '/coordinacio/feines', desk]) expect((await other.get(path)).status).toBe(404);
  }
});

/** What was submitted, as PDF: for who may read the case, with the words of the frozen document. */
import { expect, test } from 'vitest';
import { pdfOf } from '#functions/files/pdf.ts';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { Reader } from '#test/support/html.ts';
import { rawOfPdf, wordsOfPdf } from '#test/support/pdf.ts';
import { signedIn, webDeps } from '#test/support/web.ts';
import { draft, opened, ready, value, type World, world } from '#test/support/world.ts';

async function site(more: Partial<World> = {}) {
  const deps = webDeps({ ...(await world()), ...more }) as World & ReturnType<typeof webDeps>;
  const app = createApp(deps);
  const reader = (lang = 'ca') => new Reader(app, { 'Accept-Language': lang });
  const { id, writer, seen } = await ready(deps);
  const receipt = value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
  const school = reader();
  school.cookies.set('session', (await startSession(deps, { person: null, seats: [...writer.seats], task: null, via: 'link' })).secret);
  const pdf = async (who: Reader) => {
    const response = await who.request(`/tramits/${id}/pdf`, { method: 'GET' });
    return { response, bytes: new Uint8Array(await response.clone().arrayBuffer()) };
  };
  return { deps, reader, id, writer, receipt, school, pdf };
}

test('the school takes along what it sent, with its reference and every answer', async () => {
  const { deps, id, writer, receipt, school, pdf } = await site();
  const { response, bytes } = await pdf(school);
  expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${receipt.reference}.pdf"`);
  const words = wordsOfPdf(bytes).replace(/\s+/gu, ' ');
  expect(words).toContain(receipt.reference);
  expect(words).toContain('Sol·licitud de centre 2027-28');
  expect(words).toContain('dilluns 23 de novembre de 2026, a les 10.00 h');
  expect(words).toContain('no substitueix la sol·licitud oficial');
  expect(words).toContain('Dades de demostració');
  expect(words).toMatch(/pàgina 1 de \d/u);
  const { document } = await opened(deps, writer, id);
  const plain = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').slice(0, 40);
  for (const { title, rows } of document?.summary ?? []) {
    expect(words).toContain(title.ca);
    for (const { question, answer } of rows) for (const said of [question.ca, answer.ca]) expect(words).toContain(plain(said));
  }
});

test('it can be heard: its language, its title and its structure are in it', async () => {
  const { reader, deps, pdf } = await site();
  const { bytes } = await pdf(await signedIn(deps, reader('en'), 'nora', 'programme:magnet#coordination'));
  const raw = rawOfPdf(bytes);
  for (const mark of ['/StructTreeRoot', '/Marked true', '/DisplayDocTitle true', '/S /H1', '/S /H2', '/S /H3', '/S /Sect'])
    expect(raw).toContain(mark);
  expect(raw).toMatch(/\/Lang \(en\)/u);
  expect(wordsOfPdf(bytes)).toContain('page 1 of');
  expect(bytes.length).toBeLessThan(200_000);
});

test('the title of a section stands with its first question, wherever it falls on a page', async () => {
  const question = 'Què demaneu? '.repeat(20).trim();
  const pages = async (lines: number) => {
    const notes = Array.from({ length: lines }, () => 'Una nota.');
    const sections = [{ title: 'Capítol', rows: [{ question, answer: 'Això mateix' }] }];
    const foot = 'pàgina {n} de {total}';
    const bytes = await pdfOf({ locale: 'ca', title: 'Paper', over: '', facts: [], notes, sections, foot, at: '2026-11-23T09:00:00Z' });
    return wordsOfPdf(bytes).split('\n');
  };
  const titles: number[] = [];
  for (let lines = 0; lines < 40; lines += 1) {
    const all = await pages(lines);
    const at = all.findIndex((words) => words.includes('Capítol'));
    titles.push(at);
    for (const words of ['Què demaneu?', 'Això mateix']) expect(all[at]).toContain(words);
  }
  expect(new Set(titles)).toEqual(new Set([0, 1]));
});

test('real data do not call themselves invented', async () => {
  const { school, pdf } = await site({ demo: false } as Partial<World>);
  expect(wordsOfPdf((await pdf(school)).bytes)).not.toContain('demostració');
});

/** The official mailbox says that it was them, and the coordination acts. */
async function goesOn(deps: World, id: string, ...actions: readonly string[]) {
  const { head } = await opened(deps, deps.coordinator, id);
  const official: Actor = { person: null, name: head.name, locale: 'ca', seats: [`centre:${head.subject}#direccio`], task: null };
  for (const action of actions) {
    const { rev } = await opened(deps, deps.coordinator, id);
    const raw = { deadline: '18/12/2026', reason: 'Un motiu prou llarg.' };
    value(await actOnCase(deps, action === 'confirmSender' ? official : deps.coordinator, { case: id, action, revision: rev, raw }));
  }
}

test('the committee gets it while there is something to score, not before and not afterwards', async () => {
  const { deps, reader, id, pdf } = await site();
  const member = await signedIn(deps, reader(), 'aina', 'programme:magnet#committee');
  expect((await pdf(member)).response.status).toBe(404);
  await goesOn(deps, id, 'confirmSender', 'accept');
  expect((await pdf(member)).response.status).toBe(200);
  await goesOn(deps, id, 'withdraw');
  expect((await pdf(member)).response.status).toBe(404);
});

test('the committee gets only the questions that are its to see', async () => {
  const { deps, reader, id, writer, pdf } = await site();
  await goesOn(deps, id, 'confirmSender', 'accept');
  const { form, document } = await opened(deps, writer, id);
  const fields = form.versions[1]?.sections.flatMap((section) => Object.entries(section.fields)) ?? [];
  const hidden = fields.filter(([, { sees = [] }]) => !sees.includes('COM')).map(([key]) => key);
  const member = await signedIn(deps, reader(), 'aina', 'programme:magnet#committee');
  const { response, bytes } = await pdf(member);
  expect(response.status).toBe(200);
  const words = wordsOfPdf(bytes).replace(/\s+/gu, ' ');
  const secret = (document?.summary ?? []).flatMap(({ rows }) => rows).filter(({ key }) => hidden.includes(key));
  expect(secret.length).toBeGreaterThan(0);
  for (const { question } of secret) expect(words).not.toContain(question.ca);
});

test('nobody else gets it, and a draft has none', async () => {
  const { deps, reader, pdf, id } = await site();
  for (const seat of [`centre:C${fictionalCodes[1]}#direccio`, 'case:01ANOTHER#applicant', 'programme:xarxa#coordination'])
    expect((await pdf(await signedIn(deps, reader(), seat, seat))).response.status).toBe(404);
  expect((await reader().get(`/tramits/${id}/pdf`)).path).toContain('/entra');
  const other = await draft(deps, fictionalCodes[2]);
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  expect((await nora.get(`/tramits/${other.id}/pdf`)).status).toBe(404);
});

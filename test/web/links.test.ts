/** Links of mails as a reader without script meets them. */
import { expect, test } from 'vitest';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { storedCase } from '#test/support/cases.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { seated, testWeb } from '#test/support/web.ts';

const id = '01DRAFT';

async function world() {
  const web = testWeb({ forms: [sampleForm] });
  await storedCase(web.deps, { id, form: sampleForm.slug, state: 'draft' });
  return web;
}

test('a resume link says what it opens, opens only that, and again on another device', async () => {
  const { deps, reader } = await world();
  const seat = `case:${id}#applicant`;
  const person = await seated(deps, 'merce', seat, 'centre:01CENTRE#direccio');
  const { writes, secrets } = mintLink(deps, { purpose: 'resume', seat, person, case: id });
  await deps.store.commit(writes);
  const path = secrets.url.slice(deps.origin.length);
  for (const device of [reader(), reader()]) {
    const landing = await device.get(path);
    expect(landing.title).toBe('Continueu el tràmit');
    expect(landing.text).toContain('Petició de visita · Escola Vent de Paper');
    expect(device.cookies.size).toBe(0);
    expect((await device.press(landing, 'Continua')).path).toMatch(/^\/tramits\/01DRAFT/);
    expect((await device.get('/espai')).text).not.toContain('direcció');
  }
});

test('a task link leads to its one page, and shows no menu of what the task does not need', async () => {
  const { deps, reader } = await world();
  const seat = `case:${id}#ajuntament`;
  const task = { purpose: 'task', task: 'upload:carta', seat, person: null, name: 'urbanisme@vilamostra.example', case: id } as const;
  const { writes, secrets } = mintLink(deps, task);
  await deps.store.commit(writes);
  const town = reader();
  const landing = await town.get(secrets.url.slice(deps.origin.length));
  expect(landing.title).toBe('Us demanen una cosa');
  const there = await town.press(landing, 'Continua');
  expect(there.path).toBe('/tramits/01DRAFT/fitxers/carta');
  expect(there.root.querySelector('header')?.text).toContain('urbanisme@vilamostra.example');
  expect(there.root.querySelector('nav[aria-label="Principal"]')).toBeNull();
});

test.each(['/e/made-up', '/tasca/made-up'])('a link that is spent or made up says so and offers to sign in: %s', async (path) => {
  const { reader } = await world();
  const visitor = reader();
  const page = await visitor.get(path);
  expect([page.status, page.title]).toEqual([403, 'L’enllaç ja no serveix']);
  expect((await visitor.get(page.link('Entra amb el correu'))).title).toBe('Entreu a Magnet');
  expect((await visitor.post(path, {})).status).toBe(403);
});

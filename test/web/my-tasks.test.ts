/** My tasks: what a reader finds after signing in. */
import { expect, test } from 'vitest';
import { storedCase } from '#test/support/cases.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { signedIn, testWeb } from '#test/support/web.ts';

const world = () => testWeb({ forms: [sampleForm] });

test('the head of a centre finds all that is about the centre, and what somebody handed over, with state and words of the school', async () => {
  const { deps, reader } = world();
  await storedCase(deps, { id: '01DRAFT', form: sampleForm.slug, state: 'draft', percent: 40, deadline: '2026-12-09T22:59:59.000Z' });
  await storedCase(deps, { id: '01DONE', form: sampleForm.slug, state: 'answered', reference: 'VIS-7K3P-9QXM' });
  await storedCase(deps, {
    id: '01OTHER',
    form: sampleForm.slug,
    state: 'asked',
    subject: '01X',
    name: 'Institut Partit',
    deadline: '2026-12-10T22:59:59.000Z',
  });
  const merce = await signedIn(deps, reader(), 'merce', 'centre:01CENTRE#direccio', 'case:01OTHER#applicant');
  const page = await merce.get('/espai');
  const tables = page.root.querySelectorAll('table').map((table) => table.text.replace(/\s+/gu, ' '));
  expect(tables).toHaveLength(2);
  expect(tables[0]).toContain('Encara sense enviar');
  expect(tables[0]).toContain('40 % fet');
  expect(tables[0]).toContain('Institut Partit');
  expect(tables[0]).toContain('Termini: dimecres 9 de desembre de 2026, a les 23.59 h');
  expect(tables[0], 'the deadline of the coordination is not the school’s').not.toContain('10 de desembre');
  expect(tables[1]).toContain('VIS-7K3P-9QXM');
  expect(page.text).toContain('Hi entreu com a: direcció, enllaç d’un tràmit');
  expect(
    page.root
      .querySelectorAll('tbody a')
      .map((link) => link.getAttribute('href'))
      .toSorted(),
  ).toEqual(['/tramits/01DONE', '/tramits/01DRAFT', '/tramits/01OTHER']);
});

test('nobody finds what belongs to another centre or case', async () => {
  const { deps, reader } = world();
  await storedCase(deps, { id: '01DRAFT', form: sampleForm.slug, state: 'draft' });
  const other = await signedIn(deps, reader(), 'pau', 'centre:01ANOTHER#direccio', 'centre:01CENTRE#claustre', 'case:01ANOTHER#applicant');
  const page = await other.get('/espai');
  expect(page.html).not.toContain('01DRAFT');
  expect(page.text).toContain('Encara no teniu cap tràmit');
});

test('the coordination begins at the board, and is shown the way to it beside cases of its own', async () => {
  const { deps, reader } = world();
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  expect((await nora.get('/espai')).path).toBe('/coordinacio');
  await storedCase(deps, { id: '01DRAFT', form: sampleForm.slug, state: 'draft' });
  const both = await signedIn(deps, reader(), 'jana', 'programme:magnet#coordination', 'centre:01CENTRE#direccio');
  expect((await both.get('/espai')).link('Ves al tauler de coordinació')).toBe('/coordinacio');
});

test.each(['ca', 'es', 'en'])('the page is valid and complete in %s', async (locale) => {
  const { deps, reader } = world();
  await storedCase(deps, { id: '01DRAFT', form: sampleForm.slug, state: 'draft' });
  const merce = await signedIn(deps, reader({ 'Accept-Language': locale }), 'merce', 'centre:01CENTRE#direccio');
  const page = await merce.get('/espai');
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/\{\w+\}|undefined/);
});

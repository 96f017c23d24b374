/** The pages of the staff know no form: one that they have never seen goes through all of them. */
import { expect, test } from 'vitest';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { routeTable } from '#functions/web/routes/table.ts';
import { forms } from '#schemas/registry.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { act, actions, desk } from '#test/support/staff-desk.ts';
import { opened, person, value } from '#test/support/world.ts';

test('a form of two files has its queue, its case and its actions, and nobody wrote a page for it', async () => {
  const deps = await desk();
  const writer = await person(deps, 'Mercè Vila');
  const started = value(
    await startCase(deps, writer, { form: sampleForm.slug, code: '', address: 'merce.vila@magnet.example', locale: 'ca' }),
  );
  const school = { ...writer, seats: [`case:${started.case}#applicant`] };
  const { pages } = await opened(deps, school, started.case);
  const raw = { nom: 'Mercè Vila', persones: '4' };
  value(await savePage(deps, school, { case: started.case, section: pages[0]?.page.section ?? '', raw, revision: 0 }));
  value(await submitCase(deps, school, { case: started.case, key: 'once', seen: (await opened(deps, school, started.case)).seen }));
  const nora = await deps.as(deps.coordinator);
  const queue = await nora.get(`/coordinacio/casos?formulari=${sampleForm.slug}`);
  const href = queue.root.querySelector('tbody a')?.getAttribute('href') ?? '';
  const page = await nora.get(href);
  expect(page.text).toContain('Quantes persones vindreu?4');
  const done = await act(nora, href, 'Marca com a resposta');
  expect(done.text).toContain('Nora Vidal la va respondre. Ara és «Resposta».');
  expect(actions(done)).toEqual({});
});

test('no action of any workflow hides behind a page of its own', () => {
  const taken = Object.keys(routeTable).flatMap((name) => /^\w+ \/coordinacio\/casos\/:case\/(\w+)/u.exec(name)?.[1] ?? []);
  const actions = [...forms, sampleForm].flatMap(({ workflow }) => workflow.transitions.map(({ action }) => action));
  expect(taken).toContain('nota');
  expect(taken.filter((word) => actions.includes(word))).toEqual([]);
});

/** Server time of form pages: each section of a filled application, and one page of 300 fields. */
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { WebDeps } from '#functions/web/context.ts';
import type { Form } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as application } from '#schemas/forms/sollicitud-centre.ts';
import { paths } from '#schemas/paths.ts';
import { manyFields } from '#test/support/form-of.ts';
import { codeOf, manySchools } from '#test/support/many.ts';
import { value } from '#test/support/world.ts';
import { benchDeps, benchStore, p95, type Row } from '../bench.ts';

/** A draft with every page written, and the cookie that opens it. */
async function draft(deps: WebDeps, form: Form) {
  const { case: id } = value(
    await startCase(deps, null, { form: form.slug, code: codeOf(1), address: 'mestra@escola.example', locale: 'ca' }),
  );
  const seats = [`case:${id}#applicant`];
  const facts = { today: deps.now().slice(0, 10), 'centre.nom': 'Escola' };
  const raw = sample(form, 1, { facts, answers: form.subjectField ? { [form.subjectField]: codeOf(1) } : {} });
  const sections = visibleSections(form, 1, raw, facts).map(({ key }) => key);
  const writer = { person: null, name: 'mestra', locale: 'ca', seats, task: null } as const;
  for (const section of sections)
    value(await savePage(deps, writer, { case: id, section, raw: ofSection(form, 1, section, raw), revision: 9_999 }));
  const { secret } = await startSession(deps, { person: null, name: 'mestra', seats, task: null, via: 'resume' });
  return { addresses: sections.map((section) => paths.caseSection(id, section)), cookie: `session=${secret}` };
}

/** The row. */
export const row: Row = async () => {
  const wide: Form = { ...manyFields(300, 300), slug: 'tres-cents' };
  const store = benchStore();
  const deps = benchDeps(store, { forms: [application, wide] });
  await manySchools(deps, 5);
  const app = createApp(deps);
  const timed = async (form: Form, count: number) => {
    const { addresses, cookie } = await draft(deps, form);
    return p95(count, async (turn) => {
      const response = await app.request(addresses[turn % addresses.length] ?? '', {
        headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' },
      });
      if (response.status !== 200) throw new Error(`a form page answered ${response.status}`);
      await response.arrayBuffer();
    });
  };
  const figures = [
    { what: 'form page of the application, server time, p95', value: await timed(application, 400), unit: 'ms', target: { most: 15 } },
    { what: 'form page of 300 fields, server time, p95', value: await timed(wide, 100), unit: 'ms', target: { most: 50 } },
  ];
  await store.close();
  return figures;
};

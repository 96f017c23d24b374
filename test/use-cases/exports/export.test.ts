/** Exports: which cases and columns, across versions of a form, and through steps that are cut short. */
import { describe, expect, test } from 'vitest';
import { actOnCase } from '#functions/use-cases/cases/act-on-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { union } from '#functions/use-cases/exports/answers.ts';
import { type ExportWish, startExport } from '#functions/use-cases/exports/start-export.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { jobFileLink, seeJob } from '#functions/use-cases/jobs/see-job.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { columns } from '#schemas/form/columns.ts';
import { sheetOf } from '#test/support/unzip.ts';
import { draft, opened, ready, value, type World, world } from '#test/support/world.ts';

const all: ExportWish = { wish: { form: 'sollicitud-centre' }, format: 'csv', locale: 'ca' };

async function sent(deps: World, code: string) {
  const { id, writer, seen } = await ready(deps, code, `mestra@${code}.example`);
  return { id, writer, receipt: value(await submitCase(deps, writer, { case: id, key: `k${code}`, seen })) };
}

/** Three applications that were sent and one that was not. */
async function filledWorld() {
  const deps = await world();
  const cases = [];
  for (const code of fictionalCodes.slice(0, 3)) {
    cases.push(await sent(deps, code));
    deps.now.pass({ minutes: 1 });
  }
  await draft(deps, fictionalCodes[3]);
  return { deps, cases };
}

async function exported(deps: World, wish: Partial<ExportWish> = {}) {
  const job = value(await startExport(deps, deps.coordinator, { ...all, ...wish }));
  while (await runDueJobs(deps));
  const seen = value(await seeJob(deps, deps.coordinator, job.id));
  const bytes = deps.files.objects.get(String(seen.job.result.file))?.bytes ?? new Uint8Array();
  return { seen, bytes, lines: new TextDecoder().decode(bytes).trim().split('\r\n') };
}

describe('an export', () => {
  test('has a line a case that was sent, its head first and then every question of the form', async () => {
    const { deps, cases } = await filledWorld();
    const { seen, lines } = await exported(deps);
    expect(seen.job).toMatchObject({ state: 'done', done: 3, total: 3, result: { cases: 3, name: 'sollicitud-centre-2026-11-23.csv' } });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(
      'Referència;Estat;En aquest estat des de;Començada;Enviada;Termini;Curs;Codi de centre;Nom;Municipi;Territori',
    );
    for (const column of columns(deps.form, 1)) expect(lines[0]).toContain(column.title.ca.replaceAll('"', '""'));
    for (const [at, { receipt }] of cases.entries()) expect(lines[at + 1]).toContain(receipt.reference);
    expect(lines[1]).toContain(';2027-2028;08099017;Escola 08099017;Vilamostra;Vallès Occidental;');
  });

  test('follows the filters of the queue, and speaks the language of who asked', async () => {
    const { deps, cases } = await filledWorld();
    const [one] = cases;
    const { rev } = await opened(deps, deps.coordinator, one?.id ?? '');
    value(
      await actOnCase(deps, deps.coordinator, {
        case: one?.id ?? '',
        action: 'assign',
        raw: { assignee: deps.other.person ?? '' },
        revision: rev,
      }),
    );
    const wish = { form: deps.form.slug, filter: { assignee: deps.other.person ?? '' } };
    const { lines } = await exported(deps, { wish, locale: 'en' });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('Reference,State');
    expect(lines[1]).toContain('Pau Bassols');
  });

  test('as XLSX has real numbers and dates', async () => {
    const { deps } = await filledWorld();
    const [head, first] = sheetOf((await exported(deps, { format: 'xlsx' })).bytes);
    const at = (title: string) => [...(head ?? [])].find(([, { text }]) => text === title)?.[0] ?? '';
    expect(first?.get(at('Enviada'))).toMatchObject({ type: 'n', text: '46349' });
    expect(first?.get(at('Codi de centre'))?.text).toBe('08099017');
    expect([...(first?.values() ?? [])].filter(({ type }) => type === 'n').length).toBeGreaterThan(10);
  });

  test('that is cut after every piece gives the same file, and leaves no piece behind', async () => {
    const { deps } = await filledWorld();
    const whole = await exported(deps);
    const job = value(await startExport(deps, deps.coordinator, all));
    let steps = 0;
    for (let open = true; open; steps += 1) open = (await stepJob(deps, job.id, { seconds: 0 }))?.endedAt === null;
    expect(steps).toBeGreaterThan(2);
    const again = value(await seeJob(deps, deps.coordinator, job.id));
    expect(deps.files.objects.get(String(again.job.result.file))?.bytes).toEqual(whole.bytes);
    expect([...deps.files.objects.keys()].filter((key) => key.includes('/part-'))).toEqual([]);
  });

  test('is for the coordination only, by a link that does not last', async () => {
    const { deps } = await filledWorld();
    const { seen } = await exported(deps);
    for (const actor of deps.committee) {
      expect((await startExport(deps, actor, all)).ok).toBe(false);
      expect((await jobFileLink(deps, actor, seen.job.id)).ok).toBe(false);
    }
    expect(value(await jobFileLink(deps, deps.other, seen.job.id))).toContain('sollicitud-centre-2026-11-23.csv');
    deps.files.objects.clear();
    expect(value(await seeJob(deps, deps.other, seen.job.id)).file).toBeNull();
    expect((await jobFileLink(deps, deps.other, seen.job.id)).ok).toBe(false);
  });
});

test('a case whose version left the code is read from its frozen words', async () => {
  const { deps } = await filledWorld();
  const { 1: declared } = deps.form.versions;
  const later = { ...deps.form, versions: { 2: declared ?? { sections: [] } } };
  const { lines } = await exported({ ...deps, forms: [later] });
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('Codi de centre');
  expect(lines[1]).toContain('Mercè');
});

test('columns are those of the newest version, then what only older ones asked', () => {
  const column = (path: string) => ({ path, title: path, kind: 'text' as const });
  const part = {
    rows: [],
    versions: { 1: [column('nom'), column('fax')], 10: [column('web'), column('nom')], 2: [column('nom'), column('tel')] },
  };
  expect(union([part]).map(({ path }) => path)).toEqual(['web', 'nom', 'tel', 'fax']);
});

/** The weekly check of files: what nobody speaks of goes, what is missing is told, and a week has one check. */
import { expect, test } from 'vitest';
import { fileWrite } from '#functions/store/case.ts';
import { getJob } from '#functions/store/job.ts';
import { checkFiles } from '#functions/use-cases/jobs/check-files.ts';
import { startJob } from '#functions/use-cases/jobs/start.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { startWeekly } from '#functions/use-cases/jobs/weekly.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { storedCase } from '#test/support/cases.ts';
import { pdfBytes } from '#test/support/files.ts';
import { draft, everything, type World, world } from '#test/support/world.ts';

async function kept(deps: World, id: string, file: string): Promise<void> {
  const object = `kept/${id}/${file}`;
  await deps.files.put(object, 'application/pdf', pdfBytes);
  const said = { name: 'acta.pdf', type: 'application/pdf', bytes: pdfBytes.length, sha256: 'x', by: 'P', byName: 'Mercè' };
  await deps.store.commit([fileWrite({ id: file, case: id, field: 'actaClaustre', object, at: deps.now(), ...said })]);
}

async function check(deps: World) {
  const { id } = await startJob(deps, { kind: checkFiles.name, input: {}, by: 'system' });
  return stepJob(deps, id, { kinds: [checkFiles] });
}

test('an object that no case speaks of is deleted after a week, and no other one', async () => {
  const deps = await world();
  const { id } = await draft(deps);
  await kept(deps, id, '01KEPT');
  await deps.files.put(`kept/${id}/01ORPHAN`, 'application/pdf', pdfBytes);
  deps.real.pass({ days: 6 });
  expect(await check(deps)).toMatchObject({ state: 'done', result: { orphans: 0, missing: 0 } });
  expect(deps.files.objects.size).toBe(2);
  deps.real.pass({ days: 2 });
  expect(await check(deps)).toMatchObject({ state: 'done', result: { orphans: 1, missing: 0 } });
  expect([...deps.files.objects.keys()]).toEqual([`kept/${id}/01KEPT`]);
});

test('a file that is gone is counted, logged without names, and fails the job in words', async () => {
  const deps = await world();
  const { id } = await draft(deps);
  await kept(deps, id, '01KEPT');
  await deps.files.delete(`kept/${id}/01KEPT`);
  const job = await check(deps);
  expect(job).toMatchObject({ state: 'failed', result: { missing: 1 } });
  expect(job?.failure?.ca).toContain('en falten 1');
  expect(deps.logged).toContain('file-missing');
});

test('an open case whose version of the form is gone is logged, and all others are not', async () => {
  const deps = await world();
  await draft(deps);
  await check(deps);
  expect(deps.logged).not.toContain('version-missing');
  for (const [id, state] of Object.entries({ '01OPEN': 'submitted', '01CLOSED': 'rejected' })) {
    await storedCase(deps, { id, form: deps.form.slug, state, version: 9 });
  }
  await check(deps);
  expect(deps.logged.filter((event) => event === 'version-missing')).toHaveLength(1);
});

test('any number of sweeps in a week start one check, and the next week another', async () => {
  const deps = await world();
  const started = async () =>
    (await everything(deps.store)).filter(({ type, key }) => type === 'job' && key.pk.startsWith('job#check-files')).length;
  for (let turn = 0; turn < 3; turn += 1) await sweep(deps, { handlers: {}, drain: async () => undefined });
  expect(await started()).toBe(1);
  await Promise.all([startWeekly(deps), startWeekly(deps)]);
  expect(await started()).toBe(1);
  deps.now.pass({ days: 7 });
  await Promise.all([startWeekly(deps), startWeekly(deps)]);
  expect(await started()).toBe(2);
  expect((await getJob(deps.store, 'check-files-2026-W48'))?.job).toMatchObject({ by: 'system', kind: 'check-files' });
});

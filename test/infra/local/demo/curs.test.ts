/** The demonstration has a programme to plan: schools in every phase, people, days off, and no calendar yet. */
import { expect, test } from 'vitest';
import { getDays } from '#functions/store/days.ts';
import { listParticipations } from '#functions/store/participation.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { holdersOf } from '#functions/use-cases/people/seats.ts';
import { fillDemo } from '#infra/local/demo/fill.ts';
import { checkMunicipi } from '#schemas/catalonia/municipi.ts';
import { forms } from '#schemas/registry.ts';
import { applied } from '#test/support/curs.ts';
import { testDeps } from '#test/support/deps.ts';
import { memoryFiles } from '#test/support/files.ts';
import { value } from '#test/support/world.ts';

const curs = '2026-2027';

test('planning 2026-27 is the first thing to do, and planning again finds nothing', async () => {
  const deps = testDeps({ forms, files: memoryFiles() });
  await fillDemo(deps);
  const { year, plan } = value(await planCurs(deps, curs));
  const active = year.participations.filter(({ phases }) => phases[curs] !== undefined);
  expect(active.length).toBeGreaterThanOrEqual(8);
  expect(new Set(active.map(({ municipality }) => municipality)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(active.map(({ phases }) => phases[curs]))).toEqual(new Set(['any0', 'intensive', 'consolidation', 'network']));
  expect(year.participations.every(({ municipality }) => checkMunicipi(municipality).ok)).toBe(true);
  expect(plan.steps.every(({ change }) => change === 'add')).toBe(true);
  expect(plan.violations.filter(({ level, rule }) => level === 'breaks' && rule !== 'R7')).toEqual([]);
  await applied(deps, curs, { bringIn: true });
  expect(value(await planCurs(deps, curs)).plan.steps.filter(({ change }) => change !== 'keep')).toEqual([]);
});

test('every school of it has its people and its days off', async () => {
  const deps = testDeps({ forms, files: memoryFiles() });
  await fillDemo(deps);
  for (const { participation } of await listParticipations(deps.store, 'magnet')) {
    for (const role of ['direccio', 'impulsor', 'comunicacio', 'formador', 'partner']) {
      const [person] = await holdersOf(deps, `centre:${participation.centre}#${role}`);
      expect(person?.addresses[0]?.address).toMatch(/^[a-z]+\.[a-z]+@[a-z0-9-]+\.example$/u);
    }
  }
  const { centres, places } = await getDays(deps.store, curs);
  expect([centres.length, places.length]).toEqual([9, 6]);
});

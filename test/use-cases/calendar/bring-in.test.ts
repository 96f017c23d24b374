/** A curs that already runs is brought in, and a plan is weighed by the rules that it breaks before anything is applied. */
import { expect, test } from 'vitest';
import { getItemDeeds, itemWrite } from '#functions/store/item.ts';
import { participationWrite } from '#functions/store/participation.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { startApply } from '#functions/use-cases/calendar/start-apply.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { applied, type CursWorld, cursWorld, itemOf, itemsOf, participationOf } from '#test/support/curs.ts';
import { value } from '#test/support/world.ts';

const planOf = async (deps: Pick<CursWorld, 'store' | 'now' | 'curs' | 'programme'>) => value(await planCurs(deps, deps.curs)).plan;

test('brings in what is past as done when it is asked to, and reminds nobody of it', async () => {
  const deps = await cursWorld({ planned: false, start: '2027-01-15T09:00:00.000Z' });
  const { steps } = await planOf(deps);
  const past = steps.filter(({ item }) => (item.start ?? item.due ?? '~') < deps.now());
  expect(past.length).toBeGreaterThan(10);
  expect(await applied(deps, deps.curs, { bringIn: true })).toMatchObject({ result: { added: steps.length, brought: past.length } });
  const items = await itemsOf(deps);
  const done = items.filter(({ item }) => item.done);
  expect(done.map(({ item }) => item.id).sort()).toEqual(past.map(({ item }) => item.id).sort());
  expect(done[0]?.item.done?.note).toBe('Portat d’abans: ja havia passat quan es va aplicar el pla, el 15 de gener de 2027.');
  for (const { item } of done) expect((await deps.store.get([{ pk: `item#${item.id}`, sk: 'item' }]))[0]?.at?.due).toBeUndefined();
  expect((await planOf(deps)).steps.filter(({ change }) => change !== 'keep')).toEqual([]);
});

test('is refused by the name of the rule where Jornada and visits would meet', async () => {
  const deps = await cursWorld();
  const seminar = await itemOf(deps, 'A05');
  const visit: CalendarItem = { ...seminar, id: `${deps.curs}.A20.magnet.x01BYHAND`, activity: 'A20', proposed: {} };
  await deps.store.commit([itemWrite(visit, null)]);
  await deps.store.commit([participationWrite(participationOf('C08099017', { [deps.curs]: 'any0' }))]);
  const { hash } = await planOf(deps);
  const refused = await startApply(deps, { curs: deps.curs, hash, bringIn: false, why: 'Perquè sí', by: 'command' });
  expect(refused).toMatchObject({
    failure: {
      errors: [
        { path: 'regles', message: { ca: expect.stringMatching(/^R1: «Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca/u) } },
      ],
    },
  });
});

test('asks why where a session of the plan has no free day, and keeps the answer in its history', async () => {
  const activities = magnet.activities.map((each) =>
    each.id === 'A03' && each.kind === 'session' ? { ...each, windows: [{ from: '12-24', to: '12-31' }] } : each,
  );
  const deps = { ...(await cursWorld({ planned: false, people: false, centres: 1 })), programme: { ...magnet, activities } };
  const wish = { curs: deps.curs, hash: (await planOf(deps)).hash, bringIn: false, why: ' ', by: 'command' };
  expect(await startApply(deps, wish)).toMatchObject({ failure: { errors: [{ path: 'motiu' }] } });
  await applied(deps, deps.curs, { why: 'La data es posarà després de Nadal.' });
  const { id, is } = await itemOf(deps, 'A03');
  expect(is).toEqual({});
  expect(await getItemDeeds(deps.store, id)).toMatchObject([
    { reason: 'La data es posarà després de Nadal.', broke: [expect.stringContaining('no té data')] },
  ]);
});

/** What a plan changes while people work: the deadline of an open form moves with its item, and who is faster than the job keeps what they set. */
import { expect, test } from 'vitest';
import { getHead } from '#functions/store/case.ts';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { startApply } from '#functions/use-cases/calendar/start-apply.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { applied, type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { owes } from '#test/support/obligations.ts';
import { causes, value } from '#test/support/world.ts';

/** The programme gives everybody until 25 September to review their data, instead of the 20th. */
const longer: Programme = {
  ...magnet,
  activities: magnet.activities.map((each) =>
    each.id === 'A01' && each.kind === 'deadline' ? { ...each, window: { from: '09-01', to: '09-25' } } : each,
  ),
};

test('the deadline of an open form moves with its item, and its reminders begin anew', async () => {
  const deps = await cursWorld({ people: false });
  const centre = deps.centres[0]?.id ?? '';
  const item = await itemOf(deps, 'A01', centre);
  const open = await owes(deps, 'dades-centre', { centre, curs: deps.curs, deadline: item.is.due ?? '' });
  const stored = await getItem(deps.store, item.id);
  await deps.store.commit([itemWrite({ ...item, case: open, published: '2026-09-01', handled: ['opens'] }, null, stored?.rev)]);
  const before = (await getHead(deps.store, open))?.head;
  await applied({ ...deps, programme: longer }, deps.curs);
  const moved = await itemOf(deps, 'A01', centre);
  expect(moved).toMatchObject({ version: 2, case: open, is: { due: '2026-09-25T21:59:59.000Z' }, proposed: moved.is });
  const after = (await getHead(deps.store, open))?.head;
  expect(after).toMatchObject({ deadline: moved.is.due, dueVersion: (before?.dueVersion ?? 0) + 1 });
  expect((await causes(deps)).filter(({ anchor }) => anchor.id === item.id)).toMatchObject([
    { message: 'M-DAD-CANVI', values: { was: item.is.due } },
  ]);
});

test('who moves an item between the look at the plan and its turn keeps what they set', async () => {
  const deps = { ...(await cursWorld({ people: false, centres: 1 })), programme: longer };
  const centre = deps.centres[0]?.id ?? '';
  const item = await itemOf(deps, 'A01', centre);
  const { hash } = value(await planCurs(deps, deps.curs)).plan;
  const { id } = value(await startApply(deps, { curs: deps.curs, hash, bringIn: false, why: '', by: 'command' }));
  const faster = { due: '2026-09-30T21:59:59.000Z' };
  const store: CursWorld['store'] = {
    ...deps.store,
    commit: async (writes) => {
      // The job's own commit: by then somebody has extended the deadline.
      const stored = writes.length > 1 ? await getItem(deps.store, item.id) : null;
      if (stored?.rev === 1)
        await deps.store.commit([itemWrite({ ...stored.item, is: { ...stored.item.is, ...faster }, version: 2 }, null, 1)]);
      return deps.store.commit(writes);
    },
  };
  expect(await stepJob({ ...deps, store }, id)).toMatchObject({ state: 'done', result: { moved: 0 } });
  expect(await itemOf(deps, 'A01', centre)).toMatchObject({ is: faster, version: 2, proposed: item.is });
  const [step] = value(await planCurs(deps, deps.curs)).plan.steps.filter(({ change }) => change !== 'keep');
  expect(step).toMatchObject({ change: 'conflict', is: { due: faster.due } });
});

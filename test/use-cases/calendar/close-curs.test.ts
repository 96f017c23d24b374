/** A curs is closed: what is open ends with a note or goes on in the next one, and the roles of those who leave end. */
import { expect, test } from 'vitest';
import { getItem, getItemDeeds, itemWrite } from '#functions/store/item.ts';
import { getParticipation, participationWrite } from '#functions/store/participation.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { pressClose, seeClose } from '#functions/use-cases/calendar/see-close.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { grantSeat, holdersOf } from '#functions/use-cases/people/seats.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type CursWorld, cursWorld, itemsOf } from '#test/support/curs.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { everything, value } from '#test/support/world.ts';

/** The last day of August: everything of the curs has come. */
const end = '2027-08-31T08:00:00.000Z';
const closing = { activitats: 'tanca', terminis: 'tanca', nota: 'Final de curs.' };

async function atTheEnd(centres = 3): Promise<CursWorld> {
  const deps = await cursWorld({ centres });
  deps.now.pass({ days: 364, hours: 2 });
  expect(deps.now()).toBe(end);
  return deps;
}

async function started(deps: CursWorld, raw: Raw = closing): Promise<Job> {
  return value(await pressClose(deps, deps.coordinator, deps.curs, raw));
}

/** A school leaves at the end of June. */
async function leaves(deps: CursWorld, centre: string): Promise<void> {
  const stored = await getParticipation(deps.store, 'magnet', centre);
  if (!stored) throw new Error('it takes part');
  await deps.store.commit([participationWrite({ ...stored.participation, state: 'left', left: '2027-07-01' }, stored.rev)]);
}

test('what is open is done, with the note in its history; closing again finds nothing', async () => {
  const deps = await atTheEnd();
  const { open } = value(await seeClose(deps, deps.coordinator, deps.curs));
  expect(open.length).toBe((await itemsOf(deps)).length);
  const job = await started(deps);
  expect(await stepJob(deps, job.id)).toMatchObject({
    state: 'done',
    total: open.length,
    result: { closed: open.length, carried: 0, ended: 0 },
  });
  for (const { item } of await itemsOf(deps)) expect(item.done).toMatchObject({ note: 'Final de curs.', by: deps.coordinator.person });
  expect((await getItemDeeds(deps.store, open[0]?.id ?? '')).map(({ action }) => action)).toContain('done');
  const before = await everything(deps.store);
  expect(await pressClose(deps, deps.coordinator, deps.curs, closing)).toMatchObject({ failure: { errors: [{ path: 'activitats' }] } });
  expect(await everything(deps.store)).toEqual(before);
});

test('a deadline goes on in the next curs with its new last day, a session without a date until somebody sets one', async () => {
  const deps = await atTheEnd(1);
  const report = (await itemsOf(deps)).find(({ item }) => item.activity === 'A22');
  const meeting = (await itemsOf(deps)).find(({ item }) => item.activity === 'A23');
  if (!report || !meeting) throw new Error('a school has both');
  await deps.store.commit([itemWrite({ ...report.item, published: '2027-05-01', note: 'Amb annexos' }, null, report.rev)]);
  const job = await started(deps, { ...closing, activitats: 'passa', terminis: 'passa', dia: '16/10/2027' });
  expect(await stepJob(deps, job.id)).toMatchObject({ state: 'done', result: { closed: 0 } });
  expect((await getItem(deps.store, report.item.id))?.item.done?.note).toBe('Passa al curs 2027-28. Final de curs.');
  const next = await itemsOf({ ...deps, curs: '2027-2028' });
  const carried = next.find(({ item }) => item.activity === 'A22')?.item;
  // 16 October 2027 is a Saturday: the next working day counts (R11).
  expect(carried).toMatchObject({
    done: null,
    published: '2027-05-01',
    note: 'Amb annexos',
    is: { due: '2027-10-18T21:59:59.000Z' },
    version: 1,
  });
  expect(carried?.id).toMatch(/^2027-2028\.A22\..+\.x[0-9A-Z]{26}$/u);
  expect(next.find(({ item }) => item.activity === 'A23')?.item).toMatchObject({ is: {}, published: null });
  const { plan } = value(await planCurs(deps, '2027-2028'));
  const kept = plan.steps.filter(({ item }) => next.some((each) => each.item.id === item.id));
  expect(new Set(kept.map(({ change }) => change))).toEqual(new Set(['keep']));
});

test('the roles of a school that leaves end, and those that were given for the curs alone; the others stay', async () => {
  const deps = await atTheEnd();
  const [gone, stays] = deps.centres;
  await leaves(deps, gone?.id ?? '');
  const yearly = `centre:${stays?.id}#partner#${deps.curs}`;
  await grantSeat(deps, deps.other.person ?? '', yearly);
  const { leaving } = value(await seeClose(deps, deps.coordinator, deps.curs));
  expect(leaving.map(({ seat }) => seat).sort()).toEqual(
    [...['direccio', 'impulsor', 'comunicacio', 'formador', 'partner'].map((name) => `centre:${gone?.id}#${name}`), yearly].sort(),
  );
  const job = await started(deps);
  expect(await stepJob(deps, job.id)).toMatchObject({ state: 'done', result: { ended: 6 } });
  expect(await holdersOf(deps, `centre:${gone?.id}#direccio`)).toEqual([]);
  expect(await holdersOf(deps, yearly)).toEqual([]);
  expect(await holdersOf(deps, `centre:${stays?.id}#direccio`)).toHaveLength(1);
});

test.each([0, 1, 2, 3, 4, 5])('killed at commit %i it is whole in the end, and nothing is carried over twice', async (at) => {
  const deps = await atTheEnd();
  await leaves(deps, deps.centres[0]?.id ?? '');
  const { open } = value(await seeClose(deps, deps.coordinator, deps.curs));
  const { id } = await started(deps, { ...closing, terminis: 'passa', dia: '15/10/2027' });
  await stepJob({ ...deps, store: dyingStore(deps.store, at, at % 2 === 0 ? 'before' : 'after') }, id).catch(() => null);
  deps.now.pass({ hours: 1 });
  expect(await stepJob(deps, id)).toMatchObject({ state: 'done', result: { ended: 5 } });
  const deadlines = open.filter(({ kind }) => kind === 'deadline').length;
  expect(await itemsOf({ ...deps, curs: '2027-2028' })).toHaveLength(deadlines);
  expect(value(await seeClose(deps, deps.coordinator, deps.curs))).toMatchObject({ open: [], leaving: [] });
});

test('it is asked what becomes of what is open, and until when', async () => {
  const deps = await atTheEnd(1);
  const wrong = await pressClose(deps, deps.coordinator, deps.curs, { activitats: 'tanca', terminis: 'passa', dia: '1/1/2027', nota: '' });
  expect(wrong).toMatchObject({ failure: { code: 'invalid', errors: [{ path: 'dia' }, { path: 'nota' }] } });
  expect(await pressClose(deps, deps.other.person ? { ...deps.other, seats: [] } : null, deps.curs, closing)).toMatchObject({ ok: false });
});

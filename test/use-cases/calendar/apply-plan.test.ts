/** A plan is applied as it was seen: whole in the end wherever it is interrupted, and what people set stays. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { centreDaysKey, centreDaysWrite } from '#functions/store/days.ts';
import { StoreBusy } from '#functions/store/errors.ts';
import { hostile } from '#functions/store/hostile.ts';
import { getItem, getItemDeeds, itemWrite } from '#functions/store/item.ts';
import { getParticipation, participationWrite } from '#functions/store/participation.ts';
import { planCurs } from '#functions/use-cases/calendar/plan-curs.ts';
import { startApply } from '#functions/use-cases/calendar/start-apply.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { applied, type CursWorld, cursWorld, itemOf, itemsOf, participationOf } from '#test/support/curs.ts';
import { dyingStore, Killed } from '#test/support/dying-store.ts';
import { causes, value } from '#test/support/world.ts';

const planOf = async (deps: CursWorld) => value(await planCurs(deps, deps.curs)).plan;
const changes = async (deps: CursWorld) => (await planOf(deps)).steps.filter(({ change }) => change !== 'keep');
const started = async (deps: CursWorld) => {
  const { hash } = await planOf(deps);
  return value(await startApply(deps, { curs: deps.curs, hash, bringIn: false, why: '', by: 'command' }));
};

/** Writes an item with a change of a test. */
async function changed(deps: CursWorld, item: CalendarItem, more: Partial<CalendarItem>): Promise<void> {
  const stored = await getItem(deps.store, item.id);
  expect(await deps.store.commit([itemWrite({ ...item, ...more }, null, stored?.rev)])).toMatchObject({ ok: true });
}

describe('applying a plan', () => {
  test('adds every item with its history, and planning again finds nothing', async () => {
    const deps = await cursWorld({ planned: false });
    const { steps } = await planOf(deps);
    const job = await applied(deps, deps.curs, { by: deps.coordinator.person ?? '' });
    expect(job).toMatchObject({
      done: steps.length,
      total: steps.length,
      result: { added: steps.length, moved: 0, removed: 0, brought: 0 },
    });
    const { item, rev } = (await getItem(deps.store, steps[0]?.item.id ?? '')) ?? {};
    expect([item?.proposed, item?.version, item?.published, rev]).toEqual([item?.is, 1, null, 1]);
    expect(await getItemDeeds(deps.store, item?.id ?? '')).toMatchObject([{ action: 'add', name: 'Nora Vidal', to: item?.is }]);
    expect(await changes(deps)).toEqual([]);
    expect(await causes(deps)).toEqual([]);
  });

  test.each([0, 1, 2, 3].flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const]))(
    'killed $when commit $at, it is whole in the end and nothing is there twice',
    async ({ at, when }) => {
      const deps = await cursWorld({ planned: false, people: false });
      const { steps } = await planOf(deps);
      const { id } = await started(deps);
      await stepJob({ ...deps, store: dyingStore(deps.store, at, when) }, id).catch((error) => expect(error).toBeInstanceOf(Killed));
      deps.now.pass({ hours: 1 });
      expect(await stepJob(deps, id)).toMatchObject({ state: 'done', done: steps.length, result: { added: steps.length } });
      const items = await itemsOf(deps);
      expect(items.map(({ item }) => item.id).sort()).toEqual(steps.map(({ item }) => item.id).sort());
      expect(items.every(({ item, rev }) => item.version === 1 && rev === 1)).toBe(true);
      for (const { item } of items.slice(0, 10)) expect(await getItemDeeds(deps.store, item.id)).toHaveLength(1);
      expect(await changes(deps)).toEqual([]);
    },
  );

  property.prop([fc.integer()], { numRuns: 3 })('by a store at its worst it is whole in the end', async (seed) => {
    const deps = await cursWorld({ planned: false, people: false });
    const { steps } = await planOf(deps);
    const { id } = await started(deps);
    const worst = { ...deps, store: hostile(deps.store, { seed }) };
    for (let state: string | undefined = '', rounds = 0; state !== 'done' && rounds < 50; rounds += 1) {
      state = await stepJob(worst, id).then((job) => job?.state, busy);
      deps.now.pass({ hours: 1 });
    }
    expect(await stepJob(deps, id)).toMatchObject({ state: 'done', result: { added: steps.length } });
    expect(await changes(deps)).toEqual([]);
  });

  test('starts no job for another plan than the one that was seen, nor for one that changes nothing', async () => {
    const deps = await cursWorld({ planned: false });
    const { hash } = await planOf(deps);
    const wish = { curs: deps.curs, hash, bringIn: false, why: '', by: 'command' };
    await applied(deps, deps.curs);
    expect(await startApply(deps, wish)).toMatchObject({ ok: false, failure: { errors: [{ path: 'hash' }] } });
    await newSchool(deps);
    expect(await startApply(deps, wish)).toMatchObject({
      failure: { errors: [{ path: 'hash', message: { ca: expect.stringContaining('ha canviat') } }] },
    });
  });

  test('a job that begins after the calendar changed fails in words, and does nothing', async () => {
    const deps = await cursWorld({ planned: false });
    const { id } = await started(deps);
    await newSchool(deps);
    expect(await stepJob(deps, id)).toMatchObject({
      state: 'failed',
      failure: { ca: expect.stringContaining('Mireu la diferència nova') },
    });
    expect(await itemsOf(deps)).toEqual([]);
  });
});

describe('a plan of a curs that lives', () => {
  test('moves nobody for a new school, and adds only what is the school’s', async () => {
    const deps = await cursWorld();
    const before = await itemsOf(deps);
    const centre = await newSchool(deps);
    const steps = await changes(deps);
    expect(steps.every(({ item, change }) => change === 'add' && (item.centre === centre || item.municipality === '080018'))).toBe(true);
    await applied(deps, deps.curs);
    expect(await itemsOf(deps)).toEqual(expect.arrayContaining([...before]));
  });

  test('tells those who know of a session that it moves, once', async () => {
    const deps = await cursWorld();
    const visit = await itemOf(deps, 'A03', deps.centres[0]?.id);
    const day = visit.is.start?.slice(0, 10) ?? '';
    deps.now.pass({ minutes: 1 });
    await changed(deps, visit, { published: '2026-09-01', handled: ['publish'] });
    await freeDay(deps, deps.centres[0]?.id ?? '', day);
    const [step] = await changes(deps);
    expect(step).toMatchObject({ change: 'move', item: { id: visit.id }, mails: [{ step: 'change', message: 'M-REU-CANVI' }, {}, {}, {}] });
    await applied(deps, deps.curs);
    const item = await itemOf(deps, 'A03', deps.centres[0]?.id);
    expect(item).toMatchObject({ is: step?.proposed, proposed: step?.proposed, version: 2, sequence: 1 });
    expect(await causes(deps)).toMatchObject([
      { message: 'M-REU-CANVI', anchor: { id: visit.id, version: 2 }, values: { was: visit.is.start } },
    ]);
    expect(await getItemDeeds(deps.store, visit.id)).toMatchObject([{ action: 'move', from: visit.is, to: item.is }, { action: 'add' }]);
    expect(await changes(deps)).toEqual([]);
  });

  test('leaves the date that a person set, and no longer asks', async () => {
    const deps = await cursWorld();
    const visit = await itemOf(deps, 'A03', deps.centres[0]?.id);
    const is = { start: '2026-10-29T13:00:00.000Z', end: '2026-10-29T14:30:00.000Z' };
    await changed(deps, visit, { is });
    await freeDay(deps, deps.centres[0]?.id ?? '', visit.is.start?.slice(0, 10) ?? '');
    expect(await changes(deps)).toMatchObject([{ change: 'conflict', is, before: visit.is }]);
    expect(await applied(deps, deps.curs)).toMatchObject({ result: { conflicts: 1, moved: 0 } });
    expect(await itemOf(deps, 'A03', deps.centres[0]?.id)).toMatchObject({ is, version: 1 });
    expect(await changes(deps)).toEqual([]);
  });

  test('takes away what nobody knows of and cancels what people know, when a school leaves', async () => {
    const deps = await cursWorld();
    const centre = deps.centres[0]?.id ?? '';
    const known = await itemOf(deps, 'A07', centre);
    const unknown = await itemOf(deps, 'A23', centre);
    deps.now.pass({ minutes: 1 });
    await changed(deps, known, { published: '2026-09-01' });
    const stored = await getParticipation(deps.store, 'magnet', centre);
    if (!stored) throw new Error('it takes part');
    await deps.store.commit([participationWrite({ ...stored.participation, state: 'left', left: '2026-09-02' }, stored.rev)]);
    expect(await applied(deps, deps.curs)).toMatchObject({ result: { added: 0, moved: 0 } });
    expect(await getItem(deps.store, unknown.id)).toBeNull();
    expect(await getItemDeeds(deps.store, unknown.id)).toMatchObject([{ action: 'remove', from: unknown.is }, { action: 'add' }]);
    expect((await getItem(deps.store, known.id))?.item.cancelled).not.toBeNull();
    expect(await causes(deps)).toMatchObject([{ message: 'M-EV-ANULLAT', anchor: { id: known.id } }]);
    expect(await changes(deps)).toEqual([]);
  });
});

/** One of the world's schools begins to take part. */
async function newSchool(deps: CursWorld): Promise<string> {
  const centre = 'C08099017';
  expect(await deps.store.commit([participationWrite(participationOf(centre, { [deps.curs]: 'any0' }))])).toMatchObject({ ok: true });
  return centre;
}

async function freeDay(deps: CursWorld, centre: string, day: string): Promise<void> {
  const key = centreDaysKey(deps.curs, centre);
  const [row] = await deps.store.get([key]);
  expect(await deps.store.commit([centreDaysWrite({ curs: deps.curs, centre, free: [day] }, row?.rev)])).toMatchObject({ ok: true });
}

function busy(error: unknown): undefined {
  if (error instanceof StoreBusy) return undefined;
  throw error;
}

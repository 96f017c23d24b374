/** A job does its work once, however often it is interrupted or started. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { StoreBusy } from '#functions/store/errors.ts';
import { hostile } from '#functions/store/hostile.ts';
import { getJob } from '#functions/store/job.ts';
import type { Store } from '#functions/store/store.ts';
import type { JobKind } from '#functions/use-cases/jobs/kind.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { startJob } from '#functions/use-cases/jobs/start.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { memoryStore, type TestDeps, testDeps } from '#test/support/deps.ts';

const total = 6;
const key = (at: number) => ({ pk: 'stroke', sk: String(at) });

/** Makes six strokes, one a piece; a stroke that is there already would break it. */
const strokes = (before: (deps: TestDeps, at: number) => void = () => undefined): JobKind => ({
  name: 'strokes',
  title: { ca: 'Ratlles', es: 'Rayas', en: 'Strokes' },
  told: { ca: '', es: '', en: '' },
  open: async (deps) => async (job) => {
    const at = Number(job.cursor ?? 0);
    before(deps as TestDeps, at);
    const put = { key: key(at), type: 'stroke', v: 1, head: null, body: at };
    return { writes: [{ put, if: 'absent' }], cursor: at + 1 < total ? String(at + 1) : null, done: at + 1, total, result: { last: at } };
  },
});
const start = (deps: TestDeps) => startJob(deps, { kind: 'strokes', input: { of: 'chalk' }, by: 'command', total });
const made = async (store: Store) => (await store.query('stroke', { limit: 100 })).items.map(({ body }) => body);

describe('a job', () => {
  test('is done in one step when there is time', async () => {
    const deps = testDeps();
    const job = await start(deps);
    expect(job).toMatchObject({ state: 'waiting', done: 0, total });
    expect(await stepJob(deps, job.id, { kinds: [strokes()] })).toMatchObject({
      state: 'done',
      done: total,
      result: { last: 5 },
      due: null,
      cursor: null,
    });
    expect(await made(deps.store)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('stops when its time is up, and goes on at its cursor', async () => {
    const deps = testDeps();
    const { id } = await start(deps);
    const kinds = [strokes(() => deps.real.pass({ seconds: 3 }))];
    const states: string[] = [];
    while (await runDueJobs(deps, { kinds })) states.push((await stepJob(deps, 'nobody', { kinds })) ? 'odd' : 'on');
    expect(states).toEqual(['on']);
    expect(await stepJob(deps, id, { kinds })).toMatchObject({ state: 'done', done: total });
    expect(await made(deps.store)).toHaveLength(total);
  });

  test('is left alone while somebody works on it, and taken over when they have died', async () => {
    const deps = testDeps();
    const { id } = await start(deps);
    const deaths = ['of age'];
    const kinds = [
      strokes((_, at) => {
        if (at === 2 && deaths.pop()) throw new Error('died');
      }),
    ];
    expect(await stepJob(deps, id, { kinds })).toMatchObject({ state: 'running', done: 2, broken: 1 });
    expect(await stepJob(deps, id, { kinds })).toMatchObject({ state: 'running', done: 2 });
    deps.now.pass({ minutes: 2 });
    expect(await stepJob(deps, id, { kinds })).toMatchObject({ state: 'done', done: total, broken: 0 });
    expect(deps.logged).toEqual(['job-broken']);
  });

  test('that cannot be read does not keep the others waiting', async () => {
    const deps = testDeps();
    const jobs = [await start(deps), await start(deps), await start(deps)];
    const get: Store['get'] = (keys) => (keys[0]?.pk.endsWith(jobs[1]?.id ?? '') ? Promise.reject(new Error('no')) : deps.store.get(keys));
    const kinds: JobKind[] = [{ ...strokes(), open: async () => async () => ({ writes: [], cursor: null, done: 1, total: 1 }) }];
    expect(await runDueJobs({ ...deps, store: { ...deps.store, get } }, { kinds })).toBe(false);
    expect(await Promise.all(jobs.map(async ({ id }) => (await getJob(deps.store, id))?.job.state))).toEqual(['done', 'waiting', 'done']);
    expect(deps.logged).toEqual(['job-not-stepped']);
  });

  test('that always breaks fails in the end, and says so in words', async () => {
    const deps = testDeps();
    const { id } = await start(deps);
    for (let times = 0; times < 5; times += 1) {
      await stepJob(deps, id, { kinds: [] });
      deps.now.pass({ hours: 1 });
    }
    const job = await stepJob(deps, id, { kinds: [] });
    expect(job).toMatchObject({ state: 'failed', due: null, broken: 5 });
    expect(job?.failure?.ca).toContain('torneu-ho a provar');
  });

  test('that expects to fail ends with its own words', async () => {
    const deps = testDeps();
    const { id } = await start(deps);
    const failure = { ca: 'No hi ha guix.', es: 'No hay tiza.', en: 'There is no chalk.' };
    const kind: JobKind = { ...strokes(), open: async () => async () => ({ writes: [], cursor: null, done: 0, total, failure }) };
    expect(await stepJob(deps, id, { kinds: [kind] })).toMatchObject({ state: 'failed', failure, due: null });
  });

  test('of two who work on it at once, one does', async () => {
    const deps = testDeps();
    const { id } = await start(deps);
    await Promise.all([1, 2, 3].map(() => stepJob(deps, id, { kinds: [strokes()] })));
    expect(await made(deps.store)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await stepJob(deps, id, { kinds: [strokes()] })).toMatchObject({ state: 'done', done: total });
  });

  property.prop([fc.integer()], { numRuns: 20 })('is done once on a store at its worst', async (seed) => {
    const store = memoryStore();
    const deps = testDeps({ store: hostile(store, { seed }) });
    const { id } = await start(deps).catch((error: unknown) => retried(error, deps));
    for (let rounds = 0; rounds < 200; rounds += 1) {
      const job = await stepJob(deps, id, { kinds: [strokes()] }).catch(busy);
      if (job?.state === 'done') break;
      deps.now.pass({ hours: 1 });
    }
    expect(await made(store)).toHaveLength(total);
  });
});

function busy(error: unknown): null {
  if (error instanceof StoreBusy) return null;
  throw error;
}

function retried(error: unknown, deps: TestDeps): ReturnType<typeof start> {
  busy(error);
  return start(deps);
}

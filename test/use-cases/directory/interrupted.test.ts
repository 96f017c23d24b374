/** An import that is interrupted, wherever, is whole in the end. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { StoreBusy } from '#functions/store/errors.ts';
import { hostile } from '#functions/store/hostile.ts';
import type { Store } from '#functions/store/store.ts';
import { searchCentres } from '#functions/use-cases/directory/search-centres.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import { memoryStore, testDeps } from '#test/support/deps.ts';
import { many, planOf, shortFile, startedJob } from '#test/support/directory.ts';

describe('an import that is interrupted', () => {
  const text = shortFile(many(110));
  const all = { done: 110, total: 110, result: { new: 110, changed: 0, back: 0, gone: 0 } };

  test('goes on where it was, page by page, and counts every school once', async () => {
    const deps = testDeps();
    const { id } = await startedJob(deps, text);
    const seen: number[] = [];
    for (let job = await stepJob(deps, id, { seconds: 0 }); job?.due; job = await stepJob(deps, id, { seconds: 0 })) seen.push(job.done);
    expect(seen.slice(0, 4)).toEqual([49, 98, 110, 110]);
    expect(await stepJob(deps, id)).toMatchObject({ state: 'done', ...all });
    expect(await searchCentres(deps, 'escola')).toMatchObject({ total: 110 });
  });

  test.each([0, 1, 2, 3, 4, 6, 8, 9, 10])('by a crash after %i commits is whole in the end', async (survives) => {
    const store = memoryStore();
    const deps = testDeps({ store });
    const { id } = await startedJob(deps, text);
    await stepJob({ ...deps, store: dyingAfter(store, survives) }, id).catch(() => null);
    deps.now.pass({ hours: 1 });
    expect(await stepJob(deps, id)).toMatchObject({ state: 'done', ...all });
    expect(await planOf(deps, text)).toMatchObject({ same: 110, new: [], changed: [], disappeared: [] });
  });

  property.prop([fc.integer()], { numRuns: 5 })('by a store at its worst is whole in the end', async (seed) => {
    const deps = testDeps({ store: memoryStore() });
    const { id } = await startedJob(deps, text);
    const worst = { ...deps, store: hostile(deps.store, { seed }) };
    for (let job = null, rounds = 0; job !== 'done' && rounds < 50; rounds += 1) {
      job = await stepJob(worst, id).then((row) => row?.state ?? null, busy);
      deps.now.pass({ hours: 1 });
    }
    expect(await stepJob(deps, id)).toMatchObject({ state: 'done', ...all });
    expect(await searchCentres(deps, 'escola')).toMatchObject({ total: 110 });
  });
});

/** A store that dies with some commit: all later ones fail too. */
function dyingAfter(store: Store, commits: number): Store {
  let left = commits;
  const commit: Store['commit'] = async (writes) => {
    left -= 1;
    if (left < 0) throw new Error('killed');
    return store.commit(writes);
  };
  return { ...store, commit };
}

function busy(error: unknown): null {
  if (error instanceof StoreBusy) return null;
  throw error;
}

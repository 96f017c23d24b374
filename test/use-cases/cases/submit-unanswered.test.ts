/** A submission whose commit gets no answer: it is looked up, and repeating is safe. */
import { describe, expect, it } from 'vitest';
import { StoreBusy, StoreUnknown } from '#functions/store/errors.ts';
import type { Store } from '#functions/store/store.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { memoryStore } from '#test/support/deps.ts';
import { entries, ready, value, world } from '#test/support/world.ts';

/** A store whose next commit of a submission ends as told. */
function failing(store: Store): Store & { next: 'unknown-done' | 'unknown-lost' | 'busy' | null } {
  const wrapped = {
    ...store,
    next: null as 'unknown-done' | 'unknown-lost' | 'busy' | null,
    async commit(writes: Parameters<Store['commit']>[0]) {
      const how = wrapped.next;
      wrapped.next = null;
      if (how === 'busy') throw new StoreBusy('busy');
      if (how === 'unknown-lost') throw new StoreUnknown('no answer');
      const outcome = await store.commit(writes);
      if (how === 'unknown-done') throw new StoreUnknown('no answer');
      return outcome;
    },
  };
  return wrapped;
}

describe('a store that gives no answer', () => {
  it.each(['unknown-done', 'unknown-lost', 'busy'] as const)('(%s) still leads to one application', async (how) => {
    const store = failing(memoryStore());
    const deps = await world({ store });
    const { id, writer, seen } = await ready(deps);
    store.next = how;
    const first = await submitCase(deps, writer, { case: id, key: 'k', seen });
    if (how === 'unknown-done') expect(first.ok).toBe(true);
    else expect(first).toMatchObject({ failure: { code: 'busy' } });
    const again = value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
    expect(again.document).toBe(1);
    expect((await entries(deps, id)).filter(({ action }) => action === 'submit')).toHaveLength(1);
  });
});

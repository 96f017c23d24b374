/** A process that is killed: after a number of commits nothing answers any more, and the last commit was written or not. */
import type { Store } from '#functions/store/store.ts';

/** Every call after the death fails with it. */
export class Killed extends Error {}

/** The store of a process that dies in its commit number `at` (from 0), before or after it is written. */
export function dyingStore(store: Store, at: number, when: 'before' | 'after'): Store & { readonly dead: () => boolean } {
  let commits = 0;
  let dead = false;
  const alive = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (dead) throw new Killed();
      return call(...args);
    };
  };
  return {
    ...{ get: alive(store.get), query: alive(store.query), find: alive(store.find), dump: alive(store.dump), onCommit: store.onCommit },
    commit: alive(async (writes) => {
      const last = commits++ === at;
      if (last) dead = true;
      if (last && when === 'before') throw new Killed();
      const outcome = await store.commit(writes);
      if (last) throw new Killed();
      return outcome;
    }),
    dead: () => dead,
  };
}

/** Wake-ups: the types of rows that were born. A hint only; correctness never depends on it. */
import type { Outcome, Store, Write } from './store.ts';

/** The listeners of one store. */
export class Wakes {
  readonly #listeners = new Set<(type: string) => void>();

  /** Adds a listener; the answer removes it. */
  readonly onCommit: Store['onCommit'] = (wake) => {
    const listener = (type: string): void => wake(type);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the types that a commit gave birth to, after the caller has its outcome. */
  tell(writes: readonly Write[], outcome: Outcome): void {
    if (!outcome.ok || this.#listeners.size === 0) return;
    const types = new Set(writes.flatMap((write) => ('put' in write && write.if === 'absent' ? [write.put.type] : [])));
    for (const type of types) for (const listener of this.#listeners) setImmediate(listener, type);
  }
}

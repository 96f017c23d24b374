/** Group commit: whoever commits in the same turn shares one transaction, each with its savepoint and its outcome. */
import { StoreBusy, StoreUnknown } from './errors.ts';
import { type Action, holds, stands } from './prepare.ts';
import { type Patience, pause, retries } from './retry.ts';
import { itemOf } from './row.ts';
import { isBusy, type Tables } from './sqlite-tables.ts';
import type { Outcome } from './store.ts';

interface Waiting {
  readonly actions: readonly Action[];
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** The commits that wait for the end of this turn. */
export class GroupCommit {
  readonly #tables: Tables;
  readonly #patience: Patience;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;
  #ended = false;

  constructor(tables: Tables, patience: Patience) {
    this.#tables = tables;
    this.#patience = patience;
  }

  /** Resolves when the commit is on disk, or was lost. */
  add(actions: readonly Action[]): Promise<Outcome> {
    if (this.#ended) throw new Error('store: closed');
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    this.#waiting.push({ actions, resolve, reject });
    this.#running ??= this.#run();
    return promise;
  }

  /** Takes nothing more and finishes what waits. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    await new Promise((turn) => {
      setImmediate(turn);
    });
    const failure = await this.#begin();
    const group = this.#waiting;
    this.#waiting = [];
    this.#running = null;
    if (failure) for (const { reject } of group) reject(failure);
    else commitAll(this.#tables, group);
  }

  // SQLite waits 50 ms for a foreign lock; the rest is waited for here, where the event loop goes on.
  async #begin(): Promise<Error | null> {
    for (let attempt = 0; attempt <= retries; attempt++) {
      if (attempt > 0) await pause(attempt - 1, this.#patience);
      try {
        this.#tables.begin();
        return null;
      } catch (error) {
        if (!isBusy(error)) return new StoreUnknown('the file cannot be written', { cause: error });
      }
    }
    return new StoreBusy('another process holds the file');
  }
}

function commitAll(tables: Tables, group: readonly Waiting[]): void {
  const answers = group.map(({ actions, resolve, reject }) => {
    try {
      const outcome = commitOne(tables, actions);
      return () => resolve(outcome);
    } catch (error) {
      return () => reject(error);
    }
  });
  try {
    tables.commit();
  } catch (error) {
    tables.rollback();
    for (const { reject } of group) reject(new StoreUnknown('the file was not written', { cause: error }));
    return;
  }
  for (const answer of answers) answer();
}

function commitOne(tables: Tables, actions: readonly Action[]): Outcome {
  tables.savepoint();
  try {
    if (actions.every(tables.apply)) {
      tables.release();
      return stands(actions);
    }
  } catch (error) {
    tables.undo();
    throw error;
  }
  tables.undo();
  return { ok: false, lost: losers(tables, actions) };
}

function losers(tables: Tables, actions: readonly Action[]) {
  return actions.flatMap((action, write) => {
    const flat = tables.get(action.key);
    const found = flat ? itemOf(flat) : null;
    return holds(action, found) ? [] : [{ write, found }];
  });
}

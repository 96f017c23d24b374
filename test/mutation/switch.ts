/** What the instrumented copies ask while they run: which mutant is alive, and whether a loop has gone too far. */

/** One process has one switch. */
export interface Switch {
  /** No mutant is alive at -1. */
  alive: number;
  /** Mutants whose place was passed since this was last emptied. */
  readonly passed: Set<number>;
  turns: number;
  mostTurns: number;
}

const calm = 10_000;
const asleep = { alive: -1, turns: 0, mostTurns: Number.POSITIVE_INFINITY };

/** Puts the two questions of the copies into the global scope, once a process, and answers what decides them. */
export function installSwitch(): Switch {
  const scope = globalThis as typeof globalThis & { __switch?: Switch; __mutant?: (id: number) => boolean; __turn?: () => void };
  if (scope.__switch) return scope.__switch;
  const state: Switch = { ...asleep, passed: new Set() };
  scope.__switch = state;
  scope.__mutant = (id) => {
    if (state.alive < 0) state.passed.add(id);
    return state.alive === id;
  };
  scope.__turn = () => {
    state.turns += 1;
    if (state.turns > state.mostTurns) throw new Error('A loop does not end.');
  };
  return state;
}

/** Runs something with one mutant alive; true when it fails. `usual` is how many turns the loops take without it. */
export async function fails(state: Switch, id: number, usual: number, run: () => unknown): Promise<boolean> {
  Object.assign(state, { alive: id, turns: 0, mostTurns: usual * 20 + calm });
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(state, asleep);
  }
}

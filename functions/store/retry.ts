/** Trying again: eight times, full jitter, randomness and waiting injected. */

/** What the retries of an engine need from outside. */
export interface Patience {
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** How often a call is tried again before the store is busy. */
export const retries = 8;

/** Waits before try number `attempt` (from 0): anything up to 25 ms, 50, 100 … a second. */
export function pause(attempt: number, { random, wait }: Patience): Promise<unknown> {
  return wait(Math.floor(random() * Math.min(1_000, 25 * 2 ** attempt)));
}

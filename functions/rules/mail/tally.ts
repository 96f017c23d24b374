/** Reconciliation: every reason is in exactly one state, and all of them add up. */
import type { Reason } from '#schemas/entities/mail.ts';

/** How many reasons are in each state; `all` is how many were put. */
export type ReasonTally = Readonly<Record<Reason['state'] | 'all', number>>;

/** Counts reasons against the number that their causes say. */
export function tallyReasons(put: number, states: readonly Reason['state'][]): ReasonTally {
  const count = (state: Reason['state']) => states.filter((each) => each === state).length;
  return {
    all: put,
    sent: count('sent'),
    merged: count('merged'),
    skipped: count('skipped'),
    failed: count('failed'),
    open: count('open'),
  };
}

/** All = sent + merged + skipped + failed + open. */
export function addsUp({ all, sent, merged, skipped, failed, open }: ReasonTally): boolean {
  return all === sent + merged + skipped + failed + open;
}

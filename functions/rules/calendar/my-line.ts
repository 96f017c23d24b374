/** Where an item stands in the year of its reader: something to do now, something to come, or behind them. */
import type { Guest } from '#schemas/entities/calendar.ts';
import type { Cell, CellKind } from './cell.ts';

/** `now`: it waits for the reader. */
export type MyGroup = 'now' | 'coming' | 'past';

const behind: readonly CellKind[] = ['done', 'cancelled', 'skipped', 'review', 'past', 'none'];

/**
 * `own`: the reader is invited, or may hand it in. An invitation without an answer waits for its reader; what is due waits too, but what is far off
 * waits only where there is a form to write (`ready`).
 */
export function myGroup(
  { kind }: Pick<Cell, 'kind'>,
  {
    session,
    own,
    ready,
    answer,
  }: { readonly session: boolean; readonly own: boolean; readonly ready: boolean; readonly answer: Guest['answer'] | null },
): MyGroup {
  if (behind.includes(kind)) return 'past';
  if (!session) return own && (ready || kind !== 'open') ? 'now' : 'coming';
  return own && answer === null ? 'now' : 'coming';
}

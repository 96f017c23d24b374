/** Commits a submission once, whatever happens on the way: repeats answer the receipt, a lost answer is looked up, races are told. */
import type { KeptReceipt } from '#schemas/entities/receipt.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { commitNamed } from '../../store/commit.ts';
import { StoreBusy, StoreUnknown } from '../../store/errors.ts';
import { receiptOf } from '../../store/idempotency.ts';
import { pointerOf } from '../../store/reference.ts';
import type { Item, Key, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** What was kept under the key: the receipt, or `key-reused` when it was for something else. */
export function repeated(item: Item, hash: string): Result<KeptReceipt> {
  const kept = receiptOf(item);
  return kept.hash === hash ? ok(kept) : fail('key-reused');
}

/** Null = somebody was faster with something that can be tried again: load anew. `busy` leaves it safe to repeat with the same key. */
export async function settle(
  deps: Deps,
  key: Key,
  kept: KeptReceipt,
  writes: Readonly<Record<string, Write>>,
): Promise<Result<KeptReceipt> | null> {
  try {
    const outcome = await commitNamed(deps.store, writes);
    if (outcome.ok) return ok(kept);
    const { receipt, place } = outcome.lost;
    if (receipt) return repeated(receipt, kept.hash);
    // Another press of the same case was faster: that is no other application.
    if (place && pointerOf(place).case !== kept.receipt.case)
      return fail('already-submitted', { values: { reference: pointerOf(place).reference } });
    return null;
  } catch (error) {
    if (error instanceof StoreBusy) return fail('busy');
    if (!(error instanceof StoreUnknown)) throw error;
    const [row] = await deps.store.get([key]);
    return row ? repeated(row, kept.hash) : fail('busy');
  }
}

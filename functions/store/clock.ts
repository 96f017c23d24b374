/** The programme clock, where it can be moved: `clock` / `offset`. */
import { clockOffset } from '#schemas/entities/clock.ts';
import type { Key, Store, Write } from './store.ts';

const key: Key = { pk: 'clock', sk: 'offset' };

/** Milliseconds that it runs ahead of the real one, strongly; null = it was never moved. */
export async function getClock(store: Store): Promise<{ readonly ahead: number; readonly rev: number } | null> {
  const [item] = await store.get([key]);
  return item ? { ...clockOffset.parse(item.body), rev: item.rev } : null;
}

/** Keeps how far it runs ahead; without a revision it was never moved. */
export function clockWrite(ahead: number, rev?: number): Write {
  return { put: { key, type: 'clock', v: 1, head: null, body: { ahead } }, if: rev ?? 'absent' };
}

/** The first sweep of a day that had attended to everything: `swept#<local day>` / `swept`. From then on the daily envelopes of the day may go out. */
import type { LocalDate } from '#schemas/entities/instant.ts';
import { seconds } from './expiry.ts';
import type { Key, Store, Write } from './store.ts';

const sweptKey = (day: LocalDate): Key => ({ pk: `swept#${day}`, sk: 'swept' });

/** Says it, once. */
export function sweptWrite(day: LocalDate): Write {
  const expires = seconds(`${day}T00:00:00.000Z`) + 7 * 86_400;
  return { put: { key: sweptKey(day), type: 'swept', v: 1, head: null, body: { day }, expires }, if: 'absent' };
}

/** Whether it was said, strongly. */
export async function wasSwept({ get }: Pick<Store, 'get'>, day: LocalDate): Promise<boolean> {
  const [row] = await get([sweptKey(day)]);
  return row != null;
}

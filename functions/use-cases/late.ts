/** What should have been attended to hours ago: whatever is due and stays so although sweeps go on. What is told here rings an alarm. */
import { plus } from '#functions/rules/mail/aftermath.ts';
import { at } from '#functions/rules/working-days.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dueShards } from '../store/keys.ts';
import type { Deps } from './ports.ts';

/** Sweeps begin at six: what fell due at night has had its two hours at eight. */
const from = '08:00';
const patience = 2 * 3_600_000;
/** Rows a shard that are counted. */
const most = 100;

/** Counts by type what is due for longer than two hours, and says so where there is any. One read a shard. */
export async function tellLate({ store, now, log }: Pick<Deps, 'store' | 'now' | 'log'>): Promise<number> {
  const instant = now();
  if (instant < at(localDay(instant), from)) return 0;
  const to = plus(instant, -patience);
  const pages = await Promise.all(dueShards.map((shard) => store.find('due', shard, { to, limit: most })));
  const late = pages.flatMap(({ items }) => items.map(({ type }) => type));
  for (const [type, all] of Map.groupBy(late, (each) => each)) log.warn('work-late', { type, count: all.length });
  return late.length;
}

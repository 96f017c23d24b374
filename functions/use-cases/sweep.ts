/** The sweep: asks every shard what is due, and hands each item to whoever knows its type. Two at once are harmless. */
import { reminderHour } from '#functions/rules/steps.ts';
import { at } from '#functions/rules/working-days.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dueShards } from '../store/keys.ts';
import type { Head } from '../store/store.ts';
import { sweptWrite, wasSwept } from '../store/swept.ts';
import { startWeekly } from './jobs/weekly.ts';
import { tellLate } from './late.ts';
import { startDigest } from './mail/digest.ts';
import { atOnce } from './mail/read.ts';
import { dailyCheck } from './mail/reconcile.ts';
import type { Deps } from './ports.ts';

/** Items under way at the same time. */
const width = 8;

/** Does what one due item needs. It reads the item strongly: the index is trusted for its key only. */
export type DueHandler = (head: Head) => Promise<unknown>;

/** What a sweep does, given by the composition root. */
export interface SweepProps {
  /** By type of row. Types without handler are somebody else's: `drain` sends mail. */
  readonly handlers: Readonly<Record<string, DueHandler>>;
  /** Sends the mail that is due, once everything that causes mail has been handled. */
  readonly drain: () => Promise<unknown>;
  /** Real clock; nothing new is begun after this instant. */
  readonly until?: string;
  /** Nothing but what mails: no weekly jobs, no checks. */
  readonly onlyMail?: true;
}

/** How many items were due and handled, how many failed, and whether time ran out. */
export interface Swept {
  readonly done: number;
  readonly failed: number;
  readonly more: boolean;
}

/** One sweep. Reads grow with what is due. What fails is logged and stays due. */
export async function sweep(deps: Deps, { handlers, drain, until, onlyMail }: SweepProps): Promise<Swept> {
  const count = { done: 0, failed: 0 };
  const began = deps.now();
  const over = () => until !== undefined && deps.real() >= until;
  for (const shard of dueShards) {
    for await (const page of duePages(deps, shard)) {
      const known = page.filter(({ type }) => handlers[type]);
      if (known.length > 0 && over()) return { ...count, more: true };
      const handle = (head: Head) => guarded(deps, { type: head.type, id: head.key.pk }, async () => handlers[head.type]?.(head));
      for (const fate of await atOnce(width, known, handle)) count[fate] += 1;
    }
  }
  const attend = async (works: Readonly<Record<string, () => Promise<unknown>>>) => {
    for (const [type, work] of Object.entries(works)) {
      if ((await guarded(deps, { type, id: began }, work)) === 'failed') count.failed += 1;
    }
  };
  const checks = { weekly: () => startWeekly(deps), reconciled: () => dailyCheck(deps) };
  await attend({ ...(onlyMail ? {} : checks), digest: () => startDigest(deps), swept: () => sayIt(deps, began) });
  await drain();
  if (!onlyMail) await attend({ late: () => tellLate(deps) });
  deps.log.info('swept', count);
  return { ...count, more: false };
}

/** Whatever was due at the hour of reminders is attended to: the daily envelopes may go out. Once a day. */
async function sayIt({ store }: Deps, began: string): Promise<void> {
  const day = localDay(began);
  if (began >= at(day, reminderHour) && !(await wasSwept(store, day))) await store.commit([sweptWrite(day)]);
}

async function* duePages({ store, now }: Deps, shard: string): AsyncGenerator<readonly Head[]> {
  const to = `${now()}~`;
  let cursor: string | undefined;
  do {
    const page = await store.find('due', shard, { to, limit: 100, ...(cursor && { cursor }) });
    yield page.items;
    cursor = page.cursor;
  } while (cursor);
}

async function guarded(
  { log }: Deps,
  what: { readonly type: string; readonly id: string },
  work: () => Promise<unknown>,
): Promise<'done' | 'failed'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    log.error('sweep-failed', what, error);
    return 'failed';
  }
}

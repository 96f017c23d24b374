/** Sends all mail that is due: what was caused, what waits, what nobody finished, and last what waits for a daily envelope. */
import { localDay } from '#schemas/values/dates.ts';
import { dueShards } from '../../store/keys.ts';
import { dailyOf } from '../../store/reason.ts';
import type { Head, Key } from '../../store/store.ts';
import { wasSwept } from '../../store/swept.ts';
import type { MailDeps } from '../ports.ts';
import { sendDaily } from './daily.ts';
import { expandCause } from './expand-cause.ts';
import type { Fate } from './post.ts';
import { atOnce } from './read.ts';
import { sendReason } from './send.ts';
import { settleEnvelope } from './settle.ts';

/** How long and how wide a drain runs. */
export interface Budget {
  /** Real clock; it begins nothing new after this instant. */
  readonly until?: string;
  /** Mails under way at the same time; 32. */
  readonly width?: number;
  /** At the start of a process that is the only one: whoever claimed before has ended. */
  readonly takeOver?: boolean;
}

/** What became of the recipients, and whether time ran out before the work did. */
export type Drained = Readonly<Record<Fate | 'errors', number>> & { readonly more: boolean };

/** Head rows a shard and pass: so much is under way that new mail never waits for long. */
const pageSize = 50;
const defaultWidth = 32;
const mailTypes = new Set(['cause', 'reason', 'envelope']);

type Counts = Record<Fate | 'errors', number>;

/** Works until nothing moves any more, or SES asks to slow down. An item that fails is logged and stays due. */
export async function drain(deps: MailDeps, budget: Budget = {}): Promise<Drained> {
  const count: Counts = { sent: 0, merged: 0, skipped: 0, failed: 0, later: 0, throttled: 0, errors: 0 };
  const seen = new Set<string>();
  const more =
    (await drainWhile(deps, budget, count, {
      wanted: (head) => mailTypes.has(head.type) && dailyOf(head) === null && !seen.has(nameOf(head)),
      work: (due) => {
        for (const head of due) seen.add(nameOf(head));
        return pass(deps, due, budget, seen);
      },
    })) || (await drainDaily(deps, budget, count));
  return { ...count, more };
}

/** Reminders wait until a sweep of the day has attended to all that is due, so that one envelope carries all of a reader's. */
async function drainDaily(deps: MailDeps, budget: Budget, count: Counts): Promise<boolean> {
  if (count.throttled > 0 || !(await wasSwept(deps.store, localDay(deps.now())))) return false;
  const seen = new Set<string>();
  const unseen = (head: Head): boolean => {
    const reader = dailyOf(head);
    return reader !== null && !seen.has(reader);
  };
  return drainWhile(deps, budget, count, {
    wanted: unseen,
    work: async (due) => {
      const readers = [...new Map(due.map((head) => [dailyOf(head) ?? '', head.key]))];
      for (const [reader] of readers) seen.add(reader);
      const fates = await unlessSlow(deps, budget, readers, ([reader, key]) => ({
        key,
        work: () => sendDaily(deps, reader, budget.takeOver),
      }));
      return fates.flat();
    },
  });
}

/** Pass after pass until nothing that is wanted is due. True = time ran out before. */
async function drainWhile(
  deps: MailDeps,
  { until }: Budget,
  count: Counts,
  {
    wanted,
    work,
  }: { readonly wanted: (head: Head) => boolean; readonly work: (due: readonly Head[]) => Promise<readonly (Fate | 'errors')[]> },
): Promise<boolean> {
  for (;;) {
    const due = await dueMail(deps, wanted);
    if (due.length === 0) return false;
    if (until !== undefined && deps.real() >= until) return true;
    for (const fate of await work(due)) count[fate] += 1;
    if (count.throttled > 0) return false;
  }
}

/** A row at a revision is looked at once a drain. */
const nameOf = ({ key, rev }: Pick<Head, 'key' | 'rev'>): string => `${key.pk} ${key.sk} ${rev}`;

/** About a page of each shard; what is not wanted hides nothing behind it. */
async function dueMail(deps: MailDeps, wanted: (head: Head) => boolean): Promise<readonly Head[]> {
  const pages = await Promise.all(dueShards.map((shard) => duePage(deps, shard, wanted)));
  return pages.flat();
}

async function duePage({ store, now }: MailDeps, shard: string, wanted: (head: Head) => boolean): Promise<readonly Head[]> {
  const found: Head[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.find('due', shard, { to: `${now()}~`, limit: pageSize, ...(cursor && { cursor }) });
    found.push(...page.items.filter(wanted));
    cursor = page.cursor;
  } while (cursor && found.length < pageSize);
  return found;
}

async function pass(deps: MailDeps, due: readonly Head[], budget: Budget, seen: Set<string>): Promise<readonly (Fate | 'errors')[]> {
  const { width = defaultWidth, takeOver = false } = budget;
  const of = (type: string) => due.filter((head) => head.type === type).map(({ key }) => key);
  const fresh = await atOnce(width, of('cause'), (key) => guarded(deps, key, () => expandCause(deps, key.pk.slice('cause#'.length))));
  const errors = fresh.flatMap((each) => (each === 'errors' ? [each] : []));
  const keys = [...of('reason'), ...fresh.flatMap((each) => (each === 'errors' ? [] : each))];
  for (const key of keys) seen.add(nameOf({ key, rev: 1 }));
  const unique = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
  const works = [
    ...unique.map((key) => ({ key, work: async () => [await sendReason(deps, key, takeOver)] })),
    ...of('envelope').map((key) => ({ key, work: async () => [await settleEnvelope(deps, key.pk.slice('envelope#'.length), takeOver)] })),
  ];
  return [...errors, ...(await unlessSlow(deps, budget, works, (each) => each)).flat()];
}

interface Work {
  readonly key: Key;
  readonly work: () => Promise<readonly Fate[]>;
}

/** Many at once; once SES asks to slow down, nothing new is begun. */
async function unlessSlow<T>(
  deps: MailDeps,
  { width = defaultWidth }: Budget,
  items: readonly T[],
  workOf: (item: T) => Work,
): Promise<readonly (readonly (Fate | 'errors')[])[]> {
  let slow = false;
  return atOnce(width, items, async (item) => {
    const { key, work } = workOf(item);
    const fates = slow ? (['later'] as const) : await guarded(deps, key, work);
    if (fates === 'errors') return [fates];
    slow ||= fates.includes('throttled');
    return fates;
  });
}

async function guarded<T>({ log }: MailDeps, { pk }: Key, work: () => Promise<T>): Promise<T | 'errors'> {
  try {
    return await work();
  } catch (error) {
    log.error('mail-failed', { id: pk }, error);
    return 'errors';
  }
}

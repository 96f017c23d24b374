/** Sends all mail that is due: what was caused, what waits, and what nobody finished. */
import { dueShards } from '../../store/keys.ts';
import type { Head, Key } from '../../store/store.ts';
import type { MailDeps } from '../ports.ts';
import { expandCause } from './expand-cause.ts';
import { atOnce } from './read.ts';
import { type Fate, sendReason, settleEnvelope } from './send.ts';

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
const mailTypes = new Set(['cause', 'reason', 'envelope']);

/** Works until nothing moves any more, or SES asks to slow down. An item that fails is logged and stays due. */
export async function drain(deps: MailDeps, budget: Budget = {}): Promise<Drained> {
  const count: Record<Fate | 'errors', number> = { sent: 0, merged: 0, skipped: 0, failed: 0, later: 0, throttled: 0, errors: 0 };
  const seen = new Set<string>();
  for (;;) {
    const due = await dueMail(deps, (head) => mailTypes.has(head.type) && !seen.has(nameOf(head)));
    if (due.length === 0) return { ...count, more: false };
    if (budget.until !== undefined && deps.real() >= budget.until) return { ...count, more: true };
    for (const head of due) seen.add(nameOf(head));
    for (const fate of await pass(deps, due, budget, seen)) count[fate] += 1;
    if (count.throttled > 0) return { ...count, more: false };
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

async function pass(
  deps: MailDeps,
  due: readonly Head[],
  { width = 32, takeOver = false }: Budget,
  seen: Set<string>,
): Promise<readonly (Fate | 'errors')[]> {
  const of = (type: string) => due.filter((head) => head.type === type).map(({ key }) => key);
  const fresh = await atOnce(width, of('cause'), (key) => guarded(deps, key, () => expandCause(deps, key.pk.slice('cause#'.length))));
  const errors = fresh.flatMap((each) => (each === 'errors' ? [each] : []));
  const keys = [...of('reason'), ...fresh.flatMap((each) => (each === 'errors' ? [] : each))];
  for (const key of keys) seen.add(nameOf({ key, rev: 1 }));
  const unique = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
  let slow = false;
  const unlessSlow = (key: Key, work: () => Promise<Fate>) =>
    guarded(deps, key, async () => {
      const fate = slow ? 'later' : await work();
      slow ||= fate === 'throttled';
      return fate;
    });
  const sent = await atOnce(width, unique, (key) => unlessSlow(key, () => sendReason(deps, key, takeOver)));
  const settled = await atOnce(width, of('envelope'), (key) =>
    unlessSlow(key, () => settleEnvelope(deps, key.pk.slice('envelope#'.length), takeOver)),
  );
  return [...errors, ...sent, ...settled];
}

async function guarded<T>({ log }: MailDeps, { pk }: Key, work: () => Promise<T>): Promise<T | 'errors'> {
  try {
    return await work();
  } catch (error) {
    log.error('mail-failed', { id: pk }, error);
    return 'errors';
  }
}

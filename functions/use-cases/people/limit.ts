/** Counts hits of one thing in a window of time. Rows are revision-checked: many at once are all counted, and who cannot be counted is over. */
import { fail, ok, type Result } from '#schemas/result.ts';
import { limitKey, limitOf, limitWrite } from '../../store/limit.ts';
import type { Item, Key, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { later } from './mint.ts';

/** So many hits in so many minutes. */
export interface Allowance {
  readonly most: number;
  readonly minutes: number;
}

type Needs = Pick<Deps, 'store' | 'real'>;

const tries = 8;

/** Counts a hit of `who`, or several at once; `too-many` with the minutes to wait once there are more than allowed. */
export async function hit(deps: Needs, kind: string, who: string, allowed: Allowance, count = 1): Promise<Result<void>> {
  const key = limitKey(kind, who);
  const now = deps.real();
  let [row] = await deps.store.get([key]);
  for (let attempt = 0; attempt < tries; attempt++) {
    const next = hitWrite(key, row ?? null, { now, allowed, count });
    if (!next.ok) return next;
    const outcome = await deps.store.commit([next.value]);
    if (outcome.ok) return ok(undefined);
    row = outcome.lost[0]?.found ?? null;
  }
  return wait(now, later(now, { minutes: 1 }));
}

/** A hit as one write of a greater commit, for what is counted only when it happens; `row` as it was read at `key`. */
export function hitWrite(
  key: Key,
  row: Item | null,
  { now, allowed, count = 1 }: { readonly now: string; readonly allowed: Allowance; readonly count?: number },
): Result<Write> {
  const { hits, endsAt } = stands(row, now) ?? { hits: 0, endsAt: later(now, { minutes: allowed.minutes }) };
  return hits + count > allowed.most ? wait(now, endsAt) : ok(limitWrite(key, { hits: hits + count, endsAt }, row?.rev));
}

/** What counts as one client: an IPv4 address, or the first half of an IPv6 one, which a household has whole. */
export function network(client: string): string {
  return client.includes(':') && !client.includes('.') ? client.split(':').slice(0, 4).join(':') : client;
}

function stands(row: Item | null, now: string) {
  const limit = row && limitOf(row);
  return limit && limit.endsAt > now ? limit : null;
}

function wait(now: string, until: string): Result<never> {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000));
  return fail('too-many', { values: { minutes: String(minutes) } });
}

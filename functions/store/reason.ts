/** Reasons: one recipient of a cause each, beside their cause; those that wait for the daily envelope of their reader stand there too. */
import * as z from 'zod';
import { type Reason, reasonAbout, reason as schema } from '#schemas/entities/mail.ts';
import { everyItem, rowsOf } from './every.ts';
import { aYearAfter } from './expiry.ts';
import { dueShard } from './keys.ts';
import type { Head, Item, Key, Store, Write } from './store.ts';

type Who = Pick<Reason, 'cause' | 'seat' | 'person'>;

/** Where a reason is kept. */
export const reasonKey = ({ cause, seat, person }: Who): Key => ({ pk: `cause#${cause}`, sk: `reason#${seat}#${person ?? '-'}` });

/** Who reads it: a person, or the mailbox of a seat. */
export const readerOf = ({ seat, person }: Pick<Who, 'seat' | 'person'>): string => person ?? seat;

/** The partition, in `list` and `mine`, of the reasons about a case or an item, and of those of a reader. */
export const reasonsBy = (id: string): string => `reasons#${id}`;

/** Writes a reason; without a revision it is new. `due` is when an open one is sent. */
export function reasonWrite(reason: Reason, options: { readonly rev?: number; readonly due?: string }): Write {
  const key = reasonKey(reason);
  const id = `${key.pk}#${key.sk}`;
  const at = { ...listed(reason, id), ...(options.due && { due: { p: dueShard(id), s: `${options.due}#${id}` } }) };
  const kept = aYearAfter(reason.at, reason.state === 'open');
  return { put: { key, type: 'reason', v: 1, head: headOf(reason), body: reason, at, ...kept }, if: options.rev ?? 'absent' };
}

function headOf({ state, why, envelope, daily, about, cause, seat, person, at }: Reason): Head['head'] {
  const known = { state, why, envelope, ...(daily && { daily: readerOf({ seat, person }) }) };
  return about ? { ...known, ...about, cause, seat, person, at } : known;
}

function listed(reason: Reason, id: string) {
  if (!reason.about) return {};
  const s = `${reason.at}#${id}`;
  return { mine: { p: reasonsBy(readerOf(reason)), s }, list: { p: reasonsBy(reason.about.id), s } };
}

/** The reason of a row. */
export const reasonOf = (item: Item): Reason => schema.parse(item.body);

const line = schema
  .pick({ cause: true, seat: true, person: true, state: true, why: true, envelope: true, at: true })
  .extend({ ...reasonAbout.shape, daily: z.string().optional() });
/** A reason as lists show it: what it was about, and what became of it. */
export type ReasonLine = ReturnType<typeof reasonLineOf>;
/** The line of a head of a list. */
export const reasonLineOf = ({ head }: Pick<Head, 'head'>) => line.parse(head);

/** The reader for whose daily envelope a due row waits; null = it waits for none. */
export const dailyOf = ({ type, head }: Pick<Head, 'type' | 'head'>): string | null =>
  type === 'reason' ? ((head as { readonly daily?: string }).daily ?? null) : null;

/** Where it is found that a reason waits for the daily envelope of its reader. Born with it, deleted when it closes: its revision is always 1. */
const waitingKey = (who: Who): Key => ({ pk: `daily#${readerOf(who)}`, sk: `${who.cause}#${who.seat}` });

/** Puts a reason, and where it waits. */
export function reasonBirth(reason: Reason, due: string): readonly Write[] {
  if (reason.state !== 'open') return [reasonWrite(reason, {})];
  const { cause, seat, person } = reason;
  const body = { cause, seat, person };
  const waiting: Write = { put: { key: waitingKey(reason), type: 'waiting', v: 1, head: null, body }, if: 'absent' };
  return [reasonWrite(reason, { due }), ...(reason.daily ? [waiting] : [])];
}

/** Writes what became of a reason; one that was open waits no more. */
export function reasonClosing(item: Item, more: Partial<Reason>): readonly Write[] {
  const before = reasonOf(item);
  const waited = before.state === 'open' && before.daily;
  return [reasonWrite({ ...before, ...more }, { rev: item.rev }), ...(waited ? [{ del: waitingKey(before), if: 1 }] : [])];
}

/** The rows of all reasons that wait for the daily envelope of a reader, strongly. */
export async function waitingReasons(store: Store, reader: string): Promise<readonly Item[]> {
  const waiting = await everyItem(store, `daily#${reader}`);
  return rowsOf(
    store,
    waiting.map(({ body }) => reasonKey(body as Who)),
  );
}

/** Reasons: one recipient of a cause each, beside their cause. */
import { type Reason, reason as schema } from '#schemas/entities/mail.ts';
import { aYearAfter } from './expiry.ts';
import { dueShard } from './keys.ts';
import type { Item, Key, Write } from './store.ts';

type Who = Pick<Reason, 'cause' | 'seat' | 'person'>;

/** Where a reason is kept. */
export const reasonKey = ({ cause, seat, person }: Who): Key => ({ pk: `cause#${cause}`, sk: `reason#${seat}#${person ?? '-'}` });

/** Writes a reason; without a revision it is new. `due` is when an open one is sent. */
export function reasonWrite(reason: Reason, options: { readonly rev?: number; readonly due?: string }): Write {
  const key = reasonKey(reason);
  const id = `${key.pk}#${key.sk}`;
  const head = { state: reason.state, why: reason.why, envelope: reason.envelope };
  const at = options.due ? { at: { due: { p: dueShard(id), s: `${options.due}#${id}` } } } : {};
  const kept = aYearAfter(reason.at, reason.state === 'open');
  return { put: { key, type: 'reason', v: 1, head, body: reason, ...at, ...kept }, if: options.rev ?? 'absent' };
}

/** The reason of a row. */
export const reasonOf = (item: Item): Reason => schema.parse(item.body);

/** Reasons: one recipient of a cause each, beside their cause. */
import { type Cause, type Reason, reason as schema } from '#schemas/entities/mail.ts';
import { dueShard } from './keys.ts';
import type { Item, Key, Write } from './store.ts';

type Who = Pick<Reason, 'cause' | 'seat' | 'person'>;

/** Where a reason is kept. */
export const reasonKey = ({ cause, seat, person }: Who): Key => ({ pk: `cause#${cause}`, sk: `reason#${seat}#${person ?? '-'}` });

/** Writes a reason; without a revision it is new. It is due while it is open. */
export function reasonWrite(reason: Reason, { notBefore }: Pick<Cause, 'notBefore'>, rev?: number): Write {
  const key = reasonKey(reason);
  const id = `${key.pk}#${key.sk}`;
  const head = { state: reason.state, why: reason.why, envelope: reason.envelope };
  const at = reason.state === 'open' ? { at: { due: { p: dueShard(id), s: `${notBefore}#${id}` } } } : {};
  return { put: { key, type: 'reason', v: 1, head, body: reason, ...at }, if: rev ?? 'absent' };
}

/** The reason of a row. */
export const reasonOf = (item: Item): Reason => schema.parse(item.body);

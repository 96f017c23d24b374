/** Causes of mail: `cause#<id>` / `cause`, written in the commit of the change that they tell of. */
import { type Cause, cause as schema } from '#schemas/entities/mail.ts';
import { aYearAfter } from './expiry.ts';
import { dueShard } from './keys.ts';
import type { Item, Key, Write } from './store.ts';

/** Where a cause is kept; its reasons are its neighbours. */
export const causeKey = (id: string): Key => ({ pk: `cause#${id}`, sk: 'cause' });

/** What a commit says of a cause; the rest follows. */
export interface NewCause extends Pick<Cause, 'id' | 'message' | 'anchor' | 'audience'> {
  readonly now: string;
  readonly entry?: string;
  readonly step?: string;
  readonly values?: Cause['values'];
  readonly whileState?: string;
  readonly reminder?: boolean;
  readonly skip?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** A cause at its birth. `notBefore` defaults to `now`. */
export function newCause({ now, entry, step, values, whileState, reminder, skip, notBefore, notAfter, ...said }: NewCause): Cause {
  return {
    ...said,
    entry: entry ?? null,
    step: step ?? null,
    values: values ?? {},
    whileState: whileState ?? null,
    reminder: reminder ?? false,
    skip: skip ?? null,
    notBefore: notBefore ?? now,
    notAfter: notAfter ?? null,
    state: 'open',
    cursor: null,
    reasons: 0,
    createdAt: now,
  };
}

/** Writes a cause; without a revision it is new. */
export function causeWrite(cause: Cause, rev?: number): Write {
  const { id, message, state, notBefore, createdAt, anchor } = cause;
  const at = {
    list: { p: `causes#${createdAt.slice(0, 10)}`, s: `${createdAt}#${id}` },
    ...(state === 'open' && { due: { p: dueShard(id), s: `${notBefore}#cause#${id}` } }),
  };
  const head = { id, message, state, about: anchor.id };
  return {
    put: { key: causeKey(id), type: 'cause', v: 1, head, body: cause, at, ...aYearAfter(createdAt, state === 'open') },
    if: rev ?? 'absent',
  };
}

/** The cause of a row. */
export const causeOf = (item: Item): Cause => schema.parse(item.body);

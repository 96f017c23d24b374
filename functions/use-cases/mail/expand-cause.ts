/** Expands a cause to its recipients, a page a commit, so that it can be killed anywhere and nobody gets two. */
import { placeOf, type Recipient } from '#functions/rules/mail/targets.ts';
import type { Cause, Reason } from '#schemas/entities/mail.ts';
import { causeKey, causeOf, causeWrite } from '../../store/cause.ts';
import { reasonBirth, reasonKey } from '../../store/reason.ts';
import type { Item, Key } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { tries } from './change.ts';
import { recipientsOf } from './recipients.ts';

/** Recipients a commit. */
const page = 40;

/** Puts one reason a recipient and answers the keys of those that are to be sent at once. A cause that is not due, or expanded, is left alone. */
export async function expandCause(deps: Deps, id: string): Promise<readonly Key[]> {
  const put: Key[] = [];
  for (let lost = 0; lost < tries; ) {
    const [item] = await deps.store.get([causeKey(id)]);
    const cause = item ? causeOf(item) : null;
    if (!item || cause?.state !== 'open' || cause.notBefore > deps.now()) return put;
    const done = await expandFrom(deps, item, cause, put);
    if (done) return put;
    lost += 1;
  }
  return put;
}

/** Goes on at the cursor. False = somebody else expands it too. */
async function expandFrom(deps: Deps, item: Item, from: Cause, put: Key[]): Promise<boolean> {
  const rest = (await recipientsOf(deps, from)).filter((recipient) => from.cursor === null || placeOf(recipient) > from.cursor);
  let cause = from;
  let rev = item.rev;
  for (let at = 0; cause.state === 'open'; at += page) {
    const batch = rest.slice(at, at + page);
    const last = batch.at(-1);
    const state = at + page < rest.length ? 'open' : 'expanded';
    cause = { ...cause, state, cursor: last ? placeOf(last) : cause.cursor, reasons: cause.reasons + batch.length };
    const reasons = batch.map((recipient) => reasonOf(deps, cause, recipient));
    const births = reasons.flatMap((reason) => reasonBirth(reason, cause.notBefore));
    const outcome = await deps.store.commit([causeWrite(cause, rev), ...births]);
    if (!outcome.ok) return false;
    put.push(...reasons.filter(({ state: open, daily }) => open === 'open' && !daily).map(reasonKey));
    rev += 1;
  }
  return true;
}

/** A cause that is skipped is told to nobody, and yet everybody can be told why. */
function reasonOf({ now }: Deps, { id, skip, reminder, anchor, message, step }: Cause, { seat, person }: Recipient): Reason {
  const { kind } = anchor;
  const shown = kind === 'item' || (kind !== 'person' && reminder);
  return {
    ...{ cause: id, seat, person, envelope: null, at: now() },
    ...(skip === null ? { state: 'open', why: null } : { state: 'skipped', why: skip }),
    daily: reminder && skip === null,
    about: shown ? { kind, id: anchor.id, message, step } : null,
  };
}

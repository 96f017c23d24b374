/** Expands a cause to its recipients, a page a commit, so that it can be killed anywhere and nobody gets two. */
import { inOrder, placeOf, type Recipient, type Target, targetsOf } from '#functions/rules/mail/targets.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { headKey, headOfCase } from '../../store/case.ts';
import { causeKey, causeOf, causeWrite } from '../../store/cause.ts';
import { everyItem } from '../../store/every.ts';
import { under } from '../../store/keys.ts';
import { reasonKey, reasonWrite } from '../../store/reason.ts';
import { holdingOf } from '../../store/seat.ts';
import type { Item, Key } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { tries } from './change.ts';

/** Recipients a commit. */
const page = 40;

/** Puts one reason a recipient and answers the keys of those it put. A cause that is not due, or expanded, is left alone. */
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
    const outcome = await deps.store.commit([
      causeWrite(cause, rev),
      ...reasons.map((reason) => reasonWrite(reason, { due: cause.notBefore })),
    ]);
    if (!outcome.ok) return false;
    put.push(...reasons.map(reasonKey));
    rev += 1;
  }
  return true;
}

function reasonOf({ now }: Deps, { id }: Cause, { seat, person }: Recipient) {
  return { cause: id, seat, person, state: 'open', why: null, envelope: null, at: now() } as const;
}

async function recipientsOf(deps: Deps, cause: Cause): Promise<readonly Recipient[]> {
  const [item] = cause.anchor.kind === 'case' ? await deps.store.get([headKey(cause.anchor.id)]) : [];
  const targets = targetsOf(cause, item ? headOfCase(item) : null);
  const recipients = await Promise.all(targets.map((target) => sittersOf(deps, target)));
  return inOrder(recipients.flat());
}

/** Who sits there now; an empty seat is a recipient too, so that it is counted when nobody can be written to. */
async function sittersOf(deps: Deps, { seat, only, ifAny }: Target): Promise<readonly Recipient[]> {
  if (only !== undefined) return [{ seat, person: only }];
  const held = (await everyItem(deps.store, `seat#${seat}`, under('holding#'))).map(holdingOf);
  const sitters = held.filter(({ to }) => to === null).map(({ person }) => ({ seat, person }));
  return sitters.length > 0 || ifAny ? sitters : [{ seat, person: null }];
}

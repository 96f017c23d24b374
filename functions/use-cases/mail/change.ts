/** Writes what happened to an envelope, with the reasons in it, in one commit. */
import { aftermath, type Happened, plus } from '#functions/rules/mail/aftermath.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { envelopeKey, envelopeOf, envelopeWrite } from '../../store/envelope.ts';
import { reasonClosing, reasonKey, reasonOf } from '../../store/reason.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** Tries of a change that others make at the same time. */
export const tries = 8;

/** Answers whether the event changed anything. `more` adds to the commit. */
export async function change(
  deps: Deps,
  id: string,
  event: Happened,
  more: (envelope: Envelope) => Promise<readonly Write[]> = async () => [],
): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [item] = await deps.store.get([envelopeKey(id)]);
    const next = item ? aftermath(envelopeOf(item), event, deps.real()) : null;
    if (!item || !next) return false;
    const due = next.again === null ? {} : { due: plus(deps.now(), next.again) };
    const own = envelopeWrite(next.envelope, { rev: item.rev, ...due });
    const outcome = await deps.store.commit([own, ...(await reasonsOf(deps, next)), ...(await more(next.envelope))]);
    if (outcome.ok) return true;
  }
  throw new Error('an envelope changed under every try');
}

/** Closes the reasons that are open, and those given up whose mail turned up after all. Of several that were sent the first has it, the others are in it. */
async function reasonsOf(deps: Deps, { envelope, reason }: NonNullable<ReturnType<typeof aftermath>>): Promise<readonly Write[]> {
  if (!reason) return [];
  const items = await deps.store.get(envelope.reasons.map(({ cause, seat }) => reasonKey({ cause, seat, person: envelope.person })));
  return items.flatMap((item, nth) => {
    const before = item ? reasonOf(item) : null;
    if (!item || !before || (before.state !== 'open' && before.why !== 'unknown')) return [];
    const state = reason.state === 'sent' && nth > 0 ? 'merged' : reason.state;
    return reasonClosing(item, { ...reason, state, envelope: envelope.id, at: deps.now() });
  });
}

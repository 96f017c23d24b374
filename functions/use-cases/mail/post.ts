/** The two steps that every mail takes: it is claimed, in one commit with what must still hold, and handed over. */
import { plus } from '#functions/rules/mail/aftermath.ts';
import { leaseTime } from '#functions/rules/mail/attempt.ts';
import type { Envelope, Reason } from '#schemas/entities/mail.ts';
import { envelopeWrite } from '../../store/envelope.ts';
import { reasonClosing } from '../../store/reason.ts';
import type { Item, Write } from '../../store/store.ts';
import type { Deps, MailDeps } from '../ports.ts';
import { change } from './change.ts';
import type { Planned } from './plan.ts';

/** What became of a recipient; `later`: it waits or somebody else has it; `throttled`: it waits, and so should others. */
export type Fate = Exclude<Reason['state'], 'open'> | 'later' | 'throttled';

/** Commits the claim. An envelope of the same mail that stands is answered; `lost`: what it is about has changed. */
export async function claimed(
  deps: MailDeps,
  envelope: Envelope,
  writes: readonly Write[],
  rev?: number,
): Promise<'claimed' | 'lost' | Item> {
  const own = envelopeWrite(envelope, { due: plus(deps.now(), leaseTime), ...(rev !== undefined && { rev }) });
  const outcome = await deps.store.commit([own, ...writes]);
  if (outcome.ok) return 'claimed';
  return outcome.lost.find(({ write }) => write === 0)?.found ?? 'lost';
}

/** Hands the mail over. Without an answer the outcome is in doubt. */
export async function post(
  deps: MailDeps,
  { id, address, locale, reasons, attempt }: Envelope,
  { props, calendar }: Pick<Planned, 'props' | 'calendar'>,
): Promise<Fate> {
  const letter = { envelope: id, to: address, locale, message: reasons[0]?.message ?? '', props, ...(calendar && { calendar }) };
  const answer = await deps.postman.send(letter).catch((error: unknown) => {
    deps.log.error('mail-outcome-unknown', { envelope: id, attempt }, error);
    return null;
  });
  if (!answer) {
    await change(deps, id, { is: 'doubt', attempt, soon: deps.postman.idempotent ?? false });
    return 'later';
  }
  if ('messageId' in answer) {
    await change(deps, id, { is: 'sent', messageId: answer.messageId });
    return 'sent';
  }
  const throttled = 'throttled' in answer;
  await change(deps, id, { is: throttled ? 'throttled' : 'refused', attempt });
  if ('refused' in answer) deps.log.error('mail-refused', { envelope: id, attempt, code: answer.refused });
  return throttled ? 'throttled' : 'failed';
}

/** Writes that nothing goes out to this recipient, and why, or in which envelope it is. False = somebody was faster. */
export async function close(deps: Deps, item: Item, more: Pick<Reason, 'state' | 'why'> & Partial<Reason>): Promise<boolean> {
  const { ok } = await deps.store.commit(reasonClosing(item, { ...more, at: deps.now() }));
  return ok;
}

/** Looks again at an envelope that was claimed, throttled or of unknown outcome: what in it is still wanted goes out, once more at most. */
import { plus } from '#functions/rules/mail/aftermath.ts';
import { leaseTime, nextStep } from '#functions/rules/mail/attempt.ts';
import type { Envelope } from '#schemas/entities/mail.ts';
import { envelopeKey, envelopeOf } from '../../store/envelope.ts';
import { reasonKey } from '../../store/reason.ts';
import type { Item } from '../../store/store.ts';
import type { MailDeps } from '../ports.ts';
import { change } from './change.ts';
import { carried, type Filled, fill, letterOf, pendingOf, writesOf } from './fill.ts';
import { claimed, close, type Fate, post } from './post.ts';

/** Does its next step, if there is one. */
export async function settleEnvelope(deps: MailDeps, id: string, takeOver = false): Promise<Fate> {
  const [item] = await deps.store.get([envelopeKey(id)]);
  if (!item) return 'later';
  const envelope = envelopeOf(item);
  const { attempt } = envelope;
  const idempotent = deps.postman.idempotent ?? false;
  const step = nextStep(envelope, { real: deps.real(), idempotent, takeOver });
  if (step === 'doubt') await change(deps, id, { is: 'doubt', attempt, soon: idempotent });
  if (step === 'give-up' && (await change(deps, id, { is: 'given-up', attempt }))) return 'failed';
  return step === 'again' || step === 'twice' ? sendAgain(deps, item, step === 'twice') : 'later';
}

async function sendAgain(deps: MailDeps, item: Item, twice: boolean): Promise<Fate> {
  const before = envelopeOf(item);
  const keys = before.reasons.map(({ cause, seat }) => reasonKey({ cause, seat, person: before.person }));
  const filled = await fill(deps, await pendingOf(deps, await deps.store.get(keys)));
  if (filled.wanted.length === 0) return nothingLeft(deps, before, filled);
  await leaveOut(deps, before, filled);
  const { wanted } = filled;
  const lease = plus(deps.real(), leaseTime);
  const tokens = [...before.tokens, ...wanted.flatMap(({ plan }) => plan.hashes)];
  const more = { attempt: before.attempt + 1, possiblyTwice: before.possiblyTwice || twice, tokens };
  // The address may have changed since; the envelope keeps its own.
  const envelope: Envelope = { ...before, ...carried(wanted), state: 'claimed', lease, ...more };
  if (twice) deps.log.warn('mail-possibly-twice', { envelope: before.id, possiblyTwice: true });
  if ((await claimed(deps, envelope, writesOf(wanted), item.rev)) !== 'claimed') return 'later';
  return post(deps, envelope, letterOf(deps, wanted));
}

async function nothingLeft(deps: MailDeps, { id, attempt, state }: Envelope, { dropped }: Filled): Promise<Fate> {
  if (state === 'waiting') for (const { item, why } of dropped) await close(deps, item, { state: 'skipped', why, envelope: id });
  const gone = await change(deps, id, { is: 'unwanted', attempt, why: dropped[0]?.why ?? 'done' });
  return gone ? 'skipped' : 'later';
}

/** What surely was not sent is skipped; of what perhaps was nobody knows. */
async function leaveOut(deps: MailDeps, { id, state }: Envelope, { dropped }: Filled): Promise<void> {
  for (const { item, why } of dropped) {
    await close(deps, item, state === 'waiting' ? { state: 'skipped', why } : { state: 'failed', why: 'unknown', envelope: id });
  }
}

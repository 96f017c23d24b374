/** Claimed, sent, marked: how one mail goes out once. */

import { plus } from '#functions/rules/mail/aftermath.ts';
import { leaseTime, nextStep } from '#functions/rules/mail/attempt.ts';
import type { Cause, Envelope, Reason } from '#schemas/entities/mail.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { envelopeId, envelopeKey, envelopeOf, envelopeWrite } from '../../store/envelope.ts';
import { reasonOf, reasonWrite } from '../../store/reason.ts';
import type { Item, Key } from '../../store/store.ts';
import type { MailDeps } from '../ports.ts';
import { change, tries } from './change.ts';
import { type Planned, planMail } from './plan.ts';

/** What became of a recipient; `later`: it waits or somebody else has it; `throttled`: it waits, and so should others. */
export type Fate = Exclude<Reason['state'], 'open'> | 'later' | 'throttled';

/** Sends to one recipient, unless somebody else does. `takeOver`: every claim that stands is dead. */
export async function sendReason(deps: MailDeps, key: Key, takeOver = false): Promise<Fate> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [item, causeItem] = await deps.store.get([key, causeKey(key.pk.slice('cause#'.length))]);
    const reason = item ? reasonOf(item) : null;
    if (!item || !causeItem || reason?.state !== 'open') return 'later';
    const cause = causeOf(causeItem);
    if (cause.notBefore > deps.now()) return 'later';
    const plan = await planMail(deps, cause, reason);
    if ('skip' in plan) {
      if (await close(deps, item, { state: 'skipped', why: plan.skip })) return 'skipped';
      continue;
    }
    const envelope = envelopeOfPlan(deps, cause, reason, plan);
    const claim = await claimed(deps, envelope, plan);
    if (claim === 'claimed') return post(deps, envelope, plan);
    if (claim === 'lost') continue;
    if (isOf(envelopeOf(claim), reason)) return settleEnvelope(deps, envelope.id, takeOver);
    if (await close(deps, item, { state: 'merged', why: null, envelope: envelope.id })) return 'merged';
  }
  return 'later';
}

/** Looks again at an envelope that was claimed, throttled or of unknown outcome. */
export async function settleEnvelope(deps: MailDeps, id: string, takeOver = false): Promise<Fate> {
  const [item] = await deps.store.get([envelopeKey(id)]);
  if (!item) return 'later';
  const envelope = envelopeOf(item);
  const { attempt } = envelope;
  const idempotent = deps.postman.idempotent ?? false;
  const step = nextStep(envelope, { real: deps.real(), idempotent, takeOver });
  if (step === 'doubt') await change(deps, id, { is: 'doubt', attempt, soon: deps.postman.idempotent ?? false });
  if (step === 'give-up' && (await change(deps, id, { is: 'given-up', attempt }))) return 'failed';
  return step === 'again' || step === 'twice' ? sendAgain(deps, item, step === 'twice') : 'later';
}

async function sendAgain(deps: MailDeps, item: Item, twice: boolean): Promise<Fate> {
  const before = envelopeOf(item);
  const [first] = before.reasons;
  const [causeItem] = first ? await deps.store.get([causeKey(first.cause)]) : [];
  if (!first || !causeItem) throw new Error(`envelope ${before.id} has no cause`);
  const plan = await planMail(deps, causeOf(causeItem), { seat: first.seat, person: before.person });
  if ('skip' in plan) {
    const gone = await change(deps, before.id, { is: 'unwanted', attempt: before.attempt, why: plan.skip });
    return gone ? 'skipped' : 'later';
  }
  const lease = plus(deps.real(), leaseTime);
  const more = { attempt: before.attempt + 1, possiblyTwice: before.possiblyTwice || twice, tokens: [...before.tokens, ...plan.hashes] };
  const envelope: Envelope = { ...before, state: 'claimed', lease, ...more };
  if (twice) deps.log.warn('mail-possibly-twice', { envelope: before.id, possiblyTwice: true });
  // The address may have changed since; the envelope keeps its own.
  return (await claimed(deps, envelope, plan, item.rev)) === 'claimed' ? post(deps, envelope, plan) : 'later';
}

/** Commits the claim. An envelope of the same mail that stands is answered; `lost`: what it is about has changed. */
async function claimed(deps: MailDeps, envelope: Envelope, { writes }: Planned, rev?: number): Promise<'claimed' | 'lost' | Item> {
  const own = envelopeWrite(envelope, { due: plus(deps.now(), leaseTime), ...(rev !== undefined && { rev }) });
  const outcome = await deps.store.commit([own, ...writes]);
  if (outcome.ok) return 'claimed';
  return outcome.lost.find(({ write }) => write === 0)?.found ?? 'lost';
}

/** Hands the mail over. Without an answer the outcome is in doubt. */
async function post(deps: MailDeps, { id, address, locale, reasons, attempt }: Envelope, { props }: Planned): Promise<Fate> {
  const letter = { envelope: id, to: address, locale, message: reasons[0]?.message ?? '', props };
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

function envelopeOfPlan(deps: MailDeps, cause: Cause, { seat, person }: Reason, plan: Planned): Envelope {
  return {
    id: envelopeId(cause.createdAt, cause.id, plan.address),
    ...{ address: plan.address, person, locale: plan.locale, subject: plan.props.subject, tokens: [...plan.hashes] },
    reasons: [{ cause: cause.id, seat, message: cause.message }],
    case: cause.anchor.kind === 'case' ? cause.anchor.id : null,
    ...{ state: 'claimed', attempt: 1, possiblyTwice: false, messageId: null, at: deps.now() },
    lease: plus(deps.real(), leaseTime),
  };
}

const isOf = ({ reasons, person }: Envelope, reason: Reason): boolean =>
  person === reason.person && reasons.some(({ cause, seat }) => cause === reason.cause && seat === reason.seat);

async function close(deps: MailDeps, item: Item, more: Partial<Reason>): Promise<boolean> {
  const { ok } = await deps.store.commit([reasonWrite({ ...reasonOf(item), ...more, at: deps.now() }, { rev: item.rev })]);
  return ok;
}

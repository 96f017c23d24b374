/** Claimed, sent, marked: how a mail that waits for no other goes out once. */

import { plus } from '#functions/rules/mail/aftermath.ts';
import { leaseTime } from '#functions/rules/mail/attempt.ts';
import type { Envelope, Reason } from '#schemas/entities/mail.ts';
import { envelopeId, envelopeOf } from '../../store/envelope.ts';
import type { Key } from '../../store/store.ts';
import type { MailDeps } from '../ports.ts';
import { tries } from './change.ts';
import { carried, letterOf, pendingOf, type Wanted, writesOf } from './fill.ts';
import { planMail } from './plan.ts';
import { claimed, close, type Fate, post } from './post.ts';
import { settleEnvelope } from './settle.ts';

/** Sends to one recipient, unless somebody else does. `takeOver`: every claim that stands is dead. */
export async function sendReason(deps: MailDeps, key: Key, takeOver = false): Promise<Fate> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const [pending] = await pendingOf(deps, await deps.store.get([key]));
    if (!pending || pending.reason.daily || pending.cause.notBefore > deps.now()) return 'later';
    const { item, reason, cause } = pending;
    const plan = await planMail(deps, cause, reason);
    if ('skip' in plan) {
      if (await close(deps, item, { state: 'skipped', why: plan.skip })) return 'skipped';
      continue;
    }
    const wanted = [{ ...pending, plan }];
    const envelope = newEnvelope(deps, envelopeId(cause.createdAt, cause.id, plan.address), wanted);
    const claim = await claimed(deps, envelope, writesOf(wanted));
    if (claim === 'claimed') return post(deps, envelope, letterOf(deps, wanted));
    if (claim === 'lost') continue;
    if (isIn(envelopeOf(claim), reason)) return settleEnvelope(deps, envelope.id, takeOver);
    if (await close(deps, item, { state: 'merged', why: null, envelope: envelope.id })) return 'merged';
  }
  return 'later';
}

/** An envelope at its first claim. Throws where it would carry nothing. */
export function newEnvelope(deps: MailDeps, id: string, wanted: readonly Wanted[]): Envelope {
  const [first] = wanted;
  if (!first) throw new Error('an envelope carries something');
  const { address, locale } = first.plan;
  return {
    ...{ id, address, person: first.reason.person, locale, subject: letterOf(deps, wanted).props.subject },
    ...carried(wanted),
    ...{ state: 'claimed', attempt: 1, possiblyTwice: false, messageId: null, at: deps.now() },
    tokens: wanted.flatMap(({ plan }) => plan.hashes),
    lease: plus(deps.real(), leaseTime),
  };
}

/** Whether it carries the reason. */
export const isIn = ({ reasons, person }: Envelope, reason: Reason): boolean =>
  person === reason.person && reasons.some(({ cause, seat }) => cause === reason.cause && seat === reason.seat);

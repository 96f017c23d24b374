/** What an event makes of an envelope and of the reasons in it; pure, and deaf to what comes late. */
import { DateTime } from 'luxon';
import type { Envelope, Reason } from '#schemas/entities/mail.ts';
import { breath, doubtTime } from './attempt.ts';

/** What happened. Events of one attempt carry its number, so that an old one changes nothing. */
export type Happened =
  | { readonly is: 'sent'; readonly messageId: string }
  | Tried<'throttled'>
  | Tried<'refused'>
  /** `soon`: asking again is harmless. */
  | (Tried<'doubt'> & { readonly soon: boolean })
  | Tried<'given-up'>
  /** It was not wanted any more when it could have gone out again. */
  | (Tried<'unwanted'> & { readonly why: string })
  | { readonly is: 'delivered' | 'bounced' | 'complained'; readonly messageId: string };

interface Tried<Is extends string> {
  readonly is: Is;
  readonly attempt: number;
}

/** The envelope as it will stand, what becomes of its open reasons, and after how many milliseconds it is looked at again. */
export interface Aftermath {
  readonly envelope: Envelope;
  readonly reason: Pick<Reason, 'state' | 'why'> | null;
  readonly again: number | null;
}

const pending: readonly Envelope['state'][] = ['claimed', 'waiting', 'unknown'];
/** What a later event may replace: a complaint follows a delivery, never the other way round. */
const rank: readonly Envelope['state'][] = ['sent', 'delivered', 'bounced', 'complained'];
const sent = { state: 'sent', why: null } as const;

/** Null = the event says nothing new. `real` by the real clock. */
export function aftermath(envelope: Envelope, event: Happened, real: string): Aftermath | null {
  if ('messageId' in event) {
    if (!pending.includes(envelope.state) && rank.indexOf(event.is) <= rank.indexOf(envelope.state)) return null;
    return { envelope: { ...envelope, state: event.is, messageId: event.messageId, lease: null }, reason: sent, again: null };
  }
  if (event.attempt !== envelope.attempt || !pending.includes(envelope.state)) return null;
  if (event.is === 'throttled') return later({ ...envelope, state: 'waiting' }, breath, real);
  if (event.is === 'doubt') return later({ ...envelope, state: 'unknown' }, event.soon ? breath : doubtTime, real);
  if (event.is === 'given-up') return inDoubt(envelope);
  if (event.is === 'refused') return failed(envelope, { state: 'failed', why: 'refused' });
  return envelope.state === 'waiting' ? failed(envelope, { state: 'skipped', why: event.why }) : inDoubt(envelope);
}

/** Nobody knows whether it was sent, and it is not tried again. */
function inDoubt(envelope: Envelope): Aftermath {
  return { envelope: { ...envelope, state: 'unknown', lease: null }, reason: { state: 'failed', why: 'unknown' }, again: null };
}
function failed(envelope: Envelope, reason: Aftermath['reason']): Aftermath {
  return { envelope: { ...envelope, state: 'failed', lease: null }, reason, again: null };
}

/** An instant `milliseconds` after another, both UTC with milliseconds. */
export function plus(instant: string, milliseconds: number): string {
  return DateTime.fromISO(instant, { zone: 'utc' }).plus({ milliseconds }).toISO() ?? instant;
}

function later(envelope: Envelope, again: number, real: string): Aftermath {
  return { envelope: { ...envelope, lease: plus(real, again) }, reason: null, again };
}

/** What an event makes of an envelope and of the reasons in it; pure, and deaf to what comes late. */
import { DateTime } from 'luxon';
import type { Envelope, Reason } from '#schemas/entities/mail.ts';
import { breath, doubtTime } from './attempt.ts';

/** What happened. Events of one attempt carry its number, so that an old one changes nothing. */
export type Happened =
  | { readonly is: 'sent'; readonly messageId: string }
  | { readonly is: 'throttled' | 'refused' | 'doubt' | 'given-up'; readonly attempt: number }
  /** It was not wanted any more when it could have gone out again. */
  | { readonly is: 'unwanted'; readonly attempt: number; readonly why: string }
  | { readonly is: 'delivered' | 'bounced' | 'complained'; readonly messageId: string };

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
export function after(envelope: Envelope, event: Happened, real: string): Aftermath | null {
  if ('messageId' in event) {
    if (!pending.includes(envelope.state) && rank.indexOf(event.is) <= rank.indexOf(envelope.state)) return null;
    return { envelope: { ...envelope, state: event.is, messageId: event.messageId, lease: null }, reason: sent, again: null };
  }
  if (event.attempt !== envelope.attempt || !pending.includes(envelope.state)) return null;
  if (event.is === 'throttled') return later({ ...envelope, state: 'waiting' }, breath, real);
  if (event.is === 'doubt') return later({ ...envelope, state: 'unknown' }, doubtTime, real);
  if (event.is === 'given-up') return { envelope: { ...envelope, lease: null }, reason: { state: 'failed', why: 'unknown' }, again: null };
  const reason: Aftermath['reason'] = event.is === 'unwanted' ? { state: 'skipped', why: event.why } : { state: 'failed', why: 'refused' };
  return { envelope: { ...envelope, state: 'failed', lease: null }, reason, again: null };
}

/** An instant `milliseconds` after another, both UTC with milliseconds. */
export function plus(instant: string, milliseconds: number): string {
  return DateTime.fromISO(instant, { zone: 'utc' }).plus({ milliseconds }).toISO() ?? instant;
}

function later(envelope: Envelope, again: number, real: string): Aftermath {
  return { envelope: { ...envelope, lease: plus(real, again) }, reason: null, again };
}

/** What to do with an envelope that is looked at again. Times by the real clock, in milliseconds. */
import type { Envelope } from '#schemas/entities/mail.ts';

/** How long a claim holds: longer than the postman's own time limit. */
export const leaseTime = 60_000;
/** How long the Send event of SES may take to close an envelope of unknown outcome. */
export const doubtTime = 15 * 60_000;
/** How long a throttled mail waits. */
export const breath = 2_000;

/**
 * `wait`: somebody holds it, or its time has not come · `doubt`: its lease ran out, so it was perhaps sent · `again`: it goes out ·
 * `twice`: it goes out once more, perhaps for the second time · `give-up`: in doubt a second time · `closed`: nothing to do.
 */
export type Step = 'wait' | 'doubt' | 'again' | 'twice' | 'give-up' | 'closed';

/** What else the step depends on. */
export interface Circumstances {
  /** Real clock. */
  readonly real: string;
  /** The postman refuses a second mail of the same envelope, so that doubt costs nothing. */
  readonly idempotent: boolean;
  /** Every claim is dead: its holder was the only one and has ended. */
  readonly takeOver: boolean;
}

/** The next step of an envelope. */
export function nextStep(envelope: Envelope, { real, idempotent, takeOver }: Circumstances): Step {
  if (envelope.lease === null) return 'closed';
  const over = envelope.lease <= real;
  if (envelope.state === 'waiting') return over ? 'again' : 'wait';
  if (envelope.state === 'claimed') {
    if (!over && !takeOver) return 'wait';
    return idempotent ? 'again' : 'doubt';
  }
  if (envelope.state !== 'unknown') return 'closed';
  if (idempotent) return 'again';
  if (!over) return 'wait';
  return envelope.possiblyTwice ? 'give-up' : 'twice';
}

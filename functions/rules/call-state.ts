/** Where a call stands between its dates. */
import type { Call } from '#schemas/entities/call.ts';
import type { Instant } from '#schemas/entities/instant.ts';

/** Before its first instant, until its last one, and afterwards. */
export type CallState = 'soon' | 'open' | 'closed';

/** First and last instant both belong to it. */
export function callState({ opensAt, closesAt }: Pick<Call, 'opensAt' | 'closesAt'>, now: Instant): CallState {
  if (now < opensAt) return 'soon';
  return now > closesAt ? 'closed' : 'open';
}

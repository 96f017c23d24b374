/** Whether one more mail that nobody here can read may be sent on: anybody may write to the addresses of invitations, at our cost and in our name. */
import { hit } from '../people/limit.ts';
import type { Deps } from '../ports.ts';

/** More than schools write in their busiest week. */
const allowed = { most: 60, minutes: 60 } as const;

/** Counts it. */
export async function mayForward(deps: Pick<Deps, 'store' | 'real'>): Promise<boolean> {
  return (await hit(deps, 'forward', 'received', allowed)).ok;
}

/** Chance that follows from a seed and from what is asked, in whatever order it is asked. */
import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { fingerprint } from '#functions/rules/calendar/hash.ts';
import type { Ids } from '#functions/use-cases/ports.ts';

/** A number in [0, 1) for a question. */
export type Dice = (...about: readonly (string | number)[]) => number;

/** The dice of a seed. */
export function diceOf(seed: number): Dice {
  return (...about) => fingerprint(`${seed} ${about.join(' ')}`) / 2 ** 53;
}

/** A whole number from `low` to `high`, both included. */
export const within = (roll: number, low: number, high: number): number => low + Math.floor(roll * (high - low + 1));

/** Identifiers that follow from a seed and a count: the same rehearsal has the same ones. */
export function seededIds(seed: number): Ids {
  let count = 0;
  const next = (kind: string) => createHash('sha256').update(`${seed} ${kind} ${++count}`).digest();
  return {
    ulid: (now) => {
      const bytes = next('ulid');
      let at = 0;
      return ulid(Date.parse(now), () => (bytes[at++ % bytes.length] ?? 0) / 256);
    },
    token: () => next('token').toString('base64url'),
    code: () => String(next('code').readUInt32BE() % 1_000_000).padStart(6, '0'),
    reference: (length) => [...next('reference').subarray(0, length)].map((byte) => '34679ACDEFGHJKMNPQRTWXY'[byte % 23]).join(''),
  };
}

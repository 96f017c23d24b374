/** The only place that draws random identifiers and secrets. */
import { randomBytes, randomInt } from 'node:crypto';
import { ulid } from 'ulid';
import type { Ids } from '../use-cases/ports.ts';

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const readable = '34679ACDEFGHJKMNPQRTWXY';

// Bytes are drawn by the thousand: a draw for each character of an identifier is twenty times as slow.
let drawn = randomBytes(0);
let next = 0;

function randomByte(): number {
  if (next >= drawn.length) {
    drawn = randomBytes(4_096);
    next = 0;
  }
  return drawn[next++] ?? 0;
}

/** Identifiers from the system's secure source. */
export const systemIds: Ids = {
  ulid: (now) => ulid(Date.parse(now), () => randomByte() / 256),
  token: () => randomBytes(32).toString('base64url'),
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  reference: (count) => Array.from({ length: count }, () => readable[randomInt(readable.length)]).join(''),
};

/** A number in [0, 1), for jitter. */
export const systemRandom = (): number => randomInt(2 ** 32) / 2 ** 32;

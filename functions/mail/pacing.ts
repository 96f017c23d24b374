/** Pacing: a token bucket of one second's quota; pure. Instants and waits in milliseconds. */

/** Tokens left at an instant; below zero they are promised. */
export interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** A full bucket. */
export function fullBucket(perSecond: number, at: number): Bucket {
  return { tokens: Math.max(1, perSecond), at };
}

/** Takes one token now, and says how long to wait before using it. A clock that steps back gives nothing. */
export function take(bucket: Bucket, perSecond: number, at: number): { readonly bucket: Bucket; readonly wait: number } {
  const passed = Math.max(0, at - bucket.at);
  const tokens = Math.min(Math.max(1, perSecond), bucket.tokens + (passed * perSecond) / 1_000) - 1;
  return { bucket: { tokens, at: Math.max(at, bucket.at) }, wait: tokens >= 0 ? 0 : Math.ceil((-tokens * 1_000) / perSecond) };
}

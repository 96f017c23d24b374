/** Signatures of the disk adapter: HMAC-SHA256 over the whole permission. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs a permission; `purpose` keeps one kind from passing as another. */
export function sign(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
}

/** Compares in constant time. */
export function signed(secret: string, purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Addresses that carry a token. Calendar programs write addresses in lower case, so the token stands in it as 52 digits of base 32. */

/** Base 32 of JavaScript: 0–9, a–v. */
const digits = /^[0-9a-v]{52}$/u;

/** The address whose mail is the answer of whoever has `token` (256 bits, base64url). Throws on any other token. */
export function replyAddress(token: string, domain: string): string {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 32) throw new RangeError('a token has 256 bits');
  return `${BigInt(`0x${bytes.toString('hex')}`)
    .toString(32)
    .padStart(52, '0')}@${domain}`;
}

/** The token of an address, in whatever case; null for an address of another kind or domain. */
export function replyToken(address: string, domain: string): string | null {
  const [local = '', ...rest] = address.trim().toLowerCase().split('@');
  if (rest.join('@') !== domain.toLowerCase() || !digits.test(local)) return null;
  let number = 0n;
  for (const digit of local) number = number * 32n + BigInt(Number.parseInt(digit, 32));
  // 52 digits hold 260 bits.
  return number < 2n ** 256n ? Buffer.from(number.toString(16).padStart(64, '0'), 'hex').toString('base64url') : null;
}

/** An address carries a token through programs that write addresses in lower or upper case. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { replyAddress, replyToken } from '#schemas/values/reply-address.ts';

const domain = 'respostes.magnet.example';
const tokens = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));

test.prop([tokens])('every token comes back, from whatever case', (token) => {
  const address = replyAddress(token, domain);
  expect(address).toMatch(/^[0-9a-v]{52}@respostes\.magnet\.example$/u);
  expect(replyToken(address, domain)).toBe(token);
  expect(replyToken(` ${address.toUpperCase()} `, domain)).toBe(token);
});

test.prop([tokens])('an address elsewhere carries none', (token) => {
  const address = replyAddress(token, domain);
  expect(replyToken(address, 'magnet.example')).toBeNull();
  expect(replyToken(`${address}@elsewhere.example`, domain)).toBeNull();
  expect(replyToken(`x${address}`, domain)).toBeNull();
});

test.prop([fc.string()])('no text is taken for an address that it is not', (text) => {
  expect(replyToken(text, domain)).toBeNull();
  expect(replyToken(`${text}@${domain}`, domain)).toBeNull();
});

test('more than 256 bits are no token, and no other token gets an address', () => {
  expect(replyToken(`${'v'.repeat(52)}@${domain}`, domain)).toBeNull();
  expect(replyToken(`${'0'.repeat(52)}@${domain}`, domain)).toBe('A'.repeat(43));
  expect(() => replyAddress('short', domain)).toThrow(RangeError);
});

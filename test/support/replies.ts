/** Mails that calendar programs send when somebody presses a button, and others that come to the same addresses. */
import { readFileSync } from 'node:fs';
import { replyToken } from '#schemas/values/reply-address.ts';

/** Where the mails of the folder were sent to. */
export const replyDomain = 'respostes.magnet.example';
export const organizer = `0k9p346n3d25rq4f5r37e3p3e28iq97jb6cn643dvrkttnjfbf5j@${replyDomain}`;
/** The token in that address. */
export const organizerToken = replyToken(organizer, replyDomain) ?? '';

/** A mail of `test/mail/replies`, as SMTP carries it. */
export function replyMail(name: string, change: (text: string) => string = (text) => text): Buffer {
  const text = readFileSync(`test/mail/replies/${name}.eml`, 'utf8');
  return Buffer.from(change(text).replace(/\r?\n/gu, '\r\n'));
}

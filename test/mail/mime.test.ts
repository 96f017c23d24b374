/** The message as mail programs get it. */
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { buildMime } from '#functions/mail/mime.ts';

const mail = {
  ...{ envelope: '01J0ENVELOPE', message: 'M-SOL-REBUDA', from: 'magnet@magnet.example', to: 'jana@centre.example', locale: 'ca' },
  ...{ replyTo: 'coordinacio@magnet.example', at: '2026-11-23T09:00:00.500Z', subject: 'Sol·licitud «rebuda» – l’última' },
  ...{ html: '<p>Benvolguda àvia, ç l·l</p>', text: 'Benvolguda àvia, ç l·l' },
};

test('text and HTML are alternatives, and every character arrives', async () => {
  const read = await PostalMime.parse(await buildMime(mail));
  expect(read).toMatchObject({ subject: mail.subject, from: { name: 'Magnet', address: mail.from }, to: [{ address: mail.to }] });
  expect(read.text?.trim()).toBe(mail.text);
  expect(read.html?.trim()).toBe(mail.html);
  expect(read.attachments).toEqual([]);
});

test('headers say what it is, where to answer, and that a machine wrote it', async () => {
  const read = await PostalMime.parse(await buildMime(mail));
  const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]));
  expect(headers).toMatchObject({
    ...{ 'message-id': '<01J0ENVELOPE@magnet.example>', 'reply-to': mail.replyTo, 'auto-submitted': 'auto-generated' },
    ...{ 'x-magnet-envelope': mail.envelope, 'x-magnet-message': mail.message, 'content-language': 'ca' },
    date: 'Mon, 23 Nov 2026 09:00:00 +0000',
  });
  expect(headers).not.toHaveProperty('list-unsubscribe');
});

test('nobody writes a header through a subject', async () => {
  const read = await PostalMime.parse(await buildMime({ ...mail, subject: 'a\r\nBcc: x@y.example' }));
  expect(read.bcc ?? []).toEqual([]);
});

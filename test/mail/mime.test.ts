/** The message as mail programs get it. */
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { invitationOf } from '#functions/mail/ics.ts';
import { buildMime } from '#functions/mail/mime.ts';
import { seminar } from '#test/support/calendar.ts';

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

test('an invitation is a third alternative, whose method programs look for, and a file to be opened by hand', async () => {
  const calendar = { method: 'REQUEST', entry: seminar } as const;
  const raw = await buildMime({ ...mail, calendar });
  const read = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  expect(read.text?.trim()).toBe(mail.text);
  expect(read.html?.trim()).toBe(mail.html);
  const lines = (content: unknown) => String(content).trimEnd().split(/\r?\n/u);
  expect(read.attachments.map(({ mimeType, method, disposition, filename }) => ({ mimeType, method, disposition, filename }))).toEqual([
    { mimeType: 'text/calendar', method: 'REQUEST', disposition: null, filename: null },
    { mimeType: 'application/ics', method: undefined, disposition: 'attachment', filename: 'invite.ics' },
  ]);
  for (const { content } of read.attachments) expect(lines(content)).toEqual(lines(invitationOf(calendar)));
  const order = [...String(raw).matchAll(/^Content-Type: ([\w/]+)/gmu)].map(([, type]) => type);
  expect(order).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar', 'application/ics']);
});

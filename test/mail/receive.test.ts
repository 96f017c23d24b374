/** Mail for our addresses: an answer is heard, what a person writes goes on to the coordination whole, and nothing goes round in circles. */
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '#functions/mail/feedback.ts';
import { forwardMime } from '#functions/mail/forward.ts';
import { receive, receivedOf } from '#functions/mail/receive.ts';
import type { Ses } from '#functions/mail/ses.ts';
import { mayForward } from '#functions/use-cases/mail/may-forward.ts';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import { mailEvent } from '#test/support/cloud/mail-events.ts';
import { receivedMail, type Verdicts } from '#test/support/cloud/received-mail.ts';
import { testDeps } from '#test/support/deps.ts';
import { organizer, organizerToken, replyDomain, replyMail } from '#test/support/replies.ts';

const topic = 'arn:aws:sns:eu-west-1:000000000000:magnet-mail-events';
const coordination = 'coordinacio@magnet.example';

/** A service that knows one token, or none. */
function service(known = organizerToken, answer: Awaited<ReturnType<Ses['send']>> = { messageId: 'M' }) {
  const deps = testDeps();
  const heard: CalendarReply[] = [];
  const sent: { readonly envelope: string; readonly to: string; readonly raw: Uint8Array }[] = [];
  const lines: string[] = [];
  const log = (event: string, values?: object) => void lines.push(JSON.stringify({ event, ...values }));
  const props = {
    ...{ domain: replyDomain, from: 'magnet@avisos.magnet.example', to: coordination, now: () => '2026-11-25T10:16:00.000Z' },
    may: () => mayForward(deps),
    hear: async (reply: CalendarReply) => (reply.token === known ? heard.push(reply) > 0 : false),
    ses: async () => ({
      send: async (mail: (typeof sent)[number]) => {
        sent.push(mail);
        return answer;
      },
    }),
    log: { info: log, warn: log, error: log },
  };
  const get = async (raw: Uint8Array, verdicts: Verdicts = {}) => {
    const [mail] = recordsOf(receivedMail(raw, [organizer], topic, verdicts)).map(receivedOf);
    if (!mail) throw new Error('nothing was received');
    return receive(props, mail);
  };
  return { get, heard, sent, lines };
}

describe('an answer', () => {
  test('is heard with its token, also when the headers say nothing of it, and nobody is named in the log', async () => {
    const { get, heard, sent, lines } = service();
    expect(await get(replyMail('google-yes', (text) => text.replace(/^To: .*$/mu, 'To: undisclosed-recipients:;')))).toBe('heard');
    expect(heard).toMatchObject([{ token: organizerToken, answer: 'yes', attendee: 'nora@escola.example' }]);
    expect(sent).toEqual([]);
    expect(lines.join()).toContain('"event":"reply-heard"');
    expect(lines.join()).not.toMatch(/@|Nora|0k9p/u);
  });

  test('that SES takes for spam is heard all the same: the token proves it', async () => {
    expect(await service().get(replyMail('outlook-no'), { spamVerdict: 'FAIL' })).toBe('heard');
  });

  test('that nobody asked for goes on to the coordination', async () => {
    const { get, sent, lines } = service('another');
    expect(await get(replyMail('outlook-no'))).toBe('forwarded');
    expect(sent.map(({ to }) => to)).toEqual([coordination]);
    expect(lines.join()).toContain('"kind":"unknown"');
  });
});

describe('what is no answer', () => {
  test.each(['person-writes', 'outlook-other-hour', 'outlook-delegated'])('%s goes on to the coordination, whole', async (name) => {
    const { get, sent, heard } = service();
    const raw = replyMail(name);
    expect(await get(raw)).toBe('forwarded');
    expect(heard).toEqual([]);
    const read = await PostalMime.parse(sent[0]?.raw ?? '', { forceRfc822Attachments: true });
    expect(read).toMatchObject({ subject: 'Resposta de calendari que no s’ha pogut llegir', to: [{ address: coordination }] });
    expect(read.text).toContain('Va adjunt, sencer.');
    expect(read.attachments).toMatchObject([{ mimeType: 'message/rfc822', filename: 'correu.eml', disposition: 'attachment' }]);
    expect(Buffer.from(sent[0]?.raw ?? []).includes(raw)).toBe(true);
  });

  test('the same mail is sent on under the same envelope, however often SNS brings it', async () => {
    const { get, sent } = service();
    await get(replyMail('person-writes'));
    await get(replyMail('person-writes'));
    expect(new Set(sent.map(({ envelope }) => envelope)).size).toBe(1);
  });

  test('a holiday notice, spam and a virus are dropped', async () => {
    const { get, sent } = service();
    expect(await get(replyMail('holiday-notice'))).toBe('dropped');
    expect(await get(replyMail('person-writes'), { spamVerdict: 'FAIL' })).toBe('dropped');
    expect(await get(replyMail('person-writes'), { virusVerdict: 'FAIL' })).toBe('dropped');
    expect(sent).toEqual([]);
  });

  test('what was sent on and comes back is dropped', async () => {
    const { get, sent } = service();
    await get(replyMail('person-writes'));
    expect(await get(sent[0]?.raw ?? new Uint8Array())).toBe('dropped');
    expect(sent).toHaveLength(1);
  });

  test('is kept for later where somebody sends more than people write', async () => {
    const { get, sent } = service();
    for (let nth = 0; nth < 60; nth += 1) await get(replyMail('person-writes'));
    await expect(get(replyMail('person-writes'))).rejects.toThrow('too many');
    expect(sent).toHaveLength(60);
  });

  test('is tried again where SES does not take it', async () => {
    await expect(service(organizerToken, { throttled: true }).get(replyMail('person-writes'))).rejects.toThrow();
  });
});

test('a mail that holds the boundary of its wrapping is wrapped in another, in lines of seven bits but for its own', async () => {
  const raw = Buffer.from('Subject: x\r\n\r\n--magnet-E\r\n--magnet-E--\r\n');
  const wrapped = forwardMime({ envelope: 'E', from: 'm@m.example', to: coordination, at: '2026-11-25T10:16:00.000Z', raw });
  const read = await PostalMime.parse(wrapped, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' });
  expect(read.attachments.map(({ content }) => String(content).trimEnd())).toEqual([raw.toString().replaceAll('\r', '').trimEnd()]);
  expect(
    wrapped
      .toString()
      .split('\r\n')
      .every((line) => line.length <= 76 && /^[\t\x20-\x7e]*$/u.test(line)),
  ).toBe(true);
  expect(String(wrapped)).toContain('Content-Transfer-Encoding: 7bit');
});

describe('a record', () => {
  test('of something else holds no mail', () => {
    const entry = { messageId: 'M', from: 'a@b.example', to: ['c@d.example'], tags: {}, at: 0 };
    expect(recordsOf(mailEvent('Bounce', entry, topic)).map(receivedOf)).toEqual([null]);
  });

  test('may hold its mail as text', () => {
    const [record] = recordsOf(receivedMail(replyMail('person-writes'), [organizer], topic, {}, 'UTF-8'));
    expect(record && Buffer.from(receivedOf(record)?.raw ?? []).toString()).toBe(replyMail('person-writes').toString());
  });

  test('that is broken is an error, so that somebody sees it', () => {
    const [record] = recordsOf(receivedMail(replyMail('person-writes'), [organizer], topic));
    const broken = { Sns: { ...record!.Sns, Message: '{"notificationType":"Received"}' } };
    expect(() => receivedOf(broken)).toThrow();
  });
});

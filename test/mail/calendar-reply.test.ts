/** Answers that people give with the buttons of Google, Outlook and Apple, and everything else that comes to the same address. */
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type ReplyContext, readReply } from '#functions/mail/calendar-reply.ts';
import { calendarReply } from '#schemas/calendar-reply.ts';
import { seminar } from '#test/support/calendar.ts';
import { organizer, organizerToken, replyDomain, replyMail } from '#test/support/replies.ts';

const domain = replyDomain;
const read = (name: string, change?: (text: string) => string, context: ReplyContext = { domain }) =>
  readReply(replyMail(name, change), context);
const google = { attendee: 'nora@escola.example', stamp: '2026-11-25T10:15:02.000Z', sequence: 0, comment: '' };
const outlook = { attendee: 'nora.vidal@ajuntament.example', stamp: '2026-11-25T10:15:30.000Z', sequence: 1, comment: '' };
const apple = { attendee: 'nora.vidal@icloud.example', stamp: '2026-11-25T10:15:44.000Z', sequence: 0, comment: '' };

describe('an answer of', () => {
  test.each([
    ['google-yes', { ...google, answer: 'yes' }],
    ['google-no', { ...google, answer: 'no', sequence: 1, comment: "No puc venir: l'escola fa festa, i <tots> tanquem" }],
    ['google-maybe', { ...google, answer: 'maybe', comment: 'Ho dic demà' }],
    ['outlook-yes', { ...outlook, answer: 'yes', comment: 'Hi vindré amb la Pilar, si us sembla bé.' }],
    ['outlook-no', { ...outlook, answer: 'no' }],
    ['outlook-maybe', { ...outlook, answer: 'maybe' }],
    ['apple-maybe', { ...apple, answer: 'maybe' }],
    ['apple-no', { ...apple, answer: 'no' }],
    ['icloud-yes', { ...apple, answer: 'yes' }],
  ])('%s is read', async (name, said) => {
    const answer = await read(name);
    expect(answer).toEqual({ ok: true, reply: { to: [organizer], token: organizerToken, uid: seminar.uid, ...said } });
    expect(calendarReply.safeParse(answer.ok && answer.reply).success).toBe(true);
  });

  test('a program that wrote to all who are invited counts for its sender alone', async () => {
    const second = 'ATTENDEE;PARTSTAT=3DDECLINED:mailto:altra@escola.example\n';
    const first = (text: string) => text.replace(/^ATTENDEE/mu, `${second}ATTENDEE`);
    expect(await read('apple-maybe', first)).toMatchObject({ reply: { attendee: apple.attendee, answer: 'maybe' } });
    const stranger = (text: string) => first(text).replace('From: Nora Vidal <nora.vidal@', 'From: X <x@');
    expect(await read('apple-maybe', stranger)).toEqual({ ok: false, why: 'answer' });
  });

  test('a program that says less is read as far as it speaks', async () => {
    const terse = (text: string) => text.replace(/^(?:SEQUENCE|DTSTAMP|METHOD).*\n/gmu, '');
    expect(await read('apple-maybe', terse)).toMatchObject({ reply: { answer: 'maybe', sequence: null, stamp: null } });
    const local = (text: string) => text.replace(/^DTSTAMP:(\d+T\d+)Z/mu, 'DTSTAMP:$1');
    expect(await read('apple-maybe', local)).toMatchObject({ reply: { stamp: null } });
  });

  test('a program that breaks the rules where it does not matter is read all the same', async () => {
    const broken = (text: string) => text.replace(/^LAST-MODIFIED.*$/mu, 'this is no line of a calendar\nX-ALT-DESC;=:x\nRRULE:FREQ=NEVER');
    expect(await read('apple-maybe', broken)).toMatchObject({ reply: { answer: 'maybe' } });
  });

  test('whoever the mail was handed over for counts, whatever its headers say', async () => {
    const hidden = (text: string) => text.replace(/^To: .*$/mu, 'To: undisclosed-recipients:;');
    expect(await read('apple-no', hidden)).toEqual({ ok: false, why: 'token' });
    const context = { domain, recipients: [organizer.toUpperCase()] };
    expect(await read('apple-no', hidden, context)).toMatchObject({ reply: { token: organizerToken, to: [organizer] } });
  });
});

describe('no answer is', () => {
  test.each([
    ['outlook-other-hour', 'method'],
    ['outlook-delegated', 'answer'],
    ['person-writes', 'none'],
    ['holiday-notice', 'automatic'],
  ])('%s: %s', async (name, why) => {
    expect(await read(name)).toEqual({ ok: false, why });
  });

  test('an invitation that somebody sends us, a forwarded answer, or one without an address', async () => {
    const cut = (text: string) => text.replace('mailto:nora.vidal@icloud.example', 'mailto:');
    expect(await read('apple-no', (text) => text.replaceAll('REPLY', 'REQUEST'))).toEqual({ ok: false, why: 'method' });
    expect(await read('apple-no', cut)).toEqual({ ok: false, why: 'answer' });
    const inside = `To: ${organizer}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n${replyMail('apple-no')}\n--b--\n`;
    expect(await readReply(Buffer.from(inside), { domain })).toEqual({ ok: false, why: 'none' });
  });

  test('an answer to an address elsewhere', async () => {
    expect(await read('google-yes', undefined, { domain: 'other.example' })).toEqual({ ok: false, why: 'automatic' });
    expect(await read('apple-no', undefined, { domain: 'other.example' })).toEqual({ ok: false, why: 'token' });
  });

  test('a mail of more than a megabyte', async () => {
    const long = (text: string) => text.replace('\n\n', `\nX-Long: ${'x'.repeat(900)}\n\n`);
    expect(await read('apple-no', long)).toMatchObject({ ok: true });
    expect(await readReply(Buffer.concat([replyMail('apple-no'), Buffer.alloc(1_000_000, 'x')]), { domain })).toEqual({
      ok: false,
      why: 'size',
    });
  });
});

test('a comment is cut at 2,000 characters and holds no control characters', async () => {
  const answer = await read('apple-no', (text) => text.replace(/^SUMMARY/mu, `COMMENT:a=07${'=C3=A9'.repeat(3_000)}\nSUMMARY`));
  expect(answer.ok && answer.reply.comment).toBe(`a${'é'.repeat(1_999)}`);
});

describe('whatever bytes come', () => {
  const names = ['google-no', 'outlook-yes', 'outlook-no', 'apple-maybe', 'icloud-yes', 'outlook-other-hour'] as const;

  prop.prop([fc.uint8Array({ maxLength: 3_000 })])('reading them ends in a word, not in an error', async (bytes) => {
    expect(await readReply(bytes, { domain })).toMatchObject({ ok: false });
  });

  prop.prop([fc.constantFrom(...names), fc.array(fc.tuple(fc.nat(6_000), fc.nat(255)), { maxLength: 40 }), fc.nat(6_000)])(
    'a damaged answer never stops anybody',
    async (name, damages, length) => {
      const raw = Uint8Array.from(replyMail(name)).slice(0, 600 + length);
      for (const [at, byte] of damages) if (at < raw.length) raw[at] = byte;
      const answer = await readReply(raw, { domain });
      expect(answer.ok ? calendarReply.safeParse(answer.reply).success : answer.why).toBeTruthy();
    },
  );

  prop.prop([fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', '\t')])(
    'lines say the same wherever they are folded',
    async (widths, indent) => {
      const fold = (line: string) => {
        let rest = line;
        let folded = '';
        for (let turn = 0; rest.length > 0; turn += 1) {
          const width = widths[turn % widths.length] ?? 1;
          folded += (turn > 0 ? `\n${indent}` : '') + rest.slice(0, width);
          rest = rest.slice(width);
        }
        return folded;
      };
      const refold = (text: string) =>
        text
          .replace('Content-Transfer-Encoding: quoted-printable', 'Content-Transfer-Encoding: 8bit')
          .replace(/BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/u, (calendar) =>
            calendar
              .replace(/=\n/gu, '')
              .replace(/=3D/gu, '=')
              .replace(/\n[ \t]/gu, '')
              .split('\n')
              .map(fold)
              .join('\n'),
          );
      expect(await read('icloud-yes', refold)).toMatchObject({ reply: { ...apple, answer: 'yes', uid: seminar.uid } });
    },
  );
});

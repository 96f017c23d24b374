/** The inbox shows what a calendar program would, and its buttons answer as one would. */
import { describe, expect, test } from 'vitest';
import { readReply } from '#functions/mail/calendar-reply.ts';
import { recordsOf } from '#functions/mail/feedback.ts';
import { buildMime } from '#functions/mail/mime.ts';
import { receivedOf } from '#functions/mail/receive.ts';
import type { CalendarPart } from '#schemas/calendar-entry.ts';
import { seminar } from '#test/support/calendar.ts';
import { localSes } from '#test/support/local-ses.ts';
import { organizer, organizerToken, replyDomain } from '#test/support/replies.ts';

const entry = { ...seminar, organizer: { name: 'Programa Magnet', address: organizer }, sequence: 3 };

/** An inbox with one mail. */
async function inboxWith(calendar?: CalendarPart) {
  const { ses, url, events } = await localSes();
  const raw = await buildMime({
    ...{ envelope: 'E', to: 'nora@escola.example', subject: 'Us convoquem', message: 'm', from: 'magnet@magnet.example', locale: 'ca' },
    ...{ replyTo: 'c@magnet.example', at: '2026-11-23T09:00:00.000Z', html: '<p>h</p>', text: 't', calendar },
  });
  await ses.send({ envelope: 'E', to: 'nora@escola.example', raw });
  const page = async (query = '') => (await (await fetch(`${url}/?mail=E${query}`)).text()).replaceAll('\u00a0', ' ');
  const press = (answer: string, origin = url) =>
    fetch(`${url}/mail/E/reply`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ answer }), headers: { origin } });
  return { page, press, events };
}

describe('an invitation in the inbox', () => {
  test('says when and where, and has three buttons', async () => {
    const { page } = await inboxWith({ method: 'REQUEST', entry });
    const html = await page();
    expect(html).toContain('dijous 11 de febrer de 2027, a les 9.30 h, fins a les 13.00 h');
    expect(html).toContain('Escola Pi i Il·la, carrer Nou, 3, Girona');
    expect(html).toContain('(REQUEST, versió 3)');
    expect(
      [...html.matchAll(/<button type="submit" name="answer" value="(\w+)">([^<]+)</gu)].map(([, value, label]) => [value, label]),
    ).toEqual([
      ['yes', 'Sí'],
      ['maybe', 'Potser'],
      ['no', 'No'],
    ]);
    expect(html.match(/download="/gu)).toHaveLength(1);
  });

  test.each([
    ['yes', 'Sí'],
    ['maybe', 'Potser'],
    ['no', 'No'],
  ])('answers %s as a calendar program does, by a mail that SES receives', async (answer, label) => {
    const { page, press, events } = await inboxWith({ method: 'REQUEST', entry });
    const response = await press(answer);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/?mail=E&answered=${answer}`]);
    expect(await page(`&answered=${answer}`)).toContain(`S’ha enviat la resposta «${label}»`);
    const [mail] = events.flatMap(recordsOf).map(receivedOf);
    expect(mail?.recipients).toEqual([organizer]);
    expect(await readReply(mail?.raw ?? new Uint8Array(), { domain: replyDomain })).toMatchObject({
      reply: {
        token: organizerToken,
        uid: seminar.uid,
        sequence: 3,
        attendee: 'nora@escola.example',
        answer,
        stamp: expect.stringMatching(/^2026-/u),
      },
    });
  });

  test('answers nothing to a page of another site, and nothing that is no button', async () => {
    const { press, events } = await inboxWith({ method: 'REQUEST', entry });
    expect((await press('yes', 'http://elsewhere.example')).status).toBe(403);
    expect((await press('perhaps')).status).toBe(404);
    expect(events).toEqual([]);
  });
});

test('a cancellation has no buttons, an entry of days no hours, and a mail without calendar nothing of this', async () => {
  const off = await inboxWith({ method: 'CANCEL', entry: { ...entry, start: '2028-02-29', end: '2028-02-29' } });
  const html = await off.page();
  expect(html).toContain('Anul·lació (CANCEL');
  expect(html).toContain('dimarts 29 de febrer de 2028<');
  expect(html).not.toContain('name="answer"');
  expect((await off.press('yes')).status).toBe(404);
  const plain = await inboxWith();
  expect(await plain.page()).not.toContain('Entrada de calendari');
  expect((await plain.press('yes')).status).toBe(404);
});

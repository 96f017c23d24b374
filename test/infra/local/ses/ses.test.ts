/** The local endpoint is SES for the client, a store for programs and an inbox for people. */
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mailEventOf, recordsOf } from '#functions/mail/feedback.ts';
import type { StoredMail } from '#infra/local/ses/mail.ts';
import { client, localSes, small } from '#test/support/local-ses.ts';

interface Listed {
  readonly emails: readonly StoredMail[];
  readonly cursor?: string;
}
const list = async (url: string, query = ''): Promise<Listed> => (await (await fetch(`${url}/store${query}`)).json()) as Listed;

test('a page of another site whose name leads to this machine reads no mail', async () => {
  const { url } = await localSes();
  const port = Number(new URL(url).port);
  const asked = (host: string) =>
    new Promise<number | undefined>((done) => {
      request({ host: '127.0.0.1', port, path: '/store', headers: { host } }, (answer) => done(answer.resume().statusCode)).end();
    });
  expect(await asked(`attacker.example:${port}`)).toBe(421);
  expect(await asked(`127.0.0.1.attacker.example:${port}`)).toBe(421);
  expect(await asked(`127.0.0.1:${port}`)).toBe(200);
  expect(await asked(`localhost:${port}`)).toBe(200);
});

describe('for the client', () => {
  test('it takes a mail and keeps it as a file', async () => {
    const { ses, url, dir } = await localSes();
    const answer = await ses.send(await small('01ENVELOPE'));
    expect(answer).toEqual({ messageId: expect.stringMatching(/^0102[0-9a-f-]+-000000$/u) });
    expect(readFileSync(join(dir, '01ENVELOPE.eml'), 'utf8')).toContain('X-Magnet-Envelope: 01ENVELOPE');
    expect((await list(url)).emails).toMatchObject([
      {
        ...{ ...answer, envelope: '01ENVELOPE', from: 'magnet@magnet.example', subject: 'Hola, àvia', attachments: [] },
        ...{ destination: { to: ['jana@centre.example'], cc: [], bcc: [] }, replyTo: ['c@magnet.example'] },
        body: { text: expect.stringContaining('Hola, àvia'), html: expect.stringContaining('<p>Hola, àvia</p>') },
        headers: { 'auto-submitted': 'auto-generated' },
        at: expect.any(Number),
      },
    ]);
  });

  test('it refuses a second mail of an envelope and answers with the first, also after a restart', async () => {
    const first = await localSes();
    const answer = await first.ses.send(await small('01ENVELOPE'));
    expect(await first.ses.send(await small('01ENVELOPE', 'b@c.example'))).toEqual(answer);
    await first.close();
    const again = await localSes(first.dir);
    expect(await again.ses.send(await small('01ENVELOPE'))).toEqual(answer);
    expect((await list(again.url)).emails).toHaveLength(1);
  });

  test('killed between the mail and its line, the mail counts', async () => {
    const first = await localSes();
    const answer = await first.ses.send(await small('01ENVELOPE'));
    await first.close();
    rmSync(join(first.dir, 'index.jsonl'));
    appendFileSync(join(first.dir, 'index.jsonl'), '{"id":"half a li');
    writeFileSync(join(first.dir, '02OTHER.eml.part'), 'half a mail');
    const again = await localSes(first.dir);
    expect((await list(again.url)).emails).toMatchObject([
      { envelope: '01ENVELOPE', destination: { to: ['jana@centre.example'] }, ...answer },
    ]);
    expect(await again.ses.send(await small('01ENVELOPE'))).toEqual(answer);
    expect(readdirSync(first.dir).filter((name) => name.endsWith('.eml'))).toEqual(['01ENVELOPE.eml']);
  });

  test('it has a quota', async () => {
    const { ses } = await localSes();
    expect(await ses.quota()).toEqual({ perSecond: 5_000, perDay: 1_000_000, sent: 0 });
  });

  test.each(['bounce', 'complaint'] as const)('%s@… answers with the event of SES, once', async (kind) => {
    const { ses, events } = await localSes();
    for (let twice = 0; twice < 2; twice += 1) await ses.send(await small('01ENVELOPE', `${kind}@x.example`));
    await ses.send(await small('02ENVELOPE', `${kind}.else@x.example`));
    const said = events.flatMap(recordsOf).map(mailEventOf);
    expect(said).toMatchObject([{ kind, envelope: '01ENVELOPE', lasting: true }]);
  });
});

describe('without an answer', () => {
  const serving = async (status: number, body: string) => {
    const server = createServer((_, answer) => void (status > 0 && answer.writeHead(status, { 'Content-Type': 'text/xml' }).end(body)));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 200);
  };
  const error = (code: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`;

  test.each([
    [400, error('Throttling'), { throttled: true }],
    [400, error('ConfigurationSetDoesNotExist'), { throttled: true }],
    [403, error('SignatureDoesNotMatch'), { throttled: true }],
    [400, error('MessageRejected'), { refused: 'MessageRejected' }],
  ])('%i %s', async (status, body, answer) => {
    expect(await (await serving(status, body)).send(await small('01ENVELOPE'))).toEqual(answer);
  });

  test('a server error and silence leave the outcome open; every call ends', async () => {
    for (const status of [500, 0]) {
      const ses = await serving(status, error('InternalFailure'));
      await expect(ses.send(await small('01ENVELOPE'))).rejects.toThrow();
      await expect(ses.quota()).rejects.toThrow();
    }
  });

  test('where nobody listens nothing was sent', async () => {
    const { url, close } = await localSes();
    await close();
    expect(await client(url).send(await small('01ENVELOPE'))).toEqual({ throttled: true });
  });
});

describe('for programs', () => {
  test('the newest mails come first, page by page, to one address or all', async () => {
    const { ses, url } = await localSes();
    for (let count = 0; count < 25; count += 1)
      await ses.send(await small(`E${count}`, count % 5 === 0 ? 'five@x.example' : 'x@x.example', `n${count}`));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list(url, `?limit=10${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.emails.map(({ subject }) => subject));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, count) => `n${24 - count}`));
    expect((await list(url, '?to=five@x.example')).emails.map(({ subject }) => subject)).toEqual(['n20', 'n15', 'n10', 'n5', 'n0']);
    const { at } = (await list(url, '?limit=1')).emails[0]!;
    expect((await list(url, `?since=${at}`)).emails).toHaveLength(1);
  });

  test('another action of SES is refused in its own words', async () => {
    const { url } = await localSes();
    const answer = await fetch(url, { method: 'POST', body: 'Action=SendEmail' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>InvalidAction</Code>');
  });
});

describe('for people', () => {
  test('the inbox lists mails, opens one beside the list, and runs nothing of it', async () => {
    const { ses, url } = await localSes();
    expect(await (await fetch(url)).text()).toContain('Encara no hi ha cap correu');
    await ses.send(await small('01ENVELOPE', 'jana@centre.example', '<script>alert(1)</script>'));
    const page = await (await fetch(`${url}/?mail=01ENVELOPE`)).text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    const mail = await fetch(`${url}/mail/01ENVELOPE/html`);
    expect(mail.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await mail.text()).toContain('<base target="_blank">');
    expect((await fetch(`${url}/mail/NONE/html`)).status).toBe(404);
    expect(await (await fetch(`${url}/mail/01ENVELOPE/eml`)).text()).toContain('Message-ID: <01ENVELOPE@');
  });
});

/** The second process: it sends, it dies, it comes back, and it never outlives the service. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { mailEventOf, recordsOf } from '#functions/mail/feedback.ts';
import { receivedOf } from '#functions/mail/receive.ts';
import { type PostmanProcess, startPostman } from '#infra/local/postman/postman.ts';
import { messages } from '#schemas/messages.ts';
import { sample } from '#test/emails/samples.ts';
import { seminar } from '#test/support/calendar.ts';
import { scratch } from '#test/support/local-ses.ts';

async function post(port = 0) {
  const said: string[] = [];
  const events: unknown[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (event: string) => void said.push(event) };
  const feedback = (event: unknown) => void events.push(event);
  const postman = await startPostman({ port, dir: scratch(), from: 'magnet@magnet.example', configurationSet: 'magnet', log, feedback });
  onTestFinished(() => postman.close());
  return { postman, said, events };
}
const letter = (envelope: string, to = 'jana@centre.example') =>
  ({ envelope, to, locale: 'ca', message: 'resume', props: sample(messages.resume, 'ca') }) as const;
const kept = async ({ port }: PostmanProcess): Promise<number> =>
  ((await (await fetch(`http://127.0.0.1:${port}/store?limit=1000`)).json()) as { emails: unknown[] }).emails.length;

function lives(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a postman in a process of its own', () => {
  test('sends more letters at once than its window, and tells what came back', async () => {
    const { postman, events } = await post();
    const answers = await Promise.all(Array.from({ length: 150 }, (_, count) => postman.send(letter(`E${count}`))));
    expect(answers.every((answer) => 'messageId' in answer)).toBe(true);
    expect(await kept(postman)).toBe(150);
    await postman.send(letter('BACK', 'bounce@x.example'));
    await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 5_000 });
    expect(recordsOf(events[0]).map(mailEventOf)).toMatchObject([{ kind: 'bounce', envelope: 'BACK' }]);
  });

  test('carries the calendar of a letter, and what the buttons of the inbox answer to it', async () => {
    const { postman, events } = await post();
    await postman.send({ ...letter('INVITED'), calendar: { method: 'REQUEST', entry: seminar } });
    const url = `http://127.0.0.1:${postman.port}`;
    await fetch(`${url}/mail/INVITED/reply`, { method: 'POST', body: new URLSearchParams({ answer: 'no' }), headers: { origin: url } });
    await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 5_000 });
    expect(recordsOf(events[0]).map(receivedOf)).toMatchObject([{ recipients: [seminar.organizer.address] }]);
  });

  test('killed, leaves the outcome open, comes back on the same port, and keeps one mail an envelope', async () => {
    const { postman, said } = await post();
    const { port, pid } = postman;
    const under = Array.from({ length: 40 }, (_, count) => postman.send(letter(`E${count}`)).catch(() => 'open'));
    process.kill(pid ?? 0, 'SIGKILL');
    expect(await Promise.all(under)).toContain('open');
    await vi.waitFor(() => expect(postman.pid).not.toBe(undefined), { timeout: 20_000, interval: 50 });
    expect(said).toContain('postman-died');
    const again = () => Promise.all(Array.from({ length: 40 }, (_, count) => postman.send(letter(`E${count}`))));
    await vi.waitFor(async () => expect((await again()).every((answer) => 'messageId' in answer)).toBe(true), { timeout: 20_000 });
    expect(postman.port).toBe(port);
    expect(await kept(postman)).toBe(40);
  });

  test('ends when it is closed, after what is under way', async () => {
    const { postman } = await post();
    const { pid } = postman;
    const last = postman.send(letter('LAST'));
    await postman.close();
    expect(await last).toMatchObject({ messageId: expect.any(String) });
    expect(lives(pid)).toBe(false);
    expect(await postman.send(letter('LATER'))).toEqual({ throttled: true });
  });

  test('ends when the service is killed', async () => {
    const parent = fork(fileURLToPath(new URL('./parent.ts', import.meta.url)), [scratch()], { execArgv: ['--import', 'tsx'] });
    const [{ pid }] = (await once(parent, 'message')) as [{ pid: number }];
    expect(lives(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(lives(pid)).toBe(false), { timeout: 10_000 });
  });
});

test('a port that is taken stops the start and is named', async () => {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  await expect(post((server.address() as AddressInfo).port)).rejects.toThrow(/EADDRINUSE/u);
});

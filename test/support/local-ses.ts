/** The local SES endpoint on a free port, and a client of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildMime } from '#functions/mail/mime.ts';
import { createSes } from '#functions/mail/ses.ts';
import { createSesApp } from '#infra/local/ses/app.tsx';
import { Mailbox } from '#infra/local/ses/mailbox.ts';
import { listen } from '#infra/local/ses/serve.ts';

/** A folder that is gone after the test. */
export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'magnet-mail-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Starts the endpoint over a folder. */
export async function localSes(dir = scratch()) {
  const events: object[] = [];
  let at = Date.parse('2026-11-23T09:00:00.000Z');
  const app = createSesApp({ mailbox: new Mailbox(dir), now: () => (at += 1_000), publish: (event) => events.push(event) });
  const server = await listen(app, 0);
  onTestFinished(() => server.close());
  const url = `http://127.0.0.1:${server.port}`;
  return { dir, events, url, ses: client(url), close: server.close };
}

/** A client as the service has it. */
export function client(endpoint: string, timeout = 10_000) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return createSes({ from: 'magnet@magnet.example', configurationSet: 'magnet', endpoint, region: 'eu-west-1', credentials, timeout });
}

/** A small mail. */
export async function small(envelope: string, to = 'jana@centre.example', subject = 'Hola, àvia') {
  const raw = await buildMime({
    ...{ envelope, to, subject, message: 'sign-in', from: 'magnet@magnet.example', replyTo: 'c@magnet.example', locale: 'ca' },
    ...{ at: '2026-11-23T09:00:00.000Z', html: `<html><head></head><body><p>${subject}</p></body></html>`, text: subject },
  });
  return { envelope, to, raw };
}

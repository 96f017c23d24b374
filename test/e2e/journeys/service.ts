/** The real service as `npm start` runs it, in a process of its own, on ports and in a folder of its own, until the tests end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inbox, type Mail } from '#test/support/journey/inbox.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A running service. */
export interface Running {
  readonly origin: string;
  /** Where the mails are read. */
  readonly inbox: string;
  /** Where it keeps its data. */
  readonly folder: string;
  /** All mails so far, the oldest first. */
  readonly mails: () => Promise<readonly Mail[]>;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts it; resolves once its pages are answered and the demonstration is filled. */
export async function startService(more: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'magnet-journeys-'));
  const [port, mailPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), MAIL_PORT: String(mailPort), DATA_DIR: folder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child);
  const mailbox = `http://127.0.0.1:${mailPort}`;
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, inbox: mailbox, folder, mails: () => inbox(mailbox), stop };
}

/** The last line of the start says how to end it. */
function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((done, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Ctrl-C')) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => failed(new Error(`the service ended with ${code}:\n${said}`)));
  });
}

/** Where the journey takes place: the local service on SQLite, or the built bundles on DynamoDB Local. Whoever travels sees only pages and mails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deps } from '#functions/use-cases/ports.ts';
import { startService } from '#infra/local/service.ts';
import { readEnv } from '#schemas/env.ts';
import { startCloud } from '../cloud/cloud.ts';
import type { Answers } from '../html.ts';

/** The first coordinator, named by the deployment. */
export const founder = 'coordinacio@magnet.example';

/** A service that runs, empty. */
export interface Place extends Answers {
  readonly origin: string;
  /** Address of the local inbox. */
  readonly inbox: string;
  /** Its store and files, to look at what no page shows. */
  readonly deps: Deps;
  /** Resolves when nothing is under way behind the pages. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What `npm start` runs, without demonstration. */
export async function onSqlite(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-journey-'));
  const [port, mail] = [await freePort(), await freePort()];
  const ports = { PORT: String(port), MAIL_PORT: String(mail), DATA_DIR: folder };
  const read = readEnv('local', { ...ports, MAGNET_DEMO: 'off', MAGNET_COORDINATOR: founder });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { origin, inbox, deps, background, stop } = await startService(read.env);
  return {
    ...{ origin, inbox, deps },
    request: (url, init) => fetch(url, { ...init, redirect: 'manual' }),
    settle: () => background.idle(),
    stop: () => stop().finally(() => rmSync(folder, { recursive: true, force: true })),
  };
}

/** What a deployment runs. */
export async function onAws(): Promise<Place> {
  const { origin, inbox, deps, fetch: ask, settle, stop } = await startCloud();
  return { origin, inbox, deps, settle, stop, request: (url, init) => ask(new Request(url, init)) };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : failed(new Error('no port'))));
    });
  });
}

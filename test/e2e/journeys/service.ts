/** The real service on its demonstration data, in a folder of its own that is gone when it stops. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#test/support/free-port.ts';
import { inbox, type Mail } from '#test/support/journey/inbox.ts';
import { realService } from '#test/support/real-service.ts';

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

/** Starts it, with more in its environment; resolves once its pages are answered. */
export async function startService(more: Readonly<Record<string, string>> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'magnet-journeys-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  const port = String(await freePort());
  const service = await realService(folder, { MAGNET_DEMO: 'on', MAIL_PORT: port, ...more }).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  const mailbox = `http://127.0.0.1:${port}`;
  return {
    origin: service.origin,
    inbox: mailbox,
    folder,
    mails: () => inbox(mailbox),
    stop: async () => {
      await service.stop();
      await clear();
    },
  };
}

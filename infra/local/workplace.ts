/** What the service stands on, and a command that does its work when no service runs: the data under their lock, the clock, the files, the postman. */
import { join } from 'node:path';
import { sheets } from '#functions/files/sheets.ts';
import { systemIds } from '#functions/ops/ids.ts';
import { createLog } from '#functions/ops/log.ts';
import { takeLock } from '#functions/store/lock.ts';
import { lostVersions } from '#functions/use-cases/cases/lost-versions.ts';
import type { Deps, JobDeps } from '#functions/use-cases/ports.ts';
import type { EnvOf } from '#schemas/env.ts';
import { forms } from '#schemas/registry.ts';
import { hear, receiving } from './hear.ts';
import { type OpenFiles, openFiles, openStore } from './open-store.ts';
import { lockPath, makeDataFolder } from './places.ts';
import { type PostmanProcess, startPostman } from './postman/postman.ts';
import { sesAt } from './postman/protocol.ts';
import { openClock, type ProgrammeClock } from './programme-clock.ts';

/** Open data. */
export interface Workplace {
  readonly deps: JobDeps;
  readonly clock: ProgrammeClock;
  readonly open: OpenFiles;
  /** Deletes what expired, where the engine does not by itself. */
  readonly collect: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Another process has the data folder. */
export class DataTaken extends Error {}

/** Opens the data. Throws {@link DataTaken}, and where open cases stand on a version that the code has lost. */
export async function openWorkplace(env: EnvOf<'local'>): Promise<Workplace> {
  makeDataFolder(env.DATA_DIR);
  const lock = takeLock(lockPath(env.DATA_DIR));
  if (!lock) throw new DataTaken(env.DATA_DIR);
  const { store, collect, close } = await openStore(env);
  await mustReadAll(store);
  const clock = await openClock(store, env.MAGNET_NOW);
  const origin = `http://127.0.0.1:${env.PORT}`;
  const open = await openFiles(env, origin);
  const said = { replyTo: 'coordinacio@magnet.example', receiving, demo: env.MAGNET_DEMO === 'on', founder: env.MAGNET_COORDINATOR };
  const clocks = { now: clock.now, real: clock.real };
  const deps = { store, files: open.files, origin, ids: systemIds, log: createLog('magnet', 'WARN'), forms, sheets, ...clocks, ...said };
  const end = async (): Promise<void> => {
    await close();
    lock.release();
  };
  return { deps, clock, open, collect, close: end };
}

/** Rather no service than one that shows what people wrote as if it were empty. */
async function mustReadAll(store: Deps['store']): Promise<void> {
  const lost = await lostVersions({ store, forms });
  const named = lost.map(({ form, version, cases }) => `«${form}», versió ${version} (casos oberts: ${cases})`);
  if (named.length > 0)
    throw new Error(`al codi li falten versions de formularis que encara fan servir casos oberts: ${named.join(', ')}.`);
}

/** Starts the second process, whose inbox listens on `port`. */
export async function startMail(env: EnvOf<'local'>, deps: Deps, port = env.MAIL_PORT): Promise<PostmanProcess> {
  const sender = { from: 'magnet@magnet.example', configurationSet: 'magnet' };
  const endpoint = env.AWS_ENDPOINT_URL_SES;
  const failed = (error: unknown) => deps.log.error('feedback-failed', {}, error);
  const postman: PostmanProcess = await startPostman({
    ...{ port, dir: join(env.DATA_DIR, 'mail'), ...sender, endpoint, log: deps.log },
    feedback: (event) => void hear(deps, event, { ...sender, ...sesAt(postman.port, endpoint) }).catch(failed),
  });
  return postman;
}

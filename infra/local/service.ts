/** The whole service in one process: pages, mail, jobs and sweep over one store; the postman is its second process. */
import { join } from 'node:path';
import { makePaper } from '#functions/files/paper.ts';
import { sheets } from '#functions/files/sheets.ts';
import { mailEventOf, recordsOf } from '#functions/mail/feedback.ts';
import { realClock, startingAt } from '#functions/ops/clock.ts';
import { systemIds } from '#functions/ops/ids.ts';
import { createLog } from '#functions/ops/log.ts';
import { takeLock } from '#functions/store/lock.ts';
import { lostVersions } from '#functions/use-cases/cases/lost-versions.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import type { Deps, JobDeps, MailDeps } from '#functions/use-cases/ports.ts';
import { loadAssets } from '#functions/web/assets.ts';
import type { EnvOf } from '#schemas/env.ts';
import { forms } from '#schemas/registry.ts';
import { type Background, startBackground, worksOf } from './background.ts';
import { controlDirectory } from './commands/control-directory.ts';
import { createSite, listen, remoteAddress } from './http.ts';
import { type OpenFiles, openFiles, openStore } from './open-store.ts';
import { lockPath, makeDataFolder } from './places.ts';
import { type PostmanProcess, startPostman } from './postman/postman.ts';
import { removeServiceFile, writeServiceFile } from './service-file.ts';
import { version } from './version.ts';

/** The running service. */
export interface Service {
  readonly origin: string;
  /** Where the local mails are read. */
  readonly inbox: string;
  readonly deps: MailDeps & JobDeps;
  readonly background: Background;
  /** Finishes what is in flight. */
  readonly stop: () => Promise<void>;
}

/** Another process has the data folder. */
export class DataTaken extends Error {}

/** Starts everything; resolves when pages are answered. Throws {@link DataTaken}, and where open cases stand on a version that the code has lost. */
export async function startService(env: EnvOf<'local'>): Promise<Service> {
  makeDataFolder(env.DATA_DIR);
  const lock = takeLock(lockPath(env.DATA_DIR));
  if (!lock) throw new DataTaken(env.DATA_DIR);
  const kept = await openStore(env);
  await mustReadAll(kept.store);
  const origin = `http://127.0.0.1:${env.PORT}`;
  const open = await openFiles(env, origin);
  const basics = basicDeps(env, { store: kept.store, files: open.files, origin });
  const postman = await startMail(env, basics);
  const deps: MailDeps & JobDeps = { ...basics, postman, sheets };
  const token = systemIds.token();
  const server = await listen(siteOf(env, deps, { token, open }), env.PORT);
  const background = startBackground(deps, worksOf(deps), { wakes: env.MAGNET_WAKE === 'on', tidy: kept.collect });
  writeServiceFile(env.DATA_DIR, { port: server.port, token, pid: process.pid });
  const stop = async (): Promise<void> => {
    removeServiceFile(env.DATA_DIR);
    await server.close();
    await background.stop();
    await postman.close();
    await kept.close();
    lock.release();
  };
  return { origin, inbox: `http://127.0.0.1:${postman.port}`, deps, background, stop };
}

/** Rather no service than one that shows what people wrote as if it were empty. */
async function mustReadAll(store: Deps['store']): Promise<void> {
  const lost = await lostVersions({ store, forms });
  const named = lost.map(({ form, version, cases }) => `«${form}», versió ${version} (casos oberts: ${cases})`);
  if (named.length > 0)
    throw new Error(`al codi li falten versions de formularis que encara fan servir casos oberts: ${named.join(', ')}.`);
}

function basicDeps(env: EnvOf<'local'>, { store, files, origin }: Pick<Deps, 'store' | 'files' | 'origin'>): Deps {
  const now = env.MAGNET_NOW ? startingAt(env.MAGNET_NOW) : realClock;
  const said = { replyTo: 'coordinacio@magnet.example', demo: env.MAGNET_DEMO === 'on', founder: env.MAGNET_COORDINATOR };
  return { store, files, origin, ids: systemIds, log: createLog('magnet', 'WARN'), now, real: realClock, forms, ...said };
}

function startMail(env: EnvOf<'local'>, deps: Deps): Promise<PostmanProcess> {
  return startPostman({
    port: env.MAIL_PORT,
    dir: join(env.DATA_DIR, 'mail'),
    from: 'magnet@magnet.example',
    configurationSet: 'magnet',
    endpoint: env.AWS_ENDPOINT_URL_SES,
    log: deps.log,
    feedback: (event) => void hear(deps, event).catch((error: unknown) => deps.log.error('feedback-failed', {}, error)),
  });
}

/** What the SES endpoint tells, as SNS would bring it. */
async function hear(deps: Deps, event: unknown): Promise<void> {
  for (const said of recordsOf(event).map(mailEventOf)) if (said) await applyFeedback(deps, said);
}

function siteOf(env: EnvOf<'local'>, deps: JobDeps, { token, open }: { readonly token: string; readonly open: OpenFiles }) {
  const control = { token, handlers: { directory: (body: unknown) => controlDirectory(deps, body) } };
  return createSite(
    { ...deps, assets: loadAssets(), version, engine: env.MAGNET_STORE, client: remoteAddress, paper: makePaper, control },
    open,
  );
}

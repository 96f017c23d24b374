/** The whole service in one process: pages, mail, jobs and sweep over one store; the postman is its second process. */
import { makePaper } from '#functions/files/paper.ts';
import { makeFeed } from '#functions/mail/feed.ts';
import { systemIds } from '#functions/ops/ids.ts';
import type { JobDeps, MailDeps } from '#functions/use-cases/ports.ts';
import { loadAssets } from '#functions/web/assets.ts';
import type { Control } from '#functions/web/context.ts';
import { ClockLine } from '#functions/web/ui/clock-line.tsx';
import type { EnvOf } from '#schemas/env.ts';
import type { Locale } from '#schemas/text.ts';
import { type Background, startBackground, worksOf } from './background.ts';
import { controlClock } from './commands/control-clock.ts';
import { controlCurs } from './commands/control-curs.ts';
import { controlDirectory } from './commands/control-directory.ts';
import { createSite, listen, remoteAddress } from './http.ts';
import { openRehearser } from './rehearser.ts';
import { removeServiceFile, writeServiceFile } from './service-file.ts';
import { version } from './version.ts';
import { openWorkplace, startMail, type Workplace } from './workplace.ts';

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

/** Starts everything; resolves when pages are answered. Throws what {@link openWorkplace} does. */
export async function startService(env: EnvOf<'local'>): Promise<Service> {
  const workplace = await openWorkplace(env);
  const postman = await startMail(env, workplace.deps);
  const { rehearser, close: endRehearsals } = openRehearser();
  const deps: MailDeps & JobDeps = { ...workplace.deps, postman, rehearser };
  const works = worksOf(deps);
  const { clock } = workplace;
  const traveller = async () => ({ clock, store: deps.store, works });
  const token = systemIds.token();
  const handlers = {
    directory: (body: unknown) => controlDirectory(deps, body),
    curs: (body: unknown) => controlCurs(deps, body),
    clock: (body: unknown) => controlClock({ clock, traveller, alone: background.alone }, body),
  };
  const server = await listen(siteOf(env, workplace, { token, handlers }), env.PORT);
  const background = startBackground(deps, works, { wakes: env.MAGNET_WAKE === 'on', tidy: workplace.collect });
  writeServiceFile(env.DATA_DIR, { port: server.port, token, pid: process.pid });
  const stop = async (): Promise<void> => {
    removeServiceFile(env.DATA_DIR);
    await server.close();
    await endRehearsals();
    await background.stop();
    await postman.close();
    await workplace.close();
  };
  return { origin: deps.origin, inbox: `http://127.0.0.1:${postman.port}`, deps, background, stop };
}

function siteOf(env: EnvOf<'local'>, { deps, open, clock }: Workplace, control: Control) {
  const makers = { paper: makePaper, feed: makeFeed, rehearses: true };
  const here = { assets: loadAssets(), version, engine: env.MAGNET_STORE, client: remoteAddress, ...makers };
  const notice = (locale: Locale) => (clock.moved() ? ClockLine({ locale, now: clock.now(), real: clock.real() }) : null);
  return createSite({ ...deps, ...here, control, notice }, open);
}

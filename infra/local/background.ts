/** What runs beside the pages: mail, jobs and the sweep, each in a loop that commits wake. */
import { dueHandlers } from '#functions/use-cases/due-handlers.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { type Drained, drain } from '#functions/use-cases/mail/drain.ts';
import type { JobDeps, MailDeps } from '#functions/use-cases/ports.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { Loop } from './loop.ts';

/** Milliseconds between two sweeps, and between two looks at mail and jobs that nothing woke. In the cloud it is a quarter of an hour. */
const beat = 15_000;

/** The background work of a running service. */
export interface Background {
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  /** Does something once nothing is under way and while no loop runs, one such thing at a time; then the loops look at once at what there is to do. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Ends it after what is in flight. */
  readonly stop: () => Promise<void>;
}

/** What the service does by itself: loops do it at a beat, and travelling through time does it at every stop. */
export interface Works {
  /** True = there is more. */
  readonly sweep: () => Promise<boolean>;
  /** True = some are still open. */
  readonly jobs: () => Promise<boolean>;
  readonly mail: () => Promise<Drained>;
}

/** The works of a process that is the only one on its store. */
export function worksOf(deps: MailDeps & JobDeps): Works {
  const handlers = dueHandlers(deps);
  let first = true;
  return {
    sweep: async () => (await sweep(deps, { handlers, drain: async () => undefined })).more,
    jobs: () => runDueJobs(deps),
    // The lock says that no other process holds a claim: what an earlier one left is taken over at once.
    mail: () => {
      const takeOver = first;
      first = false;
      return drain(deps, { takeOver });
    },
  };
}

/** Starts it. With `wakes` off, nothing but the beat finds the work: mail is late by one beat at most, and none is lost. */
export function startBackground(
  { store, log }: Pick<MailDeps, 'store' | 'log'>,
  works: Works,
  options: { readonly wakes: boolean; readonly tidy: () => Promise<unknown> },
): Background {
  const looped = (kind: string, work: () => Promise<boolean>): Loop =>
    new Loop({ beat, work, failed: (error) => log.error('loop-failed', { kind }, error) });
  const mail = looped('mail', async () => (await works.mail()).more);
  const jobs = looped('jobs', works.jobs);
  const sweeps = looped('sweep', async () => {
    const more = await works.sweep();
    mail.poke();
    await options.tidy();
    return more;
  });
  const loops = [mail, jobs, sweeps];
  const wake = (type: string): void => {
    if (type === 'cause') mail.poke();
    if (type === 'job') jobs.poke();
  };
  const deaf = options.wakes ? store.onCommit(wake) : () => undefined;
  for (const loop of loops) loop.poke();
  const { alone, done } = oneAtATime(loops);
  return {
    idle: async () => {
      for (const loop of loops) await loop.idle();
    },
    alone,
    stop: async () => {
      deaf();
      await done();
      for (const loop of loops) await loop.stop();
    },
  };
}

/** `done` resolves when nothing that is done alone is under way. */
function oneAtATime(loops: readonly Loop[]): { readonly alone: Background['alone']; readonly done: () => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  const alone: Background['alone'] = (work) => {
    const mine = last.then(async () => {
      for (const loop of loops) await loop.idle();
      for (const loop of loops) await loop.hold();
      try {
        return await work();
      } finally {
        for (const loop of loops) loop.release();
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  return { alone, done: () => last };
}

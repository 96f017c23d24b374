/** What runs beside the pages: mail, jobs and the sweep, each in a loop that commits wake. */
import { headOfCase } from '#functions/store/case.ts';
import { tickCase } from '#functions/use-cases/cases/tick-case.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import type { JobDeps, MailDeps } from '#functions/use-cases/ports.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { Loop } from './loop.ts';

/** Milliseconds between two sweeps, and between two looks at mail and jobs that nothing woke. In the cloud it is a quarter of an hour. */
const beat = 15_000;

/** The background work of a running service. */
export interface Background {
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  /** Ends it after what is in flight. */
  readonly stop: () => Promise<void>;
}

/** Starts it. With `wakes` off, nothing but the beat finds the work: mail is late by one beat at most, and none is lost. */
export function startBackground(
  deps: MailDeps & JobDeps,
  options: { readonly wakes: boolean; readonly tidy: () => Promise<unknown> },
): Background {
  const failed = (name: string) => (error: unknown) => deps.log.error('loop-failed', { kind: name }, error);
  const mail = mailLoop(deps, failed('mail'));
  const jobs = new Loop({ beat, failed: failed('jobs'), work: () => runDueJobs(deps) });
  const sweeps = new Loop({
    beat,
    failed: failed('sweep'),
    work: async () => {
      const handlers = { case: (head: Parameters<typeof headOfCase>[0]) => tickCase(deps, headOfCase(head).id) };
      const { more } = await sweep(deps, { handlers, drain: async () => mail.poke() });
      await options.tidy();
      return more;
    },
  });
  const loops = [mail, jobs, sweeps];
  const wake = (type: string): void => {
    if (type === 'cause') mail.poke();
    if (type === 'job') jobs.poke();
  };
  const deaf = options.wakes ? deps.store.onCommit(wake) : () => undefined;
  for (const loop of loops) loop.poke();
  return {
    idle: async () => {
      for (const loop of loops) await loop.idle();
    },
    stop: async () => {
      deaf();
      for (const loop of loops) await loop.stop();
    },
  };
}

/** The lock says that no other process holds a claim: what an earlier one left is taken over at once. */
function mailLoop(deps: MailDeps, failed: (error: unknown) => void): Loop {
  let first = true;
  const work = async (): Promise<boolean> => {
    const takeOver = first;
    first = false;
    return (await drain(deps, { takeOver })).more;
  };
  return new Loop({ beat, failed, work });
}

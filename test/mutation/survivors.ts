/** Finds the mutants that no test notices, file by file, a core each. */
import { availableParallelism } from 'node:os';
import { instrument, type Mutant } from './instrument.ts';
import { openSession, type Session } from './session.ts';
import type { Target } from './targets.ts';

/** One file's mutants, those that survived, and the tests that noticed the others. */
export interface Survey {
  readonly target: Target;
  readonly mutants: readonly Mutant[];
  readonly survivors: readonly Mutant[];
  readonly noticedBy: readonly string[];
  /** Tests that fail without any mutant. */
  readonly broken: readonly string[];
  readonly seconds: number;
}

/** So many tests are asked, the nearest ones; and so many of them load the file anew for each of its mutants. */
const near = { asked: 12, loading: 6 };

/** Tests the given files and tells each as soon as it is done. Of a file's mutants `share` is enough. */
export async function survey(stale: readonly Target[], share: number, tell: (survey: Survey) => void): Promise<void> {
  let next = 0;
  const copies = stale.map((target) => {
    const copy = instrument(target.path, target.text, next);
    next += copy.mutants.length;
    return { target, ...copy };
  });
  const codes = new Map(copies.map(({ target, code }) => [target.path, code]));
  const queue = copies.values();
  const work = async () => {
    const session = await openSession(codes);
    try {
      for (const { target, mutants } of queue) tell(await surveyOne(session, target, mutants, share));
    } finally {
      await session.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), stale.length) }, work));
}

async function surveyOne(session: Session, target: Target, mutants: readonly Mutant[], share: number): Promise<Survey> {
  const started = performance.now();
  const [first, last] = [mutants[0]?.id ?? 0, mutants.at(-1)?.id ?? -1];
  const job = { first, last, enough: Math.ceil(mutants.length * share), loadedBy: target.tests.slice(0, near.loading) };
  const { noticed, broken } = await session.sieve(job, mutants.length > 0 ? target.tests.slice(0, near.asked) : []);
  return {
    target,
    mutants,
    survivors: mutants.filter(({ id }) => !noticed.has(id)),
    noticedBy: [...new Set(noticed.values())].sort(),
    broken,
    seconds: (performance.now() - started) / 1000,
  };
}

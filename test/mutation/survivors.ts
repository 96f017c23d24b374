/** Finds the mutants that no test notices: first all at once, then those that only show when a file is loaded with them. */
import { availableParallelism } from 'node:os';
import { instrument, type Mutant } from './instrument.ts';
import { openSession, type Session } from './session.ts';
import type { Target } from './targets.ts';

/** One file's mutants and those that survived. */
export interface Survey {
  readonly target: Target;
  readonly mutants: readonly Mutant[];
  readonly survivors: readonly Mutant[];
}

interface Suspect {
  readonly mutant: Mutant;
  readonly tests: readonly string[];
}

/** Tests the given files. */
export async function survey(stale: readonly Target[]): Promise<readonly Survey[]> {
  let next = 0;
  const copies = stale.map((target) => {
    const copy = instrument(target.path, target.text, next);
    next += copy.mutants.length;
    return { target, ...copy };
  });
  const codes = new Map(copies.map(({ target, code }) => [target.path, code]));
  const { noticed, early } = await within(codes, (session) => session.sieve([...new Set(stale.flatMap(({ tests }) => tests))]));
  const suspects = copies.flatMap(({ target, mutants }) =>
    mutants.filter(({ id }) => early.has(id) && !noticed.has(id)).map((mutant) => ({ mutant, tests: target.tests })),
  );
  console.log(
    `${next} mutants in ${stale.length} files; ${noticed.size} noticed while running; ${suspects.length} more are loaded one by one`,
  );
  const late = await loadOneByOne(codes, suspects);
  return copies.map(({ target, mutants }) => {
    return { target, mutants, survivors: mutants.filter(({ id }) => !noticed.has(id) && !late.has(id)) };
  });
}

/** Those of the suspects that a test notices when the file is loaded with them; one session a core takes from one queue. */
async function loadOneByOne(codes: ReadonlyMap<string, string>, suspects: readonly Suspect[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  const queue = suspects.values();
  const work = async (session: Session) => {
    for (const { mutant, tests } of queue) if (await session.notices(mutant.id, tests)) found.add(mutant.id);
  };
  const cores = Math.min(availableParallelism(), suspects.length);
  await Promise.all(Array.from({ length: cores }, () => within(codes, work)));
  return found;
}

async function within<T>(codes: ReadonlyMap<string, string>, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession(codes);
  return work(session).finally(() => session.close());
}

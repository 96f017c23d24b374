/** `npm run mutation`: changes the kernels in small ways and tells which changes no test notices. Only what changed since is tested again. */
import { instrument, type Mutant } from './instrument.ts';
import { files, floor, type Result, type Results, readResults, verdict, writeResults } from './results.ts';
import { openSession, type Session } from './session.ts';
import { type Target, targets } from './targets.ts';

/** Mutants of the given files that no test notices, by file. */
async function survivorsOf(stale: readonly Target[]): Promise<readonly (readonly [Target, number, readonly Mutant[]])[]> {
  let next = 0;
  const copies = stale.map((target) => {
    const copy = instrument(target.path, target.text, next);
    next += copy.mutants.length;
    return { target, ...copy };
  });
  const session = await openSession(new Map(copies.map(({ target, code }) => [target.path, code])));
  try {
    const { noticed, early } = await session.sieve([...new Set(stale.flatMap(({ tests }) => tests))]);
    console.log(`${next} mutants in ${stale.length} files; ${noticed.size} noticed while running`);
    const found: [Target, number, readonly Mutant[]][] = [];
    for (const { target, mutants } of copies) {
      const left = mutants.filter(({ id }) => !noticed.has(id));
      found.push([target, mutants.length, await loadAgain(session, target, left, early)]);
    }
    return found;
  } finally {
    await session.close();
  }
}

/** A mutant that is passed while a file loads only shows when the file is loaded with it alive. */
async function loadAgain(
  session: Session,
  target: Target,
  left: readonly Mutant[],
  early: ReadonlySet<number>,
): Promise<readonly Mutant[]> {
  const survivors: Mutant[] = [];
  for (const mutant of left) if (!early.has(mutant.id) || !(await session.notices(mutant.id, target.tests))) survivors.push(mutant);
  return survivors;
}

function listSurvivors(results: Results): void {
  for (const [path, { survivors }] of Object.entries(results)) for (const each of survivors) console.log(`${path}:${each}`);
}

async function main(args: readonly string[]): Promise<void> {
  const check = args.includes('--check');
  const wanted = args.filter((each) => !each.startsWith('--'));
  const known = args.includes('--all') ? {} : readResults();
  const all = targets();
  const stale = all.filter(({ path, hash }) =>
    wanted.length > 0 ? wanted.some((each) => path.startsWith(each)) : known[path]?.hash !== hash,
  );
  const fresh = stale.length > 0 ? await survivorsOf(stale) : [];
  const told = fresh.map(([{ path, hash }, mutants, left]): [string, Result] => {
    return [path, { hash, mutants, survivors: left.map(({ line, change }) => `${line} ${change}`) }];
  });
  const merged: Results = { ...known, ...Object.fromEntries(told) };
  const results = Object.fromEntries(all.flatMap(({ path }) => (merged[path] ? [[path, merged[path]]] : [])));
  writeResults(check ? files.cache : files.baseline, results);
  if (!check) listSurvivors(wanted.length > 0 ? Object.fromEntries(told) : results);
  const { lines, enough } = verdict(results);
  console.log(`${lines.join('\n')}\n${stale.length} of ${all.length} files tested again; the floor is ${floor} %`);
  process.exitCode = enough ? 0 : 1;
}

await main(process.argv.slice(2));

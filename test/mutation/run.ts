/** `npm run mutation`: changes the kernels in small ways and tells which changes no test notices. Only what changed since is tested again. */
import { files, floor, type Result, type Results, readResults, score, verdict, writeResults } from './results.ts';
import { type Survey, survey } from './survivors.ts';
import { type Target, targets } from './targets.ts';

interface Wish {
  /** Only the floor is asked for: a file is left as soon as it is reached, and the baseline stays as it is. */
  readonly check: boolean;
  readonly everything: boolean;
  readonly paths: readonly string[];
}

function wishOf(args: readonly string[]): Wish {
  return { check: args.includes('--check'), everything: args.includes('--all'), paths: args.filter((each) => !each.startsWith('--')) };
}

/** What is stale; and what is below the floor, for a new test may lift it. */
function isWanted({ path }: Target, wish: Wish, known: Results): boolean {
  if (wish.paths.length > 0) return wish.paths.some((each) => path.startsWith(each));
  const result = known[path];
  return wish.everything || !result || score(result) < floor;
}

function resultOf({ target, mutants, survivors, noticedBy }: Survey): Result {
  const told = survivors.map(({ line, change }) => `${line} ${change}`);
  return { hash: target.hash(noticedBy), by: noticedBy, mutants: mutants.length, survivors: told };
}

function line(path: string, result: Result, seconds: number, broken: readonly string[]): string {
  const mark = score(result) < floor ? '✗' : '✓';
  const row = `${mark} ${score(result).toFixed(0).padStart(3)} % of ${String(result.mutants).padStart(3)}  ${seconds.toFixed(1).padStart(5)} s  ${path}`;
  return [row, ...broken.map((each) => `  fails without any change: ${each}`)].join('\n');
}

async function main(wish: Wish): Promise<void> {
  const all = targets();
  const results: Record<string, Result> = { ...readResults(wish.check ? Object.values(files) : [files.baseline], all) };
  const stale = all.filter((target) => isWanted(target, wish, results));
  if (stale.length > 0) console.log(`${stale.length} of ${all.length} files are tested again`);
  let failed = false;
  await survey(stale, wish.check ? floor / 100 : 1, (found) => {
    const { path } = found.target;
    const result = resultOf(found);
    results[path] = result;
    failed ||= found.broken.length > 0;
    console.log(line(path, result, found.seconds, found.broken));
    if (!wish.check || score(result) < floor) for (const each of result.survivors) console.log(`  ${path}:${each}`);
    writeResults(wish.check ? files.cache : files.baseline, results);
  });
  const { low, summary } = verdict(results);
  console.log(`${[...low.map((path) => `✗ ${path} is below ${floor} %`), summary].join('\n')}; the floor of each is ${floor} %`);
  process.exitCode = failed || low.length > 0 ? 1 : 0;
}

await main(wishOf(process.argv.slice(2)));

/** `npm run mutation`: changes the kernels in small ways and tells which changes no test notices. Only what changed since is tested again. */
import { files, floor, type Result, type Results, readResults, verdict, writeResults } from './results.ts';
import { survey } from './survivors.ts';
import { targets } from './targets.ts';

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
  const surveys = stale.length > 0 ? await survey(stale) : [];
  const told = surveys.map(({ target: { path, hash }, mutants, survivors }): [string, Result] => {
    return [path, { hash, mutants: mutants.length, survivors: survivors.map(({ line, change }) => `${line} ${change}`) }];
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

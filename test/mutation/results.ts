/** What mutation tests found, file by file, and whether it is enough. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../architecture/source.ts';
import { kernels } from './targets.ts';

/** One file's result; `survivors` are changes that no test noticed. */
export interface Result {
  readonly hash: string;
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/** Results by path. */
export type Results = Readonly<Record<string, Result>>;

/** So many of a kernel's mutants must be noticed, in percent. */
export const floor = 80;

/** Committed, so that a fresh checkout tests only what changed; and what this machine found since. */
export const files = { baseline: 'test/mutation/baseline.json', cache: '.mutation/results.json' } as const;

/** Results on disk; what the cache holds is newer. */
export function readResults(): Results {
  return Object.assign({}, ...Object.values(files).map(read)) as Results;
}

function read(path: string): Results {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as Results;
  } catch {
    return {};
  }
}

/** Writes results, sorted by path. */
export function writeResults(path: string, results: Results): void {
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Noticed mutants in percent; 100 where there are none. */
export function score(results: readonly Result[]): number {
  const mutants = results.reduce((sum, each) => sum + each.mutants, 0);
  const survivors = results.reduce((sum, each) => sum + each.survivors.length, 0);
  return mutants === 0 ? 100 : (100 * (mutants - survivors)) / mutants;
}

/** One line a kernel, and whether all reach the floor. */
export function verdict(results: Results): { readonly lines: readonly string[]; readonly enough: boolean } {
  const rows = kernels.flatMap((folder) => {
    const own = Object.entries(results).flatMap(([path, result]) => (path.startsWith(folder) ? [result] : []));
    const mutants = own.reduce((sum, each) => sum + each.mutants, 0);
    return mutants === 0 ? [] : [{ folder, mutants, score: score(own) }];
  });
  const lines = rows.map((row) => `${row.folder.padEnd(18)} ${row.score.toFixed(1).padStart(5)} % of ${row.mutants} mutants noticed`);
  return { lines, enough: rows.every((row) => row.score >= floor) };
}

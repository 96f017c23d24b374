/** What mutation tests found, file by file, and whether it is enough. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../architecture/source.ts';
import type { Target } from './targets.ts';

/** One file's result; `survivors` are changes that no test noticed, `by` are the tests that noticed the others. */
export interface Result {
  readonly hash: string;
  readonly by: readonly string[];
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/** Results by path. */
export type Results = Readonly<Record<string, Result>>;

/** So many of a file's mutants must be noticed, in percent. */
export const floor = 80;

/** Committed, so that a fresh checkout tests only what changed; and what this machine found since. */
export const files = { baseline: 'test/mutation/baseline.json', cache: '.mutation/results.json' } as const;

/** Results on disk that still hold. */
export function readResults(paths: readonly string[], all: readonly Target[]): Results {
  return holding(paths.map(read), all);
}

/** The results that still hold: neither the file nor the tests that notice its mutants have changed since. */
export function holding(found: readonly Results[], all: readonly Target[]): Results {
  return Object.fromEntries(
    all.flatMap((target) => {
      const known = found.map((results) => results[target.path]).find((each) => each && each.hash === target.hash(each.by));
      return known ? [[target.path, known]] : [];
    }),
  );
}

function read(path: string): Results {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')) as Results;
  } catch {
    return {};
  }
}

/** Writes results sorted by path, a line each. */
export function writeResults(path: string, results: Results): void {
  const sorted = Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map((entry) => entry.map((each) => JSON.stringify(each)).join(': '));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `{\n${lines.join(',\n')}\n}\n`);
}

/** Noticed mutants in percent; 100 where there are none. */
export function score({ mutants, survivors }: Pick<Result, 'mutants' | 'survivors'>): number {
  return mutants === 0 ? 100 : (100 * (mutants - survivors.length)) / mutants;
}

/** The files that are below the floor, and a summary. */
export function verdict(results: Results): { readonly low: readonly string[]; readonly summary: string } {
  const all = Object.values(results);
  const total = { mutants: all.reduce((sum, each) => sum + each.mutants, 0), survivors: all.flatMap((each) => each.survivors) };
  const low = Object.keys(results).filter((path) => score(results[path] ?? total) < floor);
  return { low, summary: `${score(total).toFixed(1)} % of ${total.mutants} mutants in ${all.length} files are noticed` };
}

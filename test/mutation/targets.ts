/** Which files are mutated, which tests may answer for them, and a hash that changes when either does. */
import { createHash } from 'node:crypto';
import { importsOf } from '../architecture/imports.ts';
import { projectSources, type Source } from '../architecture/source.ts';

/** The kernels: where a wrong sign is a wrong decision about a school. */
export const kernels = ['schemas/form/', 'schemas/workflow/', 'schemas/calendar/', 'functions/rules/'] as const;

/** A file to mutate. */
export interface Target {
  readonly path: string;
  readonly text: string;
  /** The tests that load it: the one of its name first, then those of its own folder, then the nearest. */
  readonly tests: readonly string[];
  /** A hash of the file, of the tests that noticed its mutants with all that these load from `test/`, and of how it is mutated. */
  hash(noticedBy: readonly string[]): string;
}

/** All targets of the project, by path. */
export function targets(sources: readonly Source[] = projectSources()): readonly Target[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const loads = new Map(sources.map((source) => [source.path, loaded(source)]));
  const tests = sources.map(({ path }) => path).filter((path) => /^test\/(schemas|rules)\/.*\.test\.tsx?$/.test(path));
  const reached = new Map(tests.map((test) => [test, reach(test, loads)]));
  const far = (test: string, path: string) =>
    isNamesake(test, path) ? -10_000 : (reached.get(test)?.get(path) ?? 0) - 100 * sharedFolders(test, path);
  const helpers = (test: string) => [...(reached.get(test)?.keys() ?? [test])].filter((each) => each.startsWith('test/'));
  return sources
    .filter(({ path }) => kernels.some((folder) => path.startsWith(folder)))
    .map(({ path, text }) => ({
      path,
      text,
      tests: tests.filter((test) => reached.get(test)?.has(path)).sort((a, b) => far(a, path) - far(b, path)),
      hash: (noticedBy) => hash([path, ...tool, ...noticedBy.flatMap(helpers)], texts),
    }));
}

/** What decides which mutants there are. */
const tool = ['test/mutation/operators.ts', 'test/mutation/instrument.ts'];

function loaded(source: Source): readonly string[] {
  return importsOf(source).flatMap((each) => (each.own && !each.type ? [each.to] : []));
}

/** A file and everything that it loads, each with the number of imports between them. */
function reach(start: string, loads: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const seen = new Map([[start, 0]]);
  for (const [path, steps] of seen) for (const next of loads.get(path) ?? []) if (!seen.has(next)) seen.set(next, steps + 1);
  return seen;
}

/** `test/rules/a.test.ts` is named after `functions/rules/a.ts`. */
function isNamesake(test: string, path: string): boolean {
  return test.replace(/^test\/(.*)\.test\.tsx?$/u, '$1') === path.replace(/^(?:functions\/)?(.*)\.ts$/u, '$1');
}

/** How many folders a test has in common with what it proves. */
function sharedFolders(test: string, path: string): number {
  const [one = [], other = []] = [test, path].map((each) =>
    each
      .replace(/^(test|functions)\//u, '')
      .split('/')
      .slice(0, -1),
  );
  const differs = one.findIndex((folder, at) => folder !== other[at]);
  return differs < 0 ? one.length : differs;
}

/** The same on every machine: it knows neither folders above the project nor how lines end. */
function hash(paths: readonly string[], texts: ReadonlyMap<string, string>): string {
  const parts = [...new Set(paths)].sort().map((path) => `${path}\n${texts.get(path)?.replaceAll('\r\n', '\n')}`);
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

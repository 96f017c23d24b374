/** Which files are mutated, which tests answer for them, and a hash that changes when either does. */
import { createHash } from 'node:crypto';
import { importsOf } from '../architecture/imports.ts';
import { projectSources, type Source } from '../architecture/source.ts';

/** The kernels: where a wrong sign is a wrong decision about a school. */
export const kernels = ['schemas/form/', 'schemas/workflow/', 'schemas/calendar/', 'functions/rules/'] as const;

/** A file to mutate, with the tests that load it. */
export interface Target {
  readonly path: string;
  readonly text: string;
  readonly tests: readonly string[];
  readonly hash: string;
}

/** All targets of the project, by path. */
export function targets(): readonly Target[] {
  const sources = projectSources();
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const loads = new Map(sources.map((source) => [source.path, loaded(source)]));
  const tests = sources.map(({ path }) => path).filter((path) => /^test\/(schemas|rules)\/.*\.test\.tsx?$/.test(path));
  const reached = new Map(tests.map((test) => [test, reach(test, loads)]));
  const tool = ['operators', 'instrument', 'switch'].map((name) => `test/mutation/${name}.ts`);
  return sources
    .filter(({ path }) => kernels.some((folder) => path.startsWith(folder)))
    .map(({ path, text }) => {
      const own = tests.filter((test) => reached.get(test)?.has(path));
      const helpers = own.flatMap((test) => [...(reached.get(test) ?? [])].filter((each) => each.startsWith('test/')));
      const hashed = [...new Set([path, ...helpers, ...tool])].sort();
      return { path, text, tests: own, hash: hash(hashed.map((each) => `${each}\n${texts.get(each)}`)) };
    });
}

function loaded(source: Source): readonly string[] {
  return importsOf(source).flatMap((each) => (each.own && !each.type ? [each.to] : []));
}

/** A file and everything that it loads. */
function reach(start: string, loads: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const path of seen) for (const next of loads.get(path) ?? []) seen.add(next);
  return seen;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

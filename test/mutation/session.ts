/** Runs vitest over instrumented copies and tells which mutants no test noticed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import { root } from '../architecture/source.ts';

/** Mutants that a test noticed, and those passed while files load. */
export type Found<Ids> = Readonly<Record<'noticed' | 'early', Ids>>;

/** A vitest instance of its own that reads the copies instead of the files. */
export interface Session {
  /** All tests, each once a mutant that it passes; answers ids. Throws when a test fails without any mutant. */
  sieve(tests: readonly string[]): Promise<Found<ReadonlySet<number>>>;
  /** These tests with one mutant alive from the first import on. */
  notices(id: number, tests: readonly string[]): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a session; `copies` are instrumented texts by path. */
export async function openSession(copies: ReadonlyMap<string, string>): Promise<Session> {
  const reports = mkdtempSync(join(tmpdir(), 'magnet-mutation-'));
  const byFile = new Map([...copies].map(([path, code]) => [join(root, path), code]));
  const vitest = await createVitest(
    {
      config: false,
      root,
      watch: false,
      include: ['test/**/*.test.{ts,tsx}'],
      pool: 'threads',
      isolate: false,
      runner: join(root, 'test/config/mutation-runner.ts'),
      reporters: [{}],
      testTimeout: 10_000,
      fsModuleCache: false,
      bail: 1,
      passWithNoTests: true,
      env: { MUTATION_REPORTS: reports },
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => byFile.get(id.split('?')[0] ?? id) }] },
  );
  const close = async () => {
    await vitest.close();
    rmSync(reports, { recursive: true, force: true });
  };
  return { sieve: (tests) => sieve(vitest, tests, reports), notices: (id, tests) => notices(vitest, id, tests, reports), close };
}

async function runTests(vitest: Vitest, tests: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(tests.map((path) => join(root, path)));
  const all = await vitest.globTestSpecifications();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(all.filter(({ moduleId }) => wanted.has(moduleId)));
  return [...testModules.filter((module) => !module.ok()).map(failure), ...unhandledErrors.map(String)];
}

/** A file that failed, with its first reason. */
function failure(module: TestModule): string {
  const [reason] = [...module.errors(), ...[...module.children.allTests('failed')].flatMap((test) => test.result().errors ?? [])];
  return `${module.relativeModuleId}: ${reason?.stack ?? reason?.message}`;
}

async function sieve(vitest: Vitest, tests: readonly string[], reports: string): ReturnType<Session['sieve']> {
  const failed = await runTests(vitest, tests);
  if (failed.length > 0) throw new Error(`Tests fail without any mutant: ${failed.join('\n')}`);
  const read = readdirSync(reports).map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')) as Found<number[]>);
  const all = (of: keyof Found<unknown>) => new Set(read.flatMap((each) => each[of]));
  return { noticed: all('noticed'), early: all('early') };
}

async function notices(vitest: Vitest, id: number, tests: readonly string[], reports: string): Promise<boolean> {
  const file = join(reports, 'alive');
  writeFileSync(file, String(id));
  const failed = await runTests(vitest, tests);
  rmSync(file);
  return failed.length > 0;
}

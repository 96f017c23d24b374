/** Runs vitest over instrumented copies and tells which mutants a test noticed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import { root } from '../architecture/source.ts';
import { type Job, Journal } from './journal.ts';

/** Who noticed which mutant, and which tests fail without any. */
export interface Found {
  readonly noticed: ReadonlyMap<number, string>;
  readonly broken: readonly string[];
}

/** A vitest instance of its own, with one process for tests, that reads the copies instead of the files. */
export interface Session {
  /** These tests, in this order, each once a mutant that it passes. */
  sieve(job: Job, tests: readonly string[]): Promise<Found>;
  close(): Promise<void>;
}

/** So long may one mutant live, or tests take without any: in milliseconds. */
const patience = { mutant: 10_000, tests: 180_000 };

/** Tests run in the order in which they are asked. */
class AsAsked {
  sort<T>(files: T[]): T[] {
    return files;
  }
  shard<T>(files: T[]): T[] {
    return files;
  }
}

/** Opens a session; `copies` are instrumented texts by path. */
export async function openSession(copies: ReadonlyMap<string, string>): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'magnet-mutation-'));
  const byFile = new Map([...copies].map(([path, code]) => [join(root, path), code]));
  const vitest = await createVitest(
    {
      config: false,
      root,
      watch: false,
      include: ['test/**/*.test.{ts,tsx}'],
      pool: 'forks',
      isolate: false,
      maxWorkers: 1,
      sequence: { sequencer: AsAsked as never },
      runner: join(root, 'test/config/mutation-runner.ts'),
      reporters: [{}],
      testTimeout: 10_000,
      teardownTimeout: 1_000,
      fsModuleCache: false,
      env: { MUTATION_JOURNAL: folder },
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => byFile.get(id.split('?')[0] ?? id) }] },
  );
  const close = async () => {
    await vitest.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sieve: (job, tests) => sieve(vitest, new Journal(folder), job, tests), close };
}

/** A mutant that hangs or breaks the process is noticed by that; the tests that are left go on without it. */
async function sieve(vitest: Vitest, journal: Journal, job: Job, tests: readonly string[]): Promise<Found> {
  journal.begin(job);
  const broken: string[] = [];
  for (;;) {
    const left = tests.filter((test) => !journal.finished().has(test));
    if (left.length === 0) return { noticed: journal.noticed(), broken };
    journal.wake(-1);
    broken.push(...(await runTests(vitest, journal, left)));
    if (left.every((test) => journal.finished().has(test))) continue;
    const last = journal.alive();
    const test = left.find((each) => !journal.finished().has(each)) ?? '';
    if (!last || last.id < 0) return { noticed: journal.noticed(), broken: [...broken, `${test} does not end`] };
    journal.notice(last.id, test);
  }
}

async function runTests(vitest: Vitest, journal: Journal, tests: readonly string[]): Promise<readonly string[]> {
  const project = vitest.getRootProject();
  const watch = setInterval(() => endIfStuck(journal), 1_000);
  const { testModules, unhandledErrors } = await vitest
    .runTestSpecifications(tests.map((path) => project.createSpecification(join(root, path))))
    .finally(() => clearInterval(watch));
  const failed = testModules.filter((each) => !each.ok() && journal.finished().has(each.relativeModuleId));
  return [...failed.map(failure), ...unhandledErrors.map((error) => (error as Error).stack ?? String(error))];
}

/** Ends the process that runs the tests when nothing moves in it. */
function endIfStuck(journal: Journal): void {
  const last = journal.alive();
  if (!last || last.pid === process.pid) return;
  if (last.since > (last.id < 0 ? patience.tests : patience.mutant)) process.kill(last.pid, 'SIGKILL');
}

/** A file that fails without any mutant, with its first reason. */
function failure(module: TestModule): string {
  const [reason] = [...module.errors(), ...[...module.children.allTests('failed')].flatMap((test) => test.result().errors ?? [])];
  return `${module.relativeModuleId}: ${reason?.message}`;
}

/**
 * Runs each test as it is, then once for every mutant that it passes by and that no test has noticed yet.
 * Mutants passed while files load (tables, constants) are loaded again, one by one.
 */
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, test as skippable, TestRunner, vi } from 'vitest';
import { Journal } from '../mutation/journal.ts';
import { fails, installSwitch } from '../mutation/switch.ts';

/** Properties take the same cases every time, and stop at the first that fails. */
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true });

/** So long may a test take that tries mutants, and all tests of a file that try the same one: in microseconds of the processor, without any mutant. */
const patience = { one: 400_000, all: 2_000_000 };

const journal = new Journal(process.env.MUTATION_JOURNAL ?? '.');
const state = installSwitch();

export default class MutationRunner extends TestRunner {
  private readonly job = journal.job();
  private readonly noticed = new Set(journal.noticed().keys());
  private early: readonly number[] = [];
  /** How long the tests of the file at hand take that each mutant was tried by. */
  private readonly spent = new Map<number, number>();

  override importFile(path: string, source: 'collect' | 'setup'): unknown {
    if (this.enough()) return skippable.skip('enough is noticed');
    vi.resetModules();
    return super.importFile(path, source);
  }

  onBeforeCollect(): void {
    journal.wake(-1);
    state.passed.clear();
  }

  onBeforeRunFiles(): void {
    this.spent.clear();
    this.early = this.passed();
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (this.enough()) return;
    const run = TestRunner.getTestFn(test);
    Object.assign(state, { turns: 0 });
    state.passed.clear();
    const before = process.cpuUsage();
    await run();
    const [usual, passed] = [state.turns, this.passed().filter((id) => this.isOpen(id))];
    const time = process.cpuUsage(before).user;
    if (passed.length === 0 || time > patience.one) return;
    // A test that fails when it is repeated would notice everything.
    await run();
    for (const id of passed) {
      this.spent.set(id, (this.spent.get(id) ?? 0) + time);
      await this.try(id, test.file, usual, run);
    }
  }

  override async onAfterRunFiles(files: RunnerTestFile[]): Promise<void> {
    for (const file of files) await this.tryEarly(file).finally(() => journal.finish(name(file)));
    super.onAfterRunFiles(files);
  }

  private isOpen(id: number): boolean {
    return !this.noticed.has(id) && (this.spent.get(id) ?? 0) < patience.all;
  }

  private enough(): boolean {
    return this.noticed.size >= this.job.enough;
  }

  private passed(): readonly number[] {
    return [...state.passed].filter((id) => id >= this.job.first && id <= this.job.last);
  }

  private async try(id: number, file: RunnerTestFile, usual: number, run: () => unknown): Promise<void> {
    if (this.noticed.has(id) || this.enough()) return;
    journal.wake(id);
    if (await fails(state, id, usual, run)) {
      this.noticed.add(id);
      journal.notice(id, name(file));
    }
    journal.wake(-1);
  }

  private async tryEarly(file: RunnerTestFile): Promise<void> {
    const left = this.early.filter((id) => !this.noticed.has(id));
    if (left.length === 0 || this.enough() || !this.job.loadedBy.includes(name(file))) return;
    const usual = await this.turnsOf(file);
    if (usual !== null) for (const id of left) await this.try(id, file, usual, () => this.loadAndRun(file));
  }

  /** The turns of all loops while a file is loaded anew; null where that fails without any mutant, and so says nothing about one, or takes long. */
  private async turnsOf(file: RunnerTestFile): Promise<number | null> {
    Object.assign(state, { turns: 0 });
    const before = process.cpuUsage();
    try {
      await this.loadAndRun(file);
      return process.cpuUsage(before).user > patience.all ? null : state.turns;
    } catch {
      return null;
    }
  }

  /** All tests of a file, loaded anew. */
  private async loadAndRun(file: RunnerTestFile): Promise<void> {
    const again = describe('again', async () => void (await this.importFile(file.filepath, 'collect')));
    for (const test of testsOf(await again.collect(file))) await within(test, TestRunner.getTestFn(test));
  }
}

/** Properties ask which test they are in. */
async function within(test: RunnerTestCase, run: () => unknown): Promise<void> {
  const { getCurrentTest } = TestRunner;
  Object.assign(TestRunner, { getCurrentTest: () => test });
  try {
    await run();
  } finally {
    Object.assign(TestRunner, { getCurrentTest });
  }
}

function testsOf(suite: RunnerTestSuite): readonly RunnerTestCase[] {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]));
}

function name(file: RunnerTestFile): string {
  return relative(process.cwd(), file.filepath).replaceAll('\\', '/');
}

/** Runs each test as it is, then once for every mutant that it passes by and that no test has noticed yet. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type RunnerTestCase, type RunnerTestFile, TestRunner, type TestRunnerConfig } from 'vitest';
import { fails, installSwitch, wake } from '../mutation/switch.ts';

/** Properties take the same cases every time, and stop at the first that fails. */
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true });

const reports = process.env.MUTATION_REPORTS ?? '.';
const state = installSwitch();
export default class MutationRunner extends TestRunner {
  /** With a mutant alive from the first import on, tests run once. */
  private readonly single: boolean;

  constructor(config: TestRunnerConfig) {
    super(config);
    const alive = join(reports, 'alive');
    this.single = existsSync(alive);
    if (this.single) wake(state, Number(readFileSync(alive, 'utf8')));
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    for (const id of state.passed) state.early.add(id);
    state.passed.clear();
    state.turns = 0;
    await run();
    if (this.single) return;
    const usual = state.turns;
    for (const id of [...state.passed]) {
      if (!state.noticed.has(id) && (await fails(state, id, usual, run))) state.noticed.add(id);
    }
    state.passed.clear();
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    const report = { noticed: [...state.noticed], early: [...state.early] };
    if (!this.single) writeFileSync(join(reports, `${process.env.VITEST_POOL_ID}.json`), JSON.stringify(report));
  }
}

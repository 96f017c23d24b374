/** One vitest project for each kind of test; every test file belongs to exactly one. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const apart = ['web', 'store', 'infra', 'e2e'];
const tests = (folder: string) => `test/${folder}/**/*.test.{ts,tsx}`;

/** Files load what they share once a worker, which takes a third of the time; in a random order none may lean on what another left. */
const together = { isolate: false, testTimeout: 20_000 };

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    setupFiles: ['test/support/setup.ts'],
    sequence: { shuffle: true },
    expect: { requireAssertions: true },
    restoreMocks: true,
    allowOnly: false,
    passWithNoTests: true,
    projects: [
      { extends: true, test: { name: 'unit', include: [tests('**')], exclude: apart.map(tests), ...together } },
      { extends: true, test: { name: 'web', include: [tests('web')], ...together } },
      { extends: true, test: { name: 'store', include: [tests('store')], testTimeout: 20_000, hookTimeout: 30_000 } },
      { extends: true, test: { name: 'infra', include: [tests('infra')], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'e2e', include: [tests('e2e')], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});

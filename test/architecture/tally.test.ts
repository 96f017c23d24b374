/** The last line of `npm test` tells the truth. */
import { expect, test } from 'vitest';
import { lastLine, readReport, strict, sum } from '../support/tally.ts';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const report = (more: object) => () =>
  JSON.stringify({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [passing], ...more });

test('a passing report counts its tests', () => {
  expect(readReport(0, report({}))).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

test('a report that was never written is a failure', () => {
  const missing = () => {
    throw new Error('no such file');
  };
  expect(readReport(0, missing)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test file that could not be loaded is a failure', () => {
  expect(readReport(1, report({ testResults: [passing, { status: 'failed', assertionResults: [] }] })).failed).toBe(1);
});

test('an exit code that no failed test explains is a failure', () => {
  expect(readReport(1, report({})).failed).toBe(1);
});

test('failed tests are counted once', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(readReport(1, report({ numFailedTests: 1, testResults: [failing] }))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('what is skipped is told, and fails on a build server', () => {
  const tally = readReport(0, report({ numPendingTests: 2, numTodoTests: 1 }));
  expect(lastLine(strict(tally, false))).toBe('1 passed, 0 failed, 3 skipped');
  expect(lastLine(strict(tally, true))).toBe('1 passed, 3 failed');
});

test('the last line adds all checks', () => {
  expect(lastLine(sum([strict({ passed: 2, failed: 0, skipped: 0 }, true), { passed: 3, failed: 1, skipped: 0 }]))).toBe(
    '5 passed, 1 failed',
  );
});

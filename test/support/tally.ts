/** Counts of checks, and how vitest's JSON report becomes one. */

/** How many checks passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** One project's counts. A file that could not be loaded, and an exit code that no failed test explains, count as failed. */
export function readReport(code: number, read: () => string): Tally {
  const report = parse(read);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function parse(read: () => string): Report | undefined {
  try {
    return JSON.parse(read()) as Report;
  } catch {
    return undefined;
  }
}

/** On a build server nothing may be skipped: a skipped check is a failed one. */
export function strict(tally: Tally, server: boolean): Tally {
  return server ? { passed: tally.passed, failed: tally.failed + tally.skipped, skipped: 0 } : tally;
}

/** All counts together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** `N passed, N failed`, and `, N skipped` where there are any. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

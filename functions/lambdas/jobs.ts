/** Lambda `jobs`: long work, a step of ten seconds at a time. */
import type { Context } from 'aws-lambda';
import { forms } from '#schemas/registry.ts';
import { sheets } from '../files/sheets.ts';
import { environment } from '../ops/env.ts';
import { runDueJobs } from '../use-cases/jobs/run-due.ts';
import { cloudDeps, until } from './deps.ts';

const deps = { ...cloudDeps('jobs', environment('jobs'), forms), sheets };

/** The table's stream (a job was born) or the schedule (a job was left). Work that is left is found again by its due instant. */
export async function handler(_: unknown, context: Context): Promise<{ readonly batchItemFailures: readonly [] }> {
  const end = until(context);
  let open = true;
  while (open && deps.real() < end) open = await runDueJobs(deps);
  return { batchItemFailures: [] };
}

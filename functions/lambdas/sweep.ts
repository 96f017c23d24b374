/** Lambda `sweep`: asks what is due and attends to cases and to items of the calendar; mail is the mailer's, jobs are the jobs Lambda's. */
import type { Context } from 'aws-lambda';
import { forms } from '#schemas/registry.ts';
import { environment } from '../ops/env.ts';
import { dueHandlers } from '../use-cases/due-handlers.ts';
import { sweep } from '../use-cases/sweep.ts';
import { cloudDeps, until } from './deps.ts';

const deps = cloudDeps('sweep', environment('sweep'), forms);

/** EventBridge Scheduler. */
export async function handler(_: unknown, context: Context): Promise<void> {
  const swept = await sweep(deps, {
    handlers: dueHandlers(deps),
    drain: async () => undefined,
    until: until(context),
  });
  if (swept.failed > 0) throw new Error(`${swept.failed} due items failed`);
}

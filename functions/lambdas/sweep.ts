/** Lambda `sweep`: asks what is due and attends to cases; mail is the mailer's, jobs are the jobs Lambda's. */
import type { Context } from 'aws-lambda';
import { forms } from '#schemas/registry.ts';
import { environment } from '../ops/env.ts';
import { headOfCase } from '../store/case.ts';
import { tickCase } from '../use-cases/cases/tick-case.ts';
import { sweep } from '../use-cases/sweep.ts';
import { cloudDeps, until } from './deps.ts';

const deps = cloudDeps('sweep', environment('sweep'), forms);

/** EventBridge Scheduler. */
export async function handler(_: unknown, context: Context): Promise<void> {
  const swept = await sweep(deps, {
    handlers: { case: (head) => tickCase(deps, headOfCase(head).id) },
    drain: async () => undefined,
    until: until(context),
  });
  if (swept.failed > 0) throw new Error(`${swept.failed} due items failed`);
}

/** Lambda `mailer`: expands causes, renders and sends. The only one that carries the templates. */
import type { Context } from 'aws-lambda';
import { render } from '#emails/render.tsx';
import { forms } from '#schemas/registry.ts';
import { createPostman } from '../mail/postman.ts';
import { createSes } from '../mail/ses.ts';
import { realClock, sleep } from '../ops/clock.ts';
import { environment } from '../ops/env.ts';
import { drain } from '../use-cases/mail/drain.ts';
import { cloudDeps, until } from './deps.ts';

const env = environment('mailer');
const ses = createSes({ from: env.FROM, configurationSet: env.CONFIGURATION_SET });
const postman = createPostman({ render, ses, from: env.FROM, now: realClock, wait: sleep });
const deps = { ...cloudDeps('mailer', env, forms), postman };

/** The table's stream (a cause was born) or the schedule. What is left is found again by its due instant, so no record ever fails. */
export async function handler(_: unknown, context: Context): Promise<{ readonly batchItemFailures: readonly [] }> {
  const { more, throttled } = await drain(deps, { until: until(context) });
  // An alarm counts these lines (infra/constructs/alarms.ts).
  if (more || throttled > 0) deps.log.warn('mail-waits', { count: throttled });
  return { batchItemFailures: [] };
}

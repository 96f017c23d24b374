/** Starts the job that exports cases: those that the queue shows, with what was submitted of each. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { type QueueWish, queue } from '../cases/queue.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';
import { exportKind } from './step-export.ts';

/** What is exported, as which kind of file, in whose words. */
export interface ExportWish {
  readonly wish: Pick<QueueWish, 'form' | 'curs' | 'filter'>;
  readonly format: 'xlsx' | 'csv';
  readonly locale: Locale;
}

/** `not-found` for who may not take cases along. */
export async function startExport(deps: Deps, actor: Actor, { wish, format, locale }: ExportWish): Promise<Result<Job>> {
  const allowed = authorise(actor, 'export-cases');
  if (!allowed.ok) return allowed;
  const { form, filter = {} } = wish;
  const found = await queue(deps, actor, { ...wish, filter });
  if (!found.ok) return found;
  const { curs } = found.value;
  const input = { form, ...(curs && { curs }), filter: JSON.stringify(filter), format, locale };
  return ok(await startJob(deps, { kind: exportKind, input, by: actor.person ?? '', total: found.value.total }));
}

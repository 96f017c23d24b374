/** What the service does for `npm run curs`: hand over what a plan is made from, start the job that applies it, do a step of it. */
import * as z from 'zod';
import { itemIds } from '#functions/store/item.ts';
import { liveOfIds } from '#functions/use-cases/calendar/load-live.ts';
import { loadYear } from '#functions/use-cases/calendar/load-year.ts';
import { startApply } from '#functions/use-cases/calendar/start-apply.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { JobDeps } from '#functions/use-cases/ports.ts';
import type { Live } from '#schemas/calendar/item.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Job } from '#schemas/entities/job.ts';
import { fail, ok, type Result } from '#schemas/result.ts';

const by = 'command';
/** So that the progress can be seen; the job itself takes as long as it takes. */
const stepSeconds = 1;

const cursAsk = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('year'), curs: z.string() }),
  z.strictObject({ do: z.literal('live'), ids: z.array(z.string()).max(1000) }),
  z.strictObject({ do: z.literal('start'), curs: z.string(), hash: z.string(), bringIn: z.boolean(), why: z.string() }),
  z.strictObject({ do: z.literal('step'), job: z.string() }),
]);

/** What the command asks. Planning is pure: it takes the time of the command, not of the service. */
export type CursAsk = z.infer<typeof cursAsk>;

/** What a plan is made from; `ids`: the items that the curs has, as far as its list knows. */
export interface CursGround {
  readonly year: Year;
  readonly now: Instant;
  readonly ids: readonly string[];
}

/** What it gets. */
export interface CursAnswers {
  readonly year: Result<CursGround>;
  readonly live: readonly Live[];
  readonly start: Result<Job>;
  readonly step: Result<Job>;
}

/** Handles `POST /_control/curs`. */
export async function controlCurs(deps: JobDeps, body: unknown): Promise<CursAnswers[CursAsk['do']]> {
  const ask = cursAsk.parse(body);
  if (ask.do === 'year') {
    const year = await loadYear(deps, ask.curs);
    return year ? ok({ year, now: deps.now(), ids: await itemIds(deps.store, ask.curs) }) : fail('not-found');
  }
  if (ask.do === 'live') return liveOfIds(deps, ask.ids);
  if (ask.do === 'step') {
    const job = await stepJob(deps, ask.job, { seconds: stepSeconds });
    return job ? ok(job) : fail('not-found');
  }
  const { curs, hash, bringIn, why } = ask;
  return startApply(deps, { curs, hash, bringIn, why, by });
}

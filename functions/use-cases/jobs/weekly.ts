/** Jobs that begin by themselves: their id is that of their week or curs, so that any number of sweeps start one. */
import { DateTime } from 'luxon';
import { zone } from '#schemas/values/zone.ts';
import { getJob, jobWrite } from '../../store/job.ts';
import { forgetAnswers, forgottenCurs } from '../calendar/forget-answers.ts';
import type { Deps } from '../ports.ts';
import { checkFiles } from './check-files.ts';
import { type NewJob, newJob } from './start.ts';

/** Starts what has not begun: once a week the check of the files, once a curs the erasing of old answers. One read each; repeating it is harmless. */
export async function startWeekly(deps: Pick<Deps, 'store' | 'ids' | 'now'>): Promise<void> {
  const week = DateTime.fromISO(deps.now(), { zone }).toISOWeekDate()?.slice(0, 8) ?? '';
  const curs = forgottenCurs(deps.now());
  const jobs: readonly (NewJob & { readonly id: string })[] = [
    { kind: checkFiles.name, id: `${checkFiles.name}-${week}`, input: {}, by: 'system' },
    { kind: forgetAnswers.name, id: `${forgetAnswers.name}-${curs}`, input: { curs }, by: 'system' },
  ];
  for (const job of jobs) {
    if (await getJob(deps.store, job.id)) continue;
    await deps.store.commit([jobWrite(newJob(deps, job))]);
  }
}

/** Jobs that begin by themselves, once a week: their id is the week's, so that any number of sweeps start one. */
import { DateTime } from 'luxon';
import { zone } from '#schemas/values/zone.ts';
import { getJob, jobWrite } from '../../store/job.ts';
import type { Deps } from '../ports.ts';
import { checkFiles } from './check-files.ts';
import { newJob } from './start.ts';

const weekly = [checkFiles.name];

/** Starts what has not begun this week. One read each; repeating it is harmless. */
export async function startWeekly(deps: Pick<Deps, 'store' | 'ids' | 'now'>): Promise<void> {
  const week = DateTime.fromISO(deps.now(), { zone }).toISOWeekDate()?.slice(0, 8) ?? '';
  for (const kind of weekly) {
    const id = `${kind}-${week}`;
    if (await getJob(deps.store, id)) continue;
    await deps.store.commit([jobWrite({ ...newJob(deps, { kind, input: {}, by: 'system' }), id })]);
  }
}

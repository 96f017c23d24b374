/** Runs the jobs whose time has come: what a woken Lambda and the local loop call. */
import type { Job } from '#schemas/entities/job.ts';
import { dueJobIds } from '../../store/job.ts';
import type { JobDeps } from '../ports.ts';
import { type StepOptions, stepJob } from './step.ts';

/** One step of every due job. True = some of them are still open. */
export async function runDueJobs(deps: JobDeps, options: StepOptions = {}): Promise<boolean> {
  let open = false;
  for (const id of await dueJobIds(deps.store, deps.now())) {
    const job = await guarded(deps, id, options);
    if (job?.due && job.due <= deps.now()) open = true;
  }
  return open;
}

/** A store that is too busy, or a row that nobody can read, does not keep the other jobs waiting. */
async function guarded(deps: JobDeps, id: string, options: StepOptions): Promise<Job | null> {
  try {
    return await stepJob(deps, id, options);
  } catch (error) {
    deps.log.error('job-not-stepped', { job: id }, error);
    return null;
  }
}

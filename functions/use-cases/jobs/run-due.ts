/** Runs the jobs whose time has come: what a woken Lambda and the local loop call. */
import { dueJobIds } from '../../store/job.ts';
import type { Deps } from '../ports.ts';
import { type StepOptions, stepJob } from './step.ts';

/** One step of every due job. True = some of them are still open. */
export async function runDueJobs(deps: Deps, options: StepOptions = {}): Promise<boolean> {
  let open = false;
  for (const id of await dueJobIds(deps.store, deps.now())) {
    const job = await stepJob(deps, id, options);
    if (job?.due && job.due <= deps.now()) open = true;
  }
  return open;
}

/** Starts a job: writes its row; whoever runs jobs is woken by the commit. */
import type { Job } from '#schemas/entities/job.ts';
import { jobWrite } from '../../store/job.ts';
import type { Deps } from '../ports.ts';

/** What is said of a job at its start. */
export interface NewJob {
  readonly kind: string;
  readonly input: Job['input'];
  readonly by: string;
  readonly total?: number;
}

/** A job at its birth; write it with `jobWrite` in the commit of what asks for it. */
export function newJob({ ids, now }: Pick<Deps, 'ids' | 'now'>, { kind, input, by, total }: NewJob): Job {
  const at = now();
  return {
    id: ids.ulid(at),
    ...{ kind, input, by },
    state: 'waiting',
    cursor: null,
    done: 0,
    total: total ?? null,
    result: {},
    failure: null,
    broken: 0,
    createdAt: at,
    updatedAt: at,
    endedAt: null,
    due: at,
  };
}

/** Writes a new job in a commit of its own. */
export async function startJob(deps: Pick<Deps, 'store' | 'ids' | 'now'>, said: NewJob): Promise<Job> {
  const job = newJob(deps, said);
  const { ok } = await deps.store.commit([jobWrite(job)]);
  if (!ok) throw new Error('the id of a new job was taken');
  return job;
}

/** Starts a job: writes its row; whoever runs jobs is woken by the commit. */
import type { Job } from '#schemas/entities/job.ts';
import { getJob, jobWrite } from '../../store/job.ts';
import type { Deps } from '../ports.ts';

/** What is said of a job at its start. */
export interface NewJob {
  readonly kind: string;
  readonly input: Job['input'];
  readonly by: string;
  readonly total?: number;
  /** Absent = a new one. */
  readonly id?: string;
}

/** A job at its birth; write it with `jobWrite` in the commit of what asks for it. */
export function newJob({ ids, now }: Pick<Deps, 'ids' | 'now'>, { kind, input, by, total, id }: NewJob): Job {
  const at = now();
  return {
    id: id ?? ids.ulid(at),
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

/** Writes a new job in a commit of its own. One that has begun already is answered as it stands. */
export async function startJob(deps: Pick<Deps, 'store' | 'ids' | 'now'>, said: NewJob): Promise<Job> {
  const job = newJob(deps, said);
  const { ok } = await deps.store.commit([jobWrite(job)]);
  if (ok) return job;
  const begun = await getJob(deps.store, job.id);
  if (begun?.job.kind !== job.kind) throw new Error('the id of a new job was taken');
  return begun.job;
}

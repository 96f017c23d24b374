/** What a kind of job has to say. */
import type { Job } from '#schemas/entities/job.ts';
import type { Text } from '#schemas/text.ts';
import type { Write } from '../../store/store.ts';
import type { JobDeps } from '../ports.ts';

/** One piece of work, to be committed with its cursor. Keep it under a second where the store allows. */
export interface Progress {
  /** At most 99: the job's row is the hundredth. A piece whose writes are lost is worked out anew. */
  readonly writes: readonly Write[];
  /** Where to go on; null = the job is done. */
  readonly cursor: string | null;
  readonly done: number;
  readonly total: number | null;
  /** Replaces the values of the same name. */
  readonly result?: Job['result'];
  /** Ends the job with these words. */
  readonly failure?: Text;
}

/** Does the next piece of a job. Reads the store anew each time, and writes nothing itself. */
export type Piece = (job: Job) => Promise<Progress>;

/** A kind of job. `open` runs once a step: what many pieces need (a parsed file) is made there. */
export interface JobKind {
  readonly name: string;
  /** For the list of jobs. */
  readonly title: Text;
  /** What has come of it, with `{name}` holes for the values of its result. */
  readonly told: Text;
  open(deps: JobDeps, job: Job): Promise<Piece>;
}

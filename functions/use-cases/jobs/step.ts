/** One step of a job: piece after piece, each with its cursor in one commit, until the time is up. Killed anywhere, it goes on at the cursor. */

import { DateTime } from 'luxon';
import type { Job } from '#schemas/entities/job.ts';
import { getJob, jobWrite } from '../../store/job.ts';
import type { JobDeps } from '../ports.ts';
import type { JobKind, Piece, Progress } from './kind.ts';
import { jobKinds } from './kinds.ts';

/** Longest step. */
const stepSeconds = 10;
/** How long others leave a job alone that somebody works on. */
const holdSeconds = 30;
/** A job that broke so often in a row has failed. */
const patience = 5;
/** Commits that may be lost in a row to others who write the same things. */
const losses = 8;

const gaveUp = {
  ca: 'No s’ha pogut acabar per un error del servei. El que ja s’havia fet es conserva; torneu-ho a provar o aviseu la coordinació.',
  es: 'No se ha podido terminar por un error del servicio. Lo que ya se había hecho se conserva; vuelva a probarlo o avise a la coordinación.',
  en: 'It could not be finished because of an error of the service. What had been done is kept; try again or tell the coordination team.',
};

/** How long, and for tests which kinds there are. */
export interface StepOptions {
  readonly seconds?: number;
  readonly kinds?: readonly JobKind[];
}

/** Works on a job if it is due and nobody else does. Answers the row as it stands afterwards; null when there is no such job. */
export async function stepJob(
  deps: JobDeps,
  id: string,
  { seconds = stepSeconds, kinds = jobKinds }: StepOptions = {},
): Promise<Job | null> {
  const found = await getJob(deps.store, id);
  if (!found || found.job.due === null || found.job.due > deps.now()) return found?.job ?? null;
  const end = later(deps.real(), seconds);
  const hand = new Hand(deps, found);
  if ((await hand.keep({ state: 'running', due: later(deps.now(), holdSeconds) })) !== 'kept') return current(deps, id);
  try {
    const kind = kinds.find(({ name }) => name === found.job.kind);
    if (!kind) throw new Error(`no kind of job is called ${found.job.kind}`);
    await work(deps, hand, await kind.open(deps, found.job), end);
  } catch (error) {
    deps.log.error('job-broken', { job: id, kind: found.job.kind, attempt: hand.job.broken + 1 }, error);
    await hand.keep(broken(deps.now(), hand.job));
  }
  return current(deps, id);
}

/** The row of a job while one step holds it. */
class Hand {
  job: Job;
  #rev: number;
  readonly #deps: JobDeps;

  constructor(deps: JobDeps, { job, rev }: { readonly job: Job; readonly rev: number }) {
    this.#deps = deps;
    this.job = job;
    this.#rev = rev;
  }

  /** Commits the row with writes. `lost`: one of the writes came too late; `taken`: somebody else works on the job. */
  async keep(change: Partial<Job>, writes: Progress['writes'] = []): Promise<'kept' | 'lost' | 'taken'> {
    const next: Job = { ...this.job, ...change, updatedAt: this.#deps.now() };
    const outcome = await this.#deps.store.commit([jobWrite(next, this.#rev), ...writes]);
    if (!outcome.ok) return outcome.lost.some(({ write }) => write === 0) ? 'taken' : 'lost';
    this.job = next;
    this.#rev = outcome.revs[0] ?? this.#rev + 1;
    return 'kept';
  }
}

async function work(deps: JobDeps, hand: Hand, piece: Piece, end: string): Promise<void> {
  let lost = 0;
  while (lost < losses) {
    const progress = await piece(hand.job);
    const on = deps.real() < end;
    const kept = await hand.keep(changeOf(deps.now(), hand.job, progress, on), progress.writes);
    if (kept === 'taken' || (kept === 'kept' && (hand.job.due === null || !on))) return;
    lost = kept === 'kept' ? 0 : lost + 1;
  }
  throw new Error('a piece of a job was lost too often');
}

/** What the row says after a piece. `on`: the same step goes on. */
function changeOf(now: string, job: Job, { cursor, done, total, result, failure }: Progress, on: boolean): Partial<Job> {
  const told = { cursor, done, total, broken: 0, result: { ...job.result, ...result } };
  if (failure) return { ...told, failure, state: 'failed', due: null, endedAt: now };
  if (cursor === null) return { ...told, state: 'done', due: null, endedAt: now };
  return { ...told, due: on ? later(now, holdSeconds) : now };
}

/** A broken job is left for later, longer each time, and given up in the end. */
function broken(now: string, job: Job): Partial<Job> {
  const times = job.broken + 1;
  if (times < patience) return { broken: times, due: later(now, 30 * 2 ** times) };
  return { broken: times, state: 'failed', failure: gaveUp, due: null, endedAt: now };
}

async function current({ store }: JobDeps, id: string): Promise<Job | null> {
  return (await getJob(store, id))?.job ?? null;
}

function later(at: string, seconds: number): string {
  return DateTime.fromISO(at, { zone: 'utc' }).plus({ seconds }).toISO() ?? at;
}

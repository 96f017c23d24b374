/** Long work as people see it: how far it is, what has come of it, and its result file. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import type { FileInfo } from '../../files/port.ts';
import { getJob, latestJobs } from '../../store/job.ts';
import { getPerson } from '../../store/person.ts';
import type { Deps } from '../ports.ts';
import { jobKinds } from './kinds.ts';

/** A job in words. */
export interface JobSeen {
  readonly job: Job;
  readonly title: Text;
  /** With `{name}` holes for the values of its result. */
  readonly told: Text;
  /** Who began it; empty for the service itself. */
  readonly by: string;
}

/** A job on its own page. */
export interface JobPage extends JobSeen {
  /** Its result file; null where there is none (any more). */
  readonly file: FileInfo | null;
}

/** Jobs of a list. */
const most = 30;
/** A link to a result file holds so long. */
const linkSeconds = 300;

/** For who coordinates now, whoever began it. */
export async function seeJob(deps: Deps, actor: Actor | null, id: string): Promise<Result<JobPage>> {
  const allowed = authorise(actor, 'read-jobs');
  if (!allowed.ok) return allowed;
  const found = await getJob(deps.store, id);
  if (!found) return fail('not-found');
  const key = resultOf(found.job)?.key;
  const file = key ? await deps.files.head(key) : null;
  return ok({ ...(await inWords(deps, found.job)), file });
}

/** The latest jobs, for the coordination. */
export async function seeJobs(deps: Deps, actor: Actor | null): Promise<Result<readonly JobSeen[]>> {
  const allowed = authorise(actor, 'read-jobs');
  if (!allowed.ok) return allowed;
  return ok(await Promise.all((await latestJobs(deps.store, most)).map((job) => inWords(deps, job))));
}

/** A short-lived address of the result file; `not-found` where there is none any more. */
export async function jobFileLink(deps: Deps, actor: Actor | null, id: string): Promise<Result<string>> {
  const seen = await seeJob(deps, actor, id);
  if (!seen.ok) return seen;
  const result = resultOf(seen.value.job);
  if (!result || !seen.value.file) return fail('not-found');
  return ok(await deps.files.link(result.key, result.name, linkSeconds));
}

/** Key and name of the file that a job made. */
function resultOf({ result: { file, name }, state }: Job): { readonly key: string; readonly name: string } | null {
  return state === 'done' && typeof file === 'string' ? { key: file, name: String(name) } : null;
}

async function inWords({ store }: Deps, job: Job): Promise<JobSeen> {
  const kind = jobKinds.find(({ name }) => name === job.kind);
  const unnamed = { ca: job.kind, es: job.kind, en: job.kind };
  const person = await getPerson(store, job.by);
  return { job, title: kind?.title ?? unnamed, told: kind?.told ?? { ca: '', es: '', en: '' }, by: person?.name ?? '' };
}

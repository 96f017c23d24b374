/** Starts the job that applies an import. */
import type { Job } from '#schemas/entities/job.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';
import { planImport } from './plan-import.ts';
import { importKind } from './step-import.ts';

/** Who starts it, and whether they saw that much would disappear. */
export interface ImportStart {
  readonly by: string;
  readonly evenSo?: boolean;
  /** Id of the job, where a second press must not start a second one. */
  readonly id?: string;
}

/** A job for a kept file. A file that looks like a part of the directory needs `evenSo`. */
export async function startImport(deps: Deps, fileId: string, { by, evenSo = false, id }: ImportStart): Promise<Result<Job>> {
  const plan = await planImport(deps, fileId);
  if (!plan.ok) return plan;
  const { file, suspicious, disappeared, read, lines, rejected } = plan.value;
  if (suspicious && !evenSo) {
    const why = `desapareixerien ${disappeared.length} centres; el fitxer sembla una part del directori`;
    return fail('not-allowed-now', { values: { why } });
  }
  const job = await startJob(deps, { kind: importKind, input: { file: file.id, name: file.name }, by, total: read, ...(id && { id }) });
  deps.log.info('directory-import', { job: job.id, count: lines, total: read, failed: rejected.length });
  return ok(job);
}

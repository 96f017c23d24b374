/** What the service does for `npm run directory`: plan a file, start its import, do a step of it. */
import * as z from 'zod';
import { keepImportFile } from '#functions/use-cases/directory/import-file.ts';
import { type ImportPlan, planImport } from '#functions/use-cases/directory/plan-import.ts';
import { startImport } from '#functions/use-cases/directory/start-import.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { Deps } from '#functions/use-cases/ports.ts';
import type { Job } from '#schemas/entities/job.ts';
import { fail, ok, type Result } from '#schemas/result.ts';

const by = 'command';
/** So that the progress can be seen; the job itself takes as long as it takes. */
const stepSeconds = 1;

const directoryAsk = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('plan'), name: z.string(), base64: z.base64() }),
  z.strictObject({ do: z.literal('start'), file: z.string(), evenSo: z.boolean() }),
  z.strictObject({ do: z.literal('step'), job: z.string() }),
]);

/** What the command asks. */
export type DirectoryAsk = z.infer<typeof directoryAsk>;

/** What it gets. */
export interface DirectoryAnswers {
  readonly plan: Result<ImportPlan>;
  readonly start: Result<Job>;
  readonly step: Result<Job>;
}

/** Handles `POST /_control/directory`. */
export async function controlDirectory(deps: Deps, body: unknown): Promise<DirectoryAnswers[DirectoryAsk['do']]> {
  const ask = directoryAsk.parse(body);
  if (ask.do === 'start') return startImport(deps, ask.file, { by, evenSo: ask.evenSo });
  if (ask.do === 'step') {
    const job = await stepJob(deps, ask.job, { seconds: stepSeconds });
    return job ? ok(job) : fail('not-found');
  }
  const file = await keepImportFile(deps, { name: ask.name, bytes: Buffer.from(ask.base64, 'base64'), by });
  return file.ok ? planImport(deps, file.value.id) : file;
}

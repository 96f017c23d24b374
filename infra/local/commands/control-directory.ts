/** What the service does for `npm run directory`: plan a file, start its import, do a step of it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { keepImportFile } from '#functions/use-cases/directory/import-file.ts';
import { type ImportPlan, planImport } from '#functions/use-cases/directory/plan-import.ts';
import { fileProblem } from '#functions/use-cases/directory/read-table.ts';
import { startImport } from '#functions/use-cases/directory/start-import.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { JobDeps } from '#functions/use-cases/ports.ts';
import type { Job } from '#schemas/entities/job.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled } from '#schemas/values/checked.ts';

const by = 'command';
/** So that the progress can be seen; the job itself takes as long as it takes. */
const stepSeconds = 1;

const unreadable: Text = {
  ca: 'No es pot llegir el fitxer {path}.',
  es: 'No se puede leer el archivo {path}.',
  en: 'The file {path} cannot be read.',
};

const directoryAsk = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('plan'), path: z.string() }),
  z.strictObject({ do: z.literal('start'), file: z.string(), evenSo: z.boolean() }),
  z.strictObject({ do: z.literal('step'), job: z.string() }),
]);

/** What the command asks. Service and command are of one person on one machine: the service reads the file itself. */
export type DirectoryAsk = z.infer<typeof directoryAsk>;

/** What it gets. */
export interface DirectoryAnswers {
  readonly plan: Result<ImportPlan>;
  readonly start: Result<Job>;
  readonly step: Result<Job>;
}

/** Handles `POST /_control/directory`. */
export async function controlDirectory(deps: JobDeps, body: unknown): Promise<DirectoryAnswers[DirectoryAsk['do']]> {
  const ask = directoryAsk.parse(body);
  if (ask.do === 'start') return startImport(deps, ask.file, { by, evenSo: ask.evenSo });
  if (ask.do === 'step') {
    const job = await stepJob(deps, ask.job, { seconds: stepSeconds });
    return job ? ok(job) : fail('not-found');
  }
  const bytes = await readFile(ask.path).catch(() => null);
  if (!bytes) return fileProblem(filled(unreadable, { path: ask.path }));
  const file = await keepImportFile(deps, { name: basename(ask.path), bytes, by });
  return file.ok ? planImport(deps, file.value.id) : file;
}

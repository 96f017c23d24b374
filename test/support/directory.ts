/** Directory files for tests, of invented schools, in both layouts; and an import from file to end. */

import { keepImportFile } from '#functions/use-cases/directory/import-file.ts';
import { type ImportPlan, planImport } from '#functions/use-cases/directory/plan-import.ts';
import { startImport } from '#functions/use-cases/directory/start-import.ts';
import { stepJob } from '#functions/use-cases/jobs/step.ts';
import type { Deps, JobDeps } from '#functions/use-cases/ports.ts';
import { codePrefixes, controlDigit, fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Job } from '#schemas/entities/job.ts';

/** One line of the short file. */
export interface ShortLine {
  readonly id: string;
  readonly nom: string;
  readonly tipus?: string;
  readonly municipi?: string;
  readonly comarca?: string;
  readonly estudis?: string;
  readonly sstt?: string;
  readonly public?: string;
}

const shortHeadings = 'id,tipus,nom,municipi,adreca,cp,comarca,lat,lng,estudis,sstt,se,web,logo,tel,mail,twitter,public';

/** The short file (domain.md 3.4) of some lines. */
export function shortFile(lines: readonly ShortLine[]): string {
  const rows = lines.map((line) => {
    const { id, nom, tipus = 'ESC', municipi = 'Vilamostra', comarca = 'Maresme', estudis = 'EINF2C|EPRI', sstt = 'MVO' } = line;
    const place = `"c. Major, 1",08301,${comarca},"41,5","2,4"`;
    return `${id},${tipus},${quoted(nom)},${quoted(municipi)},${place},${estudis},${sstt},08870205,,,937000000,,,${line.public ?? 'TRUE'}`;
  });
  return [shortHeadings, ...rows].join('\n');
}

/** So many invented schools: the first with fictional codes, `Escola 1` …  */
export function schools(count: number): readonly ShortLine[] {
  return fictionalCodes.slice(0, count).map((id, at) => ({ id, nom: `Escola ${at + 1}`, sstt: 'MVO' }));
}

/** So many more, of invented codes with high serials, in the four provinces. */
export function many(count: number): readonly ShortLine[] {
  return Array.from({ length: count }, (_, at) => {
    const seven = `${codePrefixes[at % 4]}0${9000 + Math.floor(at / 4)}`;
    return { id: `${seven}${controlDigit(seven)}`, nom: `Escola ${at}` };
  });
}

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The plan of a file. */
export async function planOf(deps: Deps, text: string): Promise<ImportPlan> {
  const plan = await planImport(deps, await kept(deps, text));
  if (!plan.ok) throw new Error('there is no plan');
  return plan.value;
}

/** Imports a file to its end. */
export async function importText(deps: JobDeps, text: string): Promise<Job> {
  const job = await startedJob(deps, text);
  const end = await stepJob(deps, job.id);
  if (!end) throw new Error('the job is gone');
  return end;
}

/** A job that nobody has worked on. */
export async function startedJob(deps: Deps, text: string): Promise<Job> {
  const job = await startImport(deps, await kept(deps, text), { by: 'command', evenSo: true });
  if (!job.ok) throw new Error('the import did not start');
  return job.value;
}

async function kept(deps: Deps, text: string): Promise<string> {
  const file = await keepImportFile(deps, { name: 'directori.csv', bytes: bytesOf(text), by: 'command' });
  if (!file.ok) throw new Error('the file was refused');
  return file.value.id;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

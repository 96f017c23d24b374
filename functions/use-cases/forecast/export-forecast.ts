/** Exports the forecast as it is shown: a line a recipient. */
import * as z from 'zod';
import { authorise } from '#functions/rules/authorise.ts';
import { outlookOf, type Told, type ToldFilter } from '#functions/rules/mail/told.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { type Locale, locales, type Text } from '#schemas/text.ts';
import { clock, localDay } from '#schemas/values/dates.ts';
import { fileTypes } from '../exports/step-export.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps, JobDeps, Sheet } from '../ports.ts';
import { forecastOf } from './see-forecast.ts';

const outlooks = ['planned', 'early', 'later', 'merged', 'skipped'] as const;
const filterInput = z.object({
  ...{ centre: z.string(), person: z.string(), activity: z.string(), message: z.string() },
  outlook: z.union([z.enum(outlooks), z.literal('')]),
});
const jobInput = z.object({ filter: z.string(), format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) });

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
const heads = [
  t('Dia', 'Día', 'Day'),
  t('Hora', 'Hora', 'Hour'),
  t('Activitat o tràmit', 'Actividad o trámite', 'Activity or form'),
  t('Correu', 'Correo', 'Mail'),
  t('Pas', 'Paso', 'Step'),
  t('Centre', 'Centro', 'School'),
  t('Persona', 'Persona', 'Person'),
  t('Adreça', 'Dirección', 'Address'),
  t('Estat', 'Estado', 'State'),
  t('Motiu', 'Motivo', 'Reason'),
];
const states: Readonly<Record<(typeof outlooks)[number], Text>> = {
  planned: t('previst', 'previsto', 'planned'),
  early: t('avançat', 'adelantado', 'brought forward'),
  later: t('ajornat', 'aplazado', 'put off'),
  merged: t('agrupat', 'agrupado', 'merged'),
  skipped: t('omès', 'omitido', 'skipped'),
};

/** Starts the job. `not-found` as the forecast. */
export async function startForecastExport(
  deps: Deps,
  actor: Actor,
  { filter, format, locale }: { readonly filter: ToldFilter; readonly format: 'csv' | 'xlsx'; readonly locale: Locale },
): Promise<Result<Job>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const input = { filter: JSON.stringify(filter), format, locale };
  return ok(await startJob(deps, { kind: exportForecast.name, input, by: actor.person ?? '' }));
}

/** One piece. Its result counts the lines and names the file. */
export const exportForecast: JobKind = {
  name: 'export-forecast',
  title: t('Exportació de la previsió', 'Exportación de la previsión', 'Export of the forecast'),
  told: t('Línies: {lines}.', 'Líneas: {lines}.', 'Lines: {lines}.'),
  async open(deps, { input }) {
    const wanted = jobInput.parse(input);
    return (job) => write(deps, job, wanted);
  },
};

async function write(deps: JobDeps, job: Job, { filter, format, locale }: z.infer<typeof jobInput>): Promise<Progress> {
  const { lines } = await forecastOf(deps, filterInput.parse(JSON.parse(filter)));
  const name = `previsio-${localDay(job.createdAt)}.${format}`;
  const file = `results/${job.id}/${name}`;
  await deps.files.put(file, fileTypes[format], await deps.sheets[format](sheetOf(lines, locale)));
  const { length } = lines;
  return { writes: [], cursor: null, done: length, total: length, result: { lines: length, file, name } };
}

function sheetOf(lines: readonly Told[], locale: Locale): Sheet {
  return {
    ...{ name: 'previsio', locale },
    columns: heads.map((head, at) => ({ title: head[locale], kind: at === 0 ? 'date' : 'text' })),
    rows: lines.map((line) => [
      ...[localDay(line.at), clock(line.at), line.title[locale], line.message, line.step ?? '', line.centre?.name ?? ''],
      ...[line.name, line.mail?.address ?? '', states[outlookOf(line)][locale], line.why ?? ''],
    ]),
  };
}

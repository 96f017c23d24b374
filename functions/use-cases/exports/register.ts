/** Exports the register of participations: who goes on and who leaves in a curs, in the columns of the Departament. */
import * as z from 'zod';
import { authorise } from '#functions/rules/authorise.ts';
import { registerColumns, registerLine } from '#functions/rules/register.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import { type Locale, locales } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { schoolYearOf } from '#schemas/values/school-year.ts';
import { centresById } from '../../store/centre.ts';
import { listParticipations } from '../../store/participation.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps, JobDeps } from '../ports.ts';
import { fileTypes } from './step-export.ts';

const programme = 'magnet';

const jobInput = z.object({ curs: z.string(), format: z.enum(['csv', 'xlsx']), locale: z.enum(locales) });
type Input = z.infer<typeof jobInput>;

/** What is exported; without a curs, the one of today. */
export interface RegisterWish {
  readonly curs: string | null;
  readonly format: 'xlsx' | 'csv';
  readonly locale: Locale;
}

/** `not-found` for who may not take cases along. */
export async function startRegister(deps: Deps, actor: Actor, { curs, format, locale }: RegisterWish): Promise<Result<Job>> {
  const allowed = authorise(actor, 'export-cases');
  if (!allowed.ok) return allowed;
  const input: Input = { curs: curs ?? schoolYearOf(deps.now()), format, locale };
  return ok(await startJob(deps, { kind: exportRegister.name, input, by: actor.person ?? '' }));
}

/** One piece: a programme has some hundred centres. Its result counts them and names the file. */
export const exportRegister: JobKind = {
  name: 'export-register',
  title: { ca: 'Registre de participacions', es: 'Registro de participaciones', en: 'Register of participations' },
  told: { ca: 'Participacions: {centres}.', es: 'Participaciones: {centres}.', en: 'Participations: {centres}.' },
  async open(deps, { input }) {
    const wish = jobInput.parse(input);
    return (job) => write(deps, job, wish);
  },
};

async function write(deps: JobDeps, job: Job, { curs, format, locale }: Input): Promise<Progress> {
  const found = (await listParticipations(deps.store, programme)).map(({ participation }) => participation);
  const there = found.filter(({ from }) => from <= curs);
  const centres = await centresById(
    deps.store,
    there.map(({ centre }) => centre),
  );
  const rows = there.flatMap((participation) => {
    const codi = centres.get(participation.centre)?.record.codi;
    return codi === undefined ? [] : [registerLine(participation, codi, curs)];
  });
  rows.sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const name = `registre-${curs}-${localDay(job.createdAt)}.${format}`;
  const file = `results/${job.id}/${name}`;
  const columns = registerColumns.map((title) => ({ title, kind: 'text' as const }));
  await deps.files.put(file, fileTypes[format], await deps.sheets[format]({ name: 'registre', locale, columns, rows }));
  return { writes: [], cursor: null, done: rows.length, total: rows.length, result: { centres: rows.length, file, name } };
}

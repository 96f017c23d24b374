/** A coordinator asks for the rehearsal of a curs: which one, with how many invented schools. */
import { authorise } from '#functions/rules/authorise.ts';
import { cursos } from '#schemas/catalonia/cursos/index.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { type Fields, readFields } from '#schemas/form/fields.ts';
import type { Raw } from '#schemas/form/form.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { proper } from '#schemas/values/checked.ts';
import { plusYears, schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';
import { rehearsalKind } from './rehearsal-job.ts';

const t = (ca: string, es: string, en: string): Text => ({ ca, es, en });
/** The page is for a look; the command takes more. */
const most = 60;

/** What is asked. */
export const rehearsalFields: Fields = {
  curs: {
    ...{ widget: 'choice', label: t('Curs', 'Curso', 'School year') },
    options: Object.fromEntries(cursos.map(({ curs }) => [curs, proper(showSchoolYear(curs))])),
  },
  centres: {
    ...{
      widget: 'number',
      min: 1,
      max: most,
      label: t('Quants centres inventats?', '¿Cuántos centros inventados?', 'How many invented schools?'),
    },
    hint: t(
      `D’1 a ${most}. Amb ${most} pot tardar un minut.`,
      `De 1 a ${most}. Con ${most} puede tardar un minuto.`,
      `From 1 to ${most}. With ${most} it may take a minute.`,
    ),
  },
  llavor: {
    ...{ widget: 'number', min: 1, max: 999_999, label: t('Número de l’assaig', 'Número del ensayo', 'Number of the rehearsal') },
    hint: t(
      'El mateix número dona el mateix assaig; un altre, una altra sort.',
      'El mismo número da el mismo ensayo; otro, otra suerte.',
      'The same number gives the same rehearsal, another one another chance.',
    ),
  },
};

/** What is there when the page is opened: the next curs that can be rehearsed. */
export function rehearsalOffers(now: string): Raw {
  const next = plusYears(schoolYearOf(now), 1);
  const known = cursos.map(({ curs }) => curs);
  return { curs: known.includes(next) ? next : (known.at(-1) ?? ''), centres: '12', llavor: '1' };
}

/** `not-found` for who does not manage the calendar. */
export const mayRehearse = (actor: Actor | null): Result<unknown> => authorise(actor, 'manage-calendar');

/** `invalid` with an error at each field that is wrong. */
export async function startRehearsal(deps: Deps, actor: Actor | null, raw: Raw): Promise<Result<Job>> {
  const allowed = mayRehearse(actor);
  if (!allowed.ok) return allowed;
  const { values, errors } = readFields(rehearsalFields, raw, {});
  if (errors.length > 0) return fail('invalid', { errors: errors.map(({ path, message }) => ({ path, message })) });
  const input = { curs: String(values.curs), centres: String(values.centres), seed: String(values.llavor) };
  return ok(await startJob(deps, { kind: rehearsalKind, input, by: actor?.person ?? '' }));
}

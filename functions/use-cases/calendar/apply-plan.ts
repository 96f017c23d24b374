/** The job that applies a plan, a few items a commit. Planned anew it shows what is left: killed anywhere it goes on, twice it adds nothing. */
import type { PlannedStep } from '#functions/rules/calendar/plan.ts';
import { weighed } from '#functions/rules/calendar/verdict.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Text } from '#schemas/text.ts';
import { getItemsOf } from '../../store/item.ts';
import type { Write } from '../../store/store.ts';
import type { JobKind, Progress } from '../jobs/kind.ts';
import { applier, type Counts } from './apply-step.ts';
import { planCurs } from './plan-curs.ts';

/** Name of the kind. */
export const applyKind = 'apply-plan';

/** Items of one piece, and writes that it may have: the job's row is one of the hundred. */
const pieceItems = 49;
const mostWrites = 99;

const stale: Text = {
  ca: 'El calendari ha canviat des que es va mirar el pla, i no s’ha aplicat res. Mireu la diferència nova i torneu a aplicar-lo.',
  es: 'El calendario ha cambiado desde que se miró el plan, y no se ha aplicado nada. Mire la diferencia nueva y vuelva a aplicarlo.',
  en: 'The calendar changed after the plan was looked at, and nothing was applied. Look at the new difference and apply it again.',
};

/** Applies the plan of `input.curs` whose hash is `input.hash`, as it was at the birth of the job. Cursor: the id of the last item that was looked at. */
export const applyPlan: JobKind = {
  name: applyKind,
  title: { ca: 'Aplicació del pla del curs', es: 'Aplicación del plan del curso', en: 'Applying the plan of the year' },
  told: {
    ca: 'Activitats i terminis afegits: {added}, {brought} dels quals ja fets. Canviats de data: {moved}. Trets: {removed}. Conflictes resolts amb la data que hi havia: {conflicts}.',
    es: 'Actividades y plazos añadidos: {added}, {brought} de ellos ya hechos. Cambiados de fecha: {moved}. Quitados: {removed}. Conflictos resueltos con la fecha que había: {conflicts}.',
    en: 'Sessions and deadlines added: {added}, {brought} of them already done. Moved: {moved}. Removed: {removed}. Conflicts solved with the date that stood: {conflicts}.',
  },
  async open(deps, job) {
    const planned = await planCurs(deps, String(job.input.curs), job.createdAt);
    if (!planned.ok) throw new Error(`the curs ${job.input.curs} cannot be planned`);
    const { plan } = planned.value;
    const forbidden = weighed(plan.violations, plan.steps).some(({ weight }) => weight === 'forbids');
    if (job.cursor === null && (plan.hash !== job.input.hash || forbidden)) return async () => ({ ...ended(job), failure: stale });
    const steps = plan.steps.filter(({ change }) => change !== 'keep');
    const apply = await applier(deps, planned.value, job);
    return async (current) => {
      const from = steps.findIndex(({ item }) => item.id === current.cursor) + 1;
      const rows = new Map((await getItemsOf(deps.store, idsOf(steps.slice(from, from + pieceItems)))).map((row) => [row.item.id, row]));
      return pieceOf(current, steps.slice(from), (step, counts) => apply(step, rows.get(step.item.id), counts));
    };
  },
};

/** Steps are taken while their writes fit. */
async function pieceOf(
  job: Job,
  steps: readonly PlannedStep[],
  apply: (step: PlannedStep, counts: Counts) => Promise<readonly Write[]>,
): Promise<Progress> {
  const counts: Counts = {
    added: of(job, 'added'),
    brought: of(job, 'brought'),
    moved: of(job, 'moved'),
    removed: of(job, 'removed'),
    conflicts: of(job, 'conflicts'),
  };
  const writes: Write[] = [];
  let taken = 0;
  for (const step of steps.slice(0, pieceItems)) {
    const after = { ...counts };
    const more = await apply(step, after);
    if (writes.length + more.length > mostWrites) break;
    writes.push(...more);
    Object.assign(counts, after);
    taken += 1;
  }
  const last = steps[taken - 1]?.item.id ?? job.cursor;
  return { writes, cursor: taken < steps.length ? last : null, done: job.done + taken, total: job.total, result: { ...counts } };
}

function ended(job: Job): Progress {
  return { writes: [], cursor: null, done: job.done, total: job.total };
}

const of = (job: Job, name: keyof Counts): number => Number(job.result[name] ?? 0);
const idsOf = (steps: readonly PlannedStep[]): readonly string[] => steps.map(({ item }) => item.id);

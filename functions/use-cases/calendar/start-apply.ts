/** Starts the job that applies a plan which somebody has looked at. */
import type { Plan } from '#functions/rules/calendar/plan.ts';
import { type Weighed, weighed } from '#functions/rules/calendar/verdict.ts';
import type { Job } from '#schemas/entities/job.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { startJob } from '../jobs/start.ts';
import type { Deps } from '../ports.ts';
import { applyKind } from './apply-plan.ts';
import { planCurs } from './plan-curs.ts';

/** The plan that was seen, and what was said of it. */
export interface ApplyWish {
  readonly curs: string;
  readonly hash: string;
  /** What is past comes in as done. */
  readonly bringIn: boolean;
  /** Why rules are broken that ask for it. */
  readonly why: string;
  readonly by: string;
}

const words = {
  stale: {
    ca: 'El calendari ha canviat des que vau mirar el pla. Aquesta és la diferència d’ara: mireu-la i torneu a aplicar-lo.',
    es: 'El calendario ha cambiado desde que miró el plan. Esta es la diferencia de ahora: mírela y vuelva a aplicarlo.',
    en: 'The calendar changed after you looked at the plan. This is the difference now: look at it and apply it again.',
  },
  nothing: {
    ca: 'El calendari ja és com diu el pla: no hi ha res per aplicar.',
    es: 'El calendario ya es como dice el plan: no hay nada que aplicar.',
    en: 'The calendar already is what the plan says: there is nothing to apply.',
  },
  why: {
    ca: 'El pla trenca regles que demanen un motiu. Escriviu per què s’ha d’aplicar igualment, o canvieu les dates que diuen.',
    es: 'El plan incumple reglas que piden un motivo. Escriba por qué debe aplicarse igualmente, o cambie las fechas que dicen.',
    en: 'The plan breaks rules that ask for a reason. Write why it must be applied even so, or change the dates that they name.',
  },
} as const satisfies Record<string, Text>;

/** Longest reason. */
const longest = 500;

/**
 * `invalid` with errors at `hash` (the calendar changed, or there is nothing to do), `regles` (a rule forbids it: each by name) or `motiu`
 * (rules ask why). The job compares the hash again.
 */
export async function startApply(deps: Deps, wish: ApplyWish): Promise<Result<Job>> {
  const planned = await planCurs(deps, wish.curs);
  if (!planned.ok) return planned;
  const { plan } = planned.value;
  const errors = refusals(plan, wish);
  if (errors.length > 0) return fail('invalid', { errors });
  const { curs, hash, by, bringIn, why } = wish;
  const total = changesOf(plan);
  const input = { curs, hash, bringIn: bringIn ? 'si' : 'no', why: why.trim().slice(0, longest) };
  const job = await startJob(deps, { kind: applyKind, input, by, total });
  deps.log.info('apply-plan', { job: job.id, curs, total });
  return ok(job);
}

function refusals(plan: Plan, { hash, why }: ApplyWish): readonly FieldError[] {
  if (changesOf(plan) === 0) return [{ path: 'hash', message: words.nothing }];
  if (plan.hash !== hash) return [{ path: 'hash', message: words.stale }];
  const violations = weighed(plan.violations, plan.steps);
  const forbidden = violations.filter(({ weight }) => weight === 'forbids');
  if (forbidden.length > 0) return forbidden.map((violation) => ({ path: 'regles', message: namedText(violation) }));
  if (violations.some(({ weight }) => weight === 'asks') && why.trim() === '') return [{ path: 'motiu', message: words.why }];
  return [];
}

/** «R1: …» in every language. */
export function namedText({ rule, text }: Pick<Weighed, 'rule' | 'text'>): Text {
  return { ca: `${rule}: ${text.ca}`, es: `${rule}: ${text.es}`, en: `${rule}: ${text.en}` };
}

/** How many items a plan changes. */
export function changesOf({ steps }: Pick<Plan, 'steps'>): number {
  return steps.filter(({ change }) => change !== 'keep').length;
}

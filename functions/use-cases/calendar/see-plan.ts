/** The plan of a curs as the coordination looks at it, and its press of «apply». */
import { authorise } from '#functions/rules/authorise.ts';
import { isPast } from '#functions/rules/calendar/new-item.ts';
import { type Weighed, weighed } from '#functions/rules/calendar/verdict.ts';
import type { Job } from '#schemas/entities/job.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import type { Deps } from '../ports.ts';
import { type CursPlan, planCurs } from './plan-curs.ts';
import { startApply } from './start-apply.ts';

/** A plan with what its broken rules mean, and how many new items are past. */
export interface PlanSeen extends CursPlan {
  readonly violations: readonly Weighed[];
  readonly past: number;
}

/** `not-found` for who does not coordinate, and where the calendar of the curs is not loaded. */
export async function seePlan(deps: Deps, actor: Actor | null, curs: string): Promise<Result<PlanSeen>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const planned = await planCurs(deps, curs);
  if (!planned.ok) return planned;
  const { plan, now } = planned.value;
  const past = plan.steps.filter(({ item, change }) => change === 'add' && isPast(item, now)).length;
  return { ok: true, value: { ...planned.value, violations: weighed(plan.violations, plan.steps), past } };
}

/** What was typed beside the button. */
export interface ApplyPress {
  readonly curs: string;
  readonly hash: string;
  /** `si`: what is past comes in as done; `no`: as it is; empty: not answered. */
  readonly past: string;
  readonly why: string;
}

const unanswered: Text = {
  ca: 'Digueu si el que ja ha passat es dona per fet.',
  es: 'Diga si lo que ya ha pasado se da por hecho.',
  en: 'Say whether what has passed counts as done.',
};

/** `invalid` at `passat`, and as `startApply` says. */
export async function pressApply(deps: Deps, actor: Actor | null, { curs, hash, past, why }: ApplyPress): Promise<Result<Job>> {
  const seen = await seePlan(deps, actor, curs);
  if (!seen.ok) return seen;
  const asks = seen.value.past > 0 && seen.value.plan.hash === hash;
  if (asks && past !== 'si' && past !== 'no') return fail('invalid', { errors: [{ path: 'passat', message: unanswered }] });
  return startApply(deps, { curs, hash, bringIn: past === 'si', why, by: actor?.person ?? '' });
}

/** What the broken rules of a plan mean for applying it: some forbid it, some ask why, the others only warn (infra/decisions). */
import type { RuleId } from '#schemas/calendar/activity.ts';
import type { PlannedStep } from './plan.ts';
import type { Violation } from './rules/violation.ts';

/** `forbids`: nobody overrides it. `asks`: it is applied by somebody who says why. `warns`: it is shown. */
export type Weight = 'forbids' | 'asks' | 'warns';

/** Jornada and visits in one curs: the programme itself would change. */
const forbidding: readonly RuleId[] = ['R1'];
/** Counts, days and overlaps that the plan itself would bring. */
const asking: readonly RuleId[] = ['R2', 'R3', 'R5', 'R6'];

/** A violation and its weight. */
export interface Weighed extends Violation {
  readonly weight: Weight;
}

/** What a person set against a rule was asked for then: only what the plan adds or moves asks again. */
export function weighed(violations: readonly Violation[], steps: readonly PlannedStep[]): readonly Weighed[] {
  const changing = new Set(steps.flatMap(({ item, change }) => (change === 'add' || change === 'move' ? [item.id] : [])));
  return violations.map((violation) => ({ ...violation, weight: weightOf(violation, changing) }));
}

function weightOf({ rule, level, item }: Violation, changing: ReadonlySet<string>): Weight {
  if (level === 'warns') return 'warns';
  if (forbidding.includes(rule)) return 'forbids';
  return asking.includes(rule) && changing.has(item) ? 'asks' : 'warns';
}

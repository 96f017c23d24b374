/** Plans a curs: what applying would do now (rules/calendar/plan.ts). */
import { type Plan, plan } from '#functions/rules/calendar/plan.ts';
import type { Live } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { loadLive } from './load-live.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** A plan, and what it was made from. */
export interface CursPlan {
  readonly programme: Programme;
  readonly year: Year;
  readonly live: readonly Live[];
  readonly plan: Plan;
  readonly now: Instant;
}

/** `not-found` where no calendar of the curs is loaded. The same `now` and the same rows give the same plan. */
export async function planCurs(
  deps: Pick<Deps, 'store' | 'now' | 'programme'>,
  curs: string,
  now: Instant = deps.now(),
): Promise<Result<CursPlan>> {
  const programme = programmeOf(deps);
  const year = await loadYear(deps, curs, programme.name);
  if (!year) return fail('not-found');
  const live = await loadLive(deps, programme, year);
  return ok({ programme, year, live, now, plan: plan(programme, year, { live, now }) });
}

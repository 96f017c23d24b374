/** A centre that takes part, for the coordination. */
import { authorise } from '#functions/rules/authorise.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { plusYears, schoolYearOf } from '#schemas/values/school-year.ts';
import { getParticipation } from '../../store/participation.ts';
import { programmeOf } from '../calendar/rung.ts';
import { centreById } from '../directory/centre-by-code.ts';
import type { Deps } from '../ports.ts';

/** See the module. */
export interface Taking {
  readonly centre: Centre;
  readonly participation: Participation;
  readonly rev: number;
  /** The curs of today and the next one. */
  readonly cursos: readonly [now: string, next: string];
}

/** `not-found` for who does not coordinate, and for a centre that never took part. */
export async function loadTaking(deps: Deps, actor: Actor | null, id: string): Promise<Result<Taking>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const [centre, found] = await Promise.all([centreById(deps, id), getParticipation(deps.store, programmeOf(deps).name, id)]);
  return centre && found ? ok({ centre, ...found, cursos: cursosOf(deps) }) : fail('not-found');
}

/** The curs of today and the next one. */
export function cursosOf({ now }: Pick<Deps, 'now'>): readonly [now: string, next: string] {
  const curs = schoolYearOf(now());
  return [curs, plusYears(curs, 1)];
}

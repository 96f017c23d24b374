/** The actor of a page that only opens with a session: the gate has let nobody else in. */
import type { Actor } from '#schemas/entities/people.ts';
import type { Ctx } from '../context.ts';

/** Throws where the gate was left open. */
export function actorOf(c: Ctx): Actor {
  const actor = c.get('actor');
  if (!actor) throw new Error('a page of the staff was reached without a session');
  return actor;
}

/** The trace of what somebody does beside cases. */
import type { Deed } from '#schemas/entities/audit.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { deedWrite } from '../../store/deed.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** To be written in the commit of the change. */
export function traceOf(
  { ids, now }: Pick<Deps, 'ids' | 'now'>,
  actor: Pick<Actor, 'person' | 'name'> | null,
  action: Deed['action'],
  said: Deed['said'],
): Write {
  const at = now();
  return deedWrite({ id: ids.ulid(at), at, actor: actor?.person ?? 'system', name: actor?.name ?? 'system', action, said });
}

/** A school whose code is right but that the directory does not know (domain.md 2.2): its row, to be verified, so that an application can begin. */
import type { Centre } from '#schemas/entities/centre.ts';
import { emptyRecord } from '../../rules/directory/changes.ts';
import { centreWrite, codeWrite } from '../../store/centre.ts';
import type { Deps } from '../ports.ts';
import { centreByCode } from './centre-by-code.ts';

/** The school of a checked code, born without a name where nobody has it; it is found by no search, and the next import that has it adopts it. */
export async function centreToVerify(deps: Pick<Deps, 'store' | 'ids' | 'now'>, codi: string): Promise<Centre> {
  const found = await centreByCode(deps, codi);
  if (found) return found;
  const at = deps.now();
  const id = deps.ids.ulid(at);
  const centre: Centre = { id, record: emptyRecord(codi), source: 'manual', listed: false, createdAt: at, changedAt: at };
  const { ok } = await deps.store.commit([centreWrite(centre), codeWrite({ codi, centre: id, from: at, to: null })]);
  const winner = ok ? centre : await centreByCode(deps, codi);
  if (!winner) throw new Error('a code was taken and leads to no school');
  return winner;
}

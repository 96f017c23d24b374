/** What an action writes, in one commit: head and body, audit entry, causes, the place in the call and the participation. */
import type { Advanced } from '#functions/rules/advance.ts';
import type { Participation } from '#schemas/entities/call.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite } from '../../store/case.ts';
import { getParticipation, participationWrite } from '../../store/participation.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { causesOf } from './causes.ts';
import { dueOf } from './due.ts';
import type { Held } from './known.ts';
import { placeWrite } from './place.ts';

/** Named writes; all of them stand on the revisions that were read. */
export async function actWrites(
  deps: Deps,
  held: Held,
  { head, body, entry, wanted, effects }: Advanced,
): Promise<Readonly<Record<string, Write>>> {
  const told = causesOf(deps, head, entry, wanted);
  const begins = effects.find(({ effect }) => effect === 'participation');
  return {
    head: headWrite(head, body, dueOf({ ...held, head }), held.rev),
    entry: auditWrite(told.entry),
    ...told.writes,
    ...(await placeWrite(deps, held.form, held.head, head)),
    ...(begins?.effect === 'participation' && { participation: await beginning(deps, head, begins.phase) }),
  };
}

/** The school begins the programme in the curs of the case; one that had left begins anew and keeps what it was. */
async function beginning({ store }: Pick<Deps, 'store'>, { id, programme, subject, curs }: CaseHead, phase: 'any0'): Promise<Write> {
  const before = await getParticipation(store, programme, subject);
  const phases = { ...before?.participation.phases, [curs]: phase };
  const participation: Participation = { programme, centre: subject, case: id, from: curs, to: null, phases, state: phase, ...{ left: null, pausedUntil: null } };
  return participationWrite(participation, before?.rev);
}

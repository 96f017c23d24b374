/** What an action writes, in one commit: head and body, audit entry, causes, the place in the call, the participation, the free days and who is replaced. */
import type { Advanced } from '#functions/rules/advance.ts';
import { auditWrite } from '../../store/audit.ts';
import { headWrite } from '../../store/case.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { causesOf } from './causes.ts';
import { dueOf } from './due.ts';
import { freeDaysWrites } from './free-days.ts';
import type { Held } from './known.ts';
import { participationWrites } from './participation.ts';
import { placeWrite } from './place.ts';
import { replacementWrites } from './replacement.ts';

/** Named writes; all of them stand on the revisions that were read. */
export async function actWrites(deps: Deps, held: Held, advanced: Advanced): Promise<Readonly<Record<string, Write>>> {
  const { head, body, entry, wanted } = advanced;
  const told = causesOf(deps, head, entry, wanted);
  return {
    head: headWrite(head, body, dueOf({ ...held, head }), held.rev),
    entry: auditWrite(told.entry),
    ...told.writes,
    ...(await placeWrite(deps, held.form, held.head, head)),
    ...(await participationWrites(deps, held, advanced)),
    ...(await freeDaysWrites(deps, held, advanced)),
    ...(await replacementWrites(deps, held, advanced)),
  };
}

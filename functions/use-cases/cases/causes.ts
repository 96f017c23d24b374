/** The causes of mail of a transition: at most four a commit, named in its audit entry. */
import type { Wanted } from '#functions/rules/advance.ts';
import { endOfDay } from '#functions/rules/working-days.ts';
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import { localDay } from '#schemas/values/dates.ts';
import { causeWrite, newCause } from '../../store/cause.ts';
import { limitKey, limitOf, limitWrite } from '../../store/limit.ts';
import type { Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** An entry that names its causes, and the named writes of both. */
export interface Caused {
  readonly entry: AuditEntry;
  readonly writes: Readonly<Record<string, Write>>;
}

/** Confirmations that one mailbox is asked for in a day (design-cases.md, Who may submit). */
const confirmationsADay = 3;

/** Writes what a transition wants to be mailed; `more` are causes made elsewhere. */
export function causesOf({ ids }: Pick<Deps, 'ids'>, head: CaseHead, entry: AuditEntry, wanted: readonly Wanted[]): Caused {
  const causes = wanted.map(({ mail, values }) =>
    newCause({
      id: ids.ulid(entry.at),
      message: mail.name,
      now: entry.at,
      anchor: { kind: 'case', id: head.id, version: head.dueVersion },
      audience: { of: 'case', groups: [...mail.to] },
      entry: entry.id,
      values: { ...values },
    }),
  );
  const named = causes.map((cause) => [`cause.${cause.id}`, causeWrite(cause)] as const);
  return { entry: { ...entry, causes: [...entry.causes, ...causes.map(({ id }) => id)] }, writes: Object.fromEntries(named) };
}

/**
 * Asks the official mailbox whether it was them, at most three times a day: the cause and the row that counts it (`confirmations`, which is lost
 * to somebody who counts at the same time). Null when it was asked often enough.
 */
export async function confirmSender(deps: Pick<Deps, 'store' | 'ids'>, head: CaseHead, entry: AuditEntry): Promise<Caused | null> {
  const key = limitKey('confirm-sender', head.code);
  const [row] = await deps.store.get([key]);
  const limit = row ? limitOf(row) : null;
  const hits = limit && limit.endsAt > entry.at ? limit.hits : 0;
  if (hits >= confirmationsADay) return null;
  const cause = newCause({
    ...{ id: deps.ids.ulid(entry.at), message: 'confirm-sender', now: entry.at, entry: entry.id },
    anchor: { kind: 'case', id: head.id, version: head.dueVersion },
    audience: { of: 'case', groups: ['official'] },
  });
  const confirmations = limitWrite(
    key,
    { hits: hits + 1, endsAt: hits > 0 && limit ? limit.endsAt : endOfDay(localDay(entry.at)) },
    row?.rev,
  );
  return { entry: { ...entry, causes: [...entry.causes, cause.id] }, writes: { 'cause.confirm': causeWrite(cause), confirmations } };
}

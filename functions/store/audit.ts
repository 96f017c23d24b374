/** Audit entries: `case#<id>` / `audit#<ulid>`, written once, in the commit of the change. */
import { type AuditEntry, auditEntry } from '#schemas/entities/audit.ts';
import { everyItem } from './every.ts';
import { under } from './keys.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where an entry is kept. */
export const auditKey = (caseId: string, id: string): Key => ({ pk: `case#${caseId}`, sk: `audit#${id}` });

/** Writes an entry. */
export function auditWrite(entry: AuditEntry): Write {
  const { at, action, actor } = entry;
  return {
    put: { key: auditKey(entry.case, entry.id), type: 'audit', v: 1, head: { at, action, actor }, body: entry },
    if: 'absent',
  };
}

/** The entry of a row. */
export const auditOf = (item: Item): AuditEntry => auditEntry.parse(item.body);

/** The entries of a case, latest first, strongly. Within one instant the revision tells which came last. */
export async function getAudit(store: Store, id: string): Promise<readonly AuditEntry[]> {
  const entries = (await everyItem(store, `case#${id}`, under('audit#'))).map(auditOf);
  return entries.sort((one, other) => (one.at === other.at ? other.revision - one.revision : one.at < other.at ? 1 : -1));
}

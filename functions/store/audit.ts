/** Audit entries: `case#<id>` / `audit#<ulid>`, written once, in the commit of the change. */
import { type AuditEntry, auditEntry } from '#schemas/entities/audit.ts';
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

/** The entries of a case, latest first, strongly; at most `limit` of them (1,000). Within one instant the revision tells which came last. */
export async function getAudit(store: Store, id: string, limit = 1_000): Promise<readonly AuditEntry[]> {
  const { items } = await store.query(`case#${id}`, { ...under('audit#'), desc: true, limit });
  return items.map(auditOf).sort((one, other) => (one.at === other.at ? other.revision - one.revision : one.at < other.at ? 1 : -1));
}

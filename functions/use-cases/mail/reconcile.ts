/** Reconciliation: all reasons of a day = sent + merged + skipped + failed + open, and nothing is open past its not-after. */
import { plus } from '#functions/rules/mail/aftermath.ts';
import { addsUp, type ReasonTally, tallyReasons } from '#functions/rules/mail/tally.ts';
import type { Reason } from '#schemas/entities/mail.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { everyItem } from '../../store/every.ts';
import { under } from '../../store/keys.ts';
import { reasonOf } from '../../store/reason.ts';
import type { Deps } from '../ports.ts';

/** The counts, and whether they are right. `overdue`: reasons open past their not-after. */
export interface Reconciled {
  readonly tally: ReasonTally;
  readonly overdue: number;
  readonly right: boolean;
}

/** Counts the reasons of these causes. */
export async function reconcile(deps: Deps, ids: readonly string[]): Promise<Reconciled> {
  const states: Reason['state'][] = [];
  let put = 0;
  let overdue = 0;
  for (const id of ids) {
    const [item] = await deps.store.get([causeKey(id)]);
    const cause = item ? causeOf(item) : null;
    put += cause?.reasons ?? 0;
    const late = cause?.notAfter !== null && cause?.notAfter !== undefined && cause.notAfter < deps.now();
    for (const row of await everyItem(deps.store, causeKey(id).pk, under('reason#'))) {
      const { state } = reasonOf(row);
      states.push(state);
      if (late && state === 'open') overdue += 1;
    }
  }
  const tally = tallyReasons(put, states);
  return { tally, overdue, right: addsUp(tally) && overdue === 0 };
}

/** Reconciles the causes of a day (UTC, `2026-11-23`); what is wrong is logged as an error, which rings the alarm. */
export async function reconcileDay(deps: Deps, day: string): Promise<Reconciled> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.store.find('list', `causes#${day}`, { limit: 500, ...(cursor && { cursor }) });
    ids.push(...page.items.map(({ key }) => key.pk.slice('cause#'.length)));
    cursor = page.cursor;
  } while (cursor);
  const found = await reconcile(deps, ids);
  const { all, ...parts } = found.tally;
  deps.log[found.right ? 'info' : 'error'](found.right ? 'mail-adds-up' : 'mail-does-not-add-up', { total: all, ...parts });
  return found;
}

/** Reconciles yesterday once; the row of the day says that it was done, and what was found. */
export async function dailyCheck(deps: Deps): Promise<Reconciled | null> {
  const day = plus(deps.now(), -24 * 3_600_000).slice(0, 10);
  const key = { pk: `mailcheck#${day}`, sk: 'check' };
  const [done] = await deps.store.get([key]);
  if (done) return null;
  const { tally, overdue, right } = await reconcileDay(deps, day);
  await deps.store.commit([{ put: { key, type: 'mailcheck', v: 1, head: { right }, body: { tally, overdue, right } }, if: 'absent' }]);
  return { tally, overdue, right };
}

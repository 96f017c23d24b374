/** Erases a draft that was never sent, with its seats and its files (design-cases.md, Collection). */
import { casePk } from '../../store/case.ts';
import { everyItem } from '../../store/every.ts';
import { closeHolding, getHoldings } from '../../store/seat.ts';
import type { Item, Write } from '../../store/store.ts';
import { sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { applicantSeat } from './applicant.ts';
import type { Held } from './known.ts';

/** Rows of one commit; a draft has far fewer, but for its audit. */
const most = 80;

/** False when somebody wrote meanwhile: then it is no longer forgotten. The head goes first: without it nobody finds the rest. */
export async function eraseCase(deps: Pick<Deps, 'store' | 'now' | 'files'>, { head, rev, files }: Held): Promise<boolean> {
  const rows = await everyItem(deps.store, casePk(head.id));
  if (rows.find(({ type }) => type === 'case')?.rev !== rev) return false;
  const seats = sitting(await getHoldings(deps.store, applicantSeat(head.id))).flatMap((stored) => closeHolding(stored, deps.now()));
  const [audit, rest] = [rows.filter(({ type }) => type === 'audit'), rows.filter(({ type }) => type !== 'audit')];
  const { ok } = await deps.store.commit([...rest.slice(0, most).map(deletion), ...seats]);
  if (!ok) return false;
  for (const file of files) await deps.files.delete(file.object);
  for (let at = 0; at < audit.length; at += most) await deps.store.commit(audit.slice(at, at + most).map(deletion));
  return true;
}

function deletion({ key, rev }: Item): Write {
  return { del: key, if: rev };
}

/** Erases a case that is kept no longer (design-cases.md, Collection): its rows, its files, its seats, and who held nothing else. */
import { casePk, headKey } from '../../store/case.ts';
import { everyItem } from '../../store/every.ts';
import { liveKey, pointerOf, referenceKey } from '../../store/reference.ts';
import type { Item, Write } from '../../store/store.ts';
import { deletion, forgettingSeats } from '../people/forget.ts';
import type { Deps } from '../ports.ts';
import { applicantSeat } from './applicant.ts';
import type { Held } from './known.ts';
import { townSeat } from './send-task.ts';

/** Rows of the case in one commit; few cases have more. */
const most = 80;

type Needs = Pick<Deps, 'store' | 'files'>;

/** False when somebody wrote meanwhile: then the next sweep looks again. Killed anywhere it is repeated, since the head goes last. */
export async function eraseCase(deps: Needs, { head, rev, files }: Held): Promise<boolean> {
  const rows = (await everyItem(deps.store, casePk(head.id))).toSorted((one, other) => rank(one) - rank(other));
  if (rows.find(({ type }) => type === 'case')?.rev !== rev) return false;
  const unchanged: Write = { check: headKey(head.id), if: rev };
  for (; rows.length > most; rows.splice(0, most)) {
    const { ok } = await deps.store.commit([...rows.slice(0, most).map(deletion), unchanged]);
    if (!ok) return false;
  }
  const { ok } = await deps.store.commit([
    ...rows.map(deletion),
    ...(await pointers(deps, head)),
    ...(await forgettingSeats(deps.store, [applicantSeat(head.id), townSeat(head.id)])).flat(),
  ]);
  // What a crash leaves here belongs to no case, and goes with the weekly check.
  if (ok) for (const { object } of files) await deps.files.delete(object);
  return ok;
}

/** The history goes first, and what is being written with the head. */
function rank({ type }: Item): number {
  return type === 'audit' ? 0 : type === 'case' || type === 'case-page' ? 2 : 1;
}

/** Its reference, and its place in the call. */
async function pointers({ store }: Needs, { id, reference, call, subject }: Held['head']): Promise<readonly Write[]> {
  const keys = [...(reference === null ? [] : [referenceKey(reference)]), ...(call === null ? [] : [liveKey(call, subject)])];
  const items = (await store.get(keys)).filter((item) => item !== null);
  return items.filter((item) => pointerOf(item).case === id).map(deletion);
}

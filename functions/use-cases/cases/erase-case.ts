/** Erases a case that is kept no longer (design-cases.md, Collection): its rows, its files, its seats, and who held nothing else. */
import type { SeatId } from '#schemas/entities/people.ts';
import { casePk, headKey } from '../../store/case.ts';
import { everyItem } from '../../store/every.ts';
import { addressKey, personKey } from '../../store/person.ts';
import { liveKey, pointerOf, referenceKey } from '../../store/reference.ts';
import { getHoldings, getSeated, heldKey, holdingKey } from '../../store/seat.ts';
import type { Item, Write } from '../../store/store.ts';
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
  const { ok } = await deps.store.commit([...rows.map(deletion), ...(await pointers(deps, head)), ...(await people(deps, head.id))]);
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

/** Everybody who sits or sat in it. Who holds no other seat is erased, with the addresses. */
async function people({ store }: Needs, id: string): Promise<readonly Write[]> {
  const own: readonly SeatId[] = [applicantSeat(id), townSeat(id)];
  const stored = (await Promise.all(own.map((seat) => getHoldings(store, seat)))).flat();
  const leaving = stored.flatMap(({ holding: { seat, person, to }, rev }): readonly Write[] => [
    { del: holdingKey(seat, person), if: rev },
    ...(to === null ? [{ del: heldKey(person, seat), if: 1 }] : []),
  ]);
  const persons = new Set(stored.map(({ holding }) => holding.person));
  const gone = await Promise.all([...persons].map((person) => nobody(store, person, own)));
  return [...leaving, ...gone.flat()];
}

async function nobody(store: Needs['store'], id: string, own: readonly SeatId[]): Promise<readonly Write[]> {
  const seated = await getSeated(store, id);
  if (!seated?.seats.every((seat) => own.includes(seat))) return [];
  const addresses = await store.get(seated.person.addresses.map(({ address }) => addressKey(address)));
  const theirs = addresses.filter((item) => item !== null).filter(({ body }) => Object(body).person === id);
  return [{ del: personKey(id), if: seated.rev }, ...theirs.map(deletion)];
}

function deletion({ key, rev }: Item): Write {
  return { del: key, if: rev };
}

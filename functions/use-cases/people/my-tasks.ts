/** What waits for a reader: the cases of the seats that the session opens, read strongly, so that nobody sees an old state after acting. */
import { type CaseHead, caseHead } from '#schemas/entities/case.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import type { Item, Key, Store } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** Most cases of one seat; who has more works with the queue. */
const most = 100;

/** The heads of the reader's cases, the last changed first. The programme's own seats have the queue instead. */
export async function myTasks({ store }: Pick<Deps, 'store'>, { seats }: Actor): Promise<readonly CaseHead[]> {
  const keys = new Map<string, Key>();
  for (const found of await Promise.all(seats.map((seat) => keysOf(store, seat)))) for (const key of found) keys.set(key.pk, key);
  const heads: CaseHead[] = [];
  const wanted = [...keys.values()];
  for (let from = 0; from < wanted.length; from += 100) heads.push(...headsOf(await store.get(wanted.slice(from, from + 100))));
  return heads.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** A seat of a case names it; a centre's cases are found by its seat. */
async function keysOf(store: Store, seat: SeatId): Promise<readonly Key[]> {
  if (seat.startsWith('programme:')) return [];
  const own = /^case:(?<id>[^#]+)#/u.exec(seat)?.groups?.id;
  if (own) return [{ pk: `case#${own}`, sk: 'head' }];
  const { items } = await store.find('mine', `seat#${seat}`, { limit: most, desc: true });
  return items.map(({ key }) => key).filter(({ pk, sk }) => pk.startsWith('case#') && sk === 'head');
}

function headsOf(items: readonly (Item | null)[]): readonly CaseHead[] {
  return items.filter((item) => item !== null).map(({ head }) => caseHead.parse(head));
}

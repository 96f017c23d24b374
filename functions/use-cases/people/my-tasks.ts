/** What waits for a reader: the cases of the seats that the session opens, read strongly, so that nobody sees an old state after acting. */

import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { casesAbout, headKey, headOfCase } from '../../store/case.ts';
import { rowsOf } from '../../store/every.ts';
import type { Key, Store } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

/** The most of one centre that are shown. */
const most = 100;

/** The heads of the reader's cases, the last changed first. The programme's own seats have the queue instead; a task link opens its task alone. */
export async function myTasks({ store }: Pick<Deps, 'store'>, { seats, task }: Actor): Promise<readonly CaseHead[]> {
  if (task !== null) return [];
  const found = await Promise.all(seats.map((seat) => keysOf(store, seat)));
  const keys = [...new Map(found.flat().map((key) => [key.pk, key])).values()];
  const heads = (await rowsOf(store, keys)).map(headOfCase);
  return heads.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** Who writes a case, and the head of a centre all that is about the centre; its other seats what they write. A town council reads nothing but its task. */
async function keysOf(store: Store, seat: SeatId): Promise<readonly Key[]> {
  const [subject = '', role] = seat.split('#');
  const [kind, id = ''] = subject.split(':');
  if (kind === 'case') return role === 'applicant' ? [headKey(id)] : [];
  if (kind !== 'centre' || !role) return [];
  const { items } = await store.find('mine', casesAbout(id), { limit: most, desc: true });
  const cases = items.filter(({ type }) => type === 'case');
  return cases.filter((item) => role === 'direccio' || headOfCase(item).writers.includes(role)).map(({ key }) => key);
}

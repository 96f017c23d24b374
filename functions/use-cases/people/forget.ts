/** Ends seats for good: who sits or sat there, and the people who held nothing else, with their addresses. */
import type { SeatId } from '#schemas/entities/people.ts';
import { everyItem } from '../../store/every.ts';
import { addressKey, personKey, personOf } from '../../store/person.ts';
import { getHoldings, heldKey, holdingKey } from '../../store/seat.ts';
import type { Item, Store, Write } from '../../store/store.ts';

/** The writes for each person of these seats, which belong into one commit. */
export async function forgettingSeats(store: Store, own: readonly SeatId[]): Promise<readonly (readonly Write[])[]> {
  const stored = (await Promise.all(own.map((seat) => getHoldings(store, seat)))).flat();
  const people = Map.groupBy(stored, ({ holding }) => holding.person);
  return Promise.all(
    [...people].map(async ([person, holdings]) => {
      const leaving = holdings.flatMap(({ holding: { seat, to }, rev }): readonly Write[] => [
        { del: holdingKey(seat, person), if: rev },
        ...(to === null ? [{ del: heldKey(person, seat), if: 1 }] : []),
      ]);
      return [...leaving, ...(await nobody(store, person, own))];
    }),
  );
}

/** All rows of a person who holds no other seat. */
async function nobody(store: Store, id: string, own: readonly SeatId[]): Promise<readonly Write[]> {
  const rows = await everyItem(store, personKey(id).pk);
  const row = rows.find(({ type }) => type === 'person');
  const elsewhere = rows.some(({ type, key }) => type === 'held' && !own.includes(key.sk.slice('seat#'.length)));
  if (!row || elsewhere) return [];
  const addresses = await store.get(personOf(row).addresses.map(({ address }) => addressKey(address)));
  const theirs = addresses.filter((item) => item !== null).filter(({ body }) => Object(body).person === id);
  return [...rows.filter(({ type }) => type !== 'held'), ...theirs].map(deletion);
}

/** Takes a row away as it was read. */
export function deletion({ key, rev }: Item): Write {
  return { del: key, if: rev };
}

/** Who sits where: `seat#<seat>` / `holding#<person>` with its dates, and beside the person a row for every seat held now. Both sides are read strongly. */
import { type Holding, type Person, type SeatId, holding as schema } from '#schemas/entities/people.ts';
import { everyItem } from './every.ts';
import { under } from './keys.ts';
import { personOf } from './person.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** A holding and the revision it was read with. */
export interface StoredHolding {
  readonly holding: Holding;
  readonly rev: number;
}

/** Where a holding is kept. */
export const holdingKey = (seat: SeatId, person: string): Key => ({ pk: `seat#${seat}`, sk: `holding#${person}` });

/** Where a person's open seat is kept. Born once, never changed, deleted: its revision is always 1. */
export const heldKey = (person: string, seat: SeatId): Key => ({ pk: `person#${person}`, sk: `seat#${seat}` });

/** Seats a person from `holding.from` on; `rev` where the same person held it before. */
export function openHolding(holding: Holding, rev?: number): readonly Write[] {
  const { person, seat } = holding;
  return [
    holdingWrite({ ...holding, to: null }, rev),
    { put: { key: heldKey(person, seat), type: 'held', v: 1, head: { seat }, body: { seat } }, if: 'absent' },
  ];
}

/** Ends a holding that stands. */
export function closeHolding({ holding, rev }: StoredHolding, to: string): readonly Write[] {
  return [holdingWrite({ ...holding, to }, rev), { del: heldKey(holding.person, holding.seat), if: 1 }];
}

/** Keeps a holding that stands: whoever ends it at the same time is too late. */
export function keepHolding({ holding, rev }: StoredHolding): Write {
  return holdingWrite(holding, rev);
}

/** Everybody who holds or held a seat. */
export async function getHoldings(store: Store, seat: SeatId): Promise<readonly StoredHolding[]> {
  const items = await everyItem(store, `seat#${seat}`, under('holding#'));
  return items.map((item) => ({ holding: holdingOf(item), rev: item.rev }));
}

/** A person and the seats held now. */
export interface Seated {
  readonly person: Person;
  readonly rev: number;
  readonly seats: readonly SeatId[];
}

/** A person with the seats held now, in one read. */
export async function getSeated(store: Store, person: string): Promise<Seated | null> {
  const items = await everyItem(store, `person#${person}`);
  const found = items.find(({ key }) => key.sk === 'person');
  if (!found) return null;
  const seats = items.filter(({ type }) => type === 'held').map(({ key }) => key.sk.slice('seat#'.length));
  return { person: personOf(found), rev: found.rev, seats };
}

/** The holding of a row. */
export const holdingOf = (item: Item): Holding => schema.parse(item.body);

function holdingWrite(holding: Holding, rev?: number): Write {
  const { seat, person, to } = holding;
  return { put: { key: holdingKey(seat, person), type: 'holding', v: 1, head: { person, to }, body: holding }, if: rev ?? 'absent' };
}

/** Items of a curs: `item#<id>` / `item`, with their deeds and the answers of the invited beside them. */
import { type CalendarItem, calendarItem, type Guest, guest, type ItemDeed, itemDeed } from '#schemas/entities/calendar.ts';
import { everyHead, everyItem, rowsOf } from './every.ts';
import { dueShard, under } from './keys.ts';
import type { Head, Item, Key, Store, Write } from './store.ts';

/** Where an item is kept. */
export const itemKey = (id: string): Key => ({ pk: `item#${id}`, sk: 'item' });
/** Where the answer of an invited is kept. */
export const guestKey = ({ item, seat, person }: Pick<Guest, 'item' | 'seat' | 'person'>): Key => ({
  pk: `item#${item}`,
  sk: `guest#${seat}#${person ?? '-'}`,
});

/** The `list` partition of a curs; its sort keys begin with the day. */
export const itemsOf = (curs: string): string => `items#${curs}`;
/** The `mine` partition of a centre, a municipality or the programme. */
export const itemsAbout = ({ curs, centre, municipality }: Pick<CalendarItem, 'curs' | 'centre' | 'municipality'>): string =>
  `items#${curs}#${centre ? `centre:${centre}` : municipality ? `municipality:${municipality}` : 'programme'}`;

/** What lists show of an item, ≤ 2 KB. */
const line = calendarItem.pick({
  ...{ id: true, curs: true, activity: true, kind: true, centre: true, municipality: true, ordinal: true, is: true },
  ...{ title: true, place: true, published: true, paused: true, case: true, version: true, sequence: true },
});

/** Writes an item; `due` is the instant of its next attention, `rev` the revision that must stand (absent = new). */
export function itemWrite(item: CalendarItem, due: string | null, rev?: number): Write {
  const { id, is, done, cancelled } = item;
  const s = `${is.start ?? is.due ?? '9999'}#${id}`;
  const at = {
    list: { p: itemsOf(item.curs), s },
    mine: { p: itemsAbout(item), s },
    ...(due !== null && { due: { p: dueShard(id), s: `${due}#item#${id}` } }),
  };
  const shown = Object.fromEntries(Object.keys(line.shape).map((name) => [name, item[name as keyof typeof line.shape] ?? null]));
  const head = {
    ...shown,
    title: item.title.slice(0, 200),
    place: item.place.slice(0, 200),
    done: done !== null,
    cancelled: cancelled !== null,
  };
  return { put: { key: itemKey(id), type: 'item', v: 1, head: head as Head['head'], body: item, at }, if: rev ?? 'absent' };
}

/** Takes an item away; its deeds and answers stay. */
export const itemRemoval = (id: string, rev: number): Write => ({ del: itemKey(id), if: rev });

/** The item of a row. */
export const itemOf = (row: Item): CalendarItem => calendarItem.parse(row.body);

/** An item as lists show it. */
export type ItemLine = Pick<CalendarItem, keyof typeof line.shape> & { readonly done: boolean; readonly cancelled: boolean };
/** The line of a head. */
export const itemLineOf = ({ head }: Pick<Head, 'head'>): ItemLine => {
  const { done, cancelled, ...rest } = head as { readonly done: boolean; readonly cancelled: boolean };
  return { ...line.parse(rest), done, cancelled };
};

/** An item and the revision it was read with. */
export interface StoredItem {
  readonly item: CalendarItem;
  readonly rev: number;
}

/** An item by id, strongly. */
export async function getItem(store: Pick<Store, 'get'>, id: string): Promise<StoredItem | null> {
  const [row] = await store.get([itemKey(id)]);
  return row ? { item: itemOf(row), rev: row.rev } : null;
}

/** The items of a curs, strongly, in the order of their dates. The list may lag in which there are. */
export async function getItems(store: Store, curs: string): Promise<readonly StoredItem[]> {
  return getItemsOf(store, await itemIds(store, curs));
}

/** The ids of the items of a curs, in the order of their dates. May lag. */
export async function itemIds(store: Store, curs: string): Promise<readonly string[]> {
  return (await itemHeads(store, curs)).map(({ key }) => key.pk.slice(itemKey('').pk.length));
}

/** Those of these items that there are, strongly. */
export async function getItemsOf(store: Pick<Store, 'get'>, ids: readonly string[]): Promise<readonly StoredItem[]> {
  return (await rowsOf(store, ids.map(itemKey))).map((row) => ({ item: itemOf(row), rev: row.rev }));
}

/** The heads of a curs, in the order of their dates. May lag. */
export async function itemHeads(store: Pick<Store, 'find'>, curs: string): Promise<readonly Head[]> {
  return everyHead(store, 'list', itemsOf(curs));
}

/** The heads about one subject. May lag. */
export async function itemHeadsAbout(
  store: Pick<Store, 'find'>,
  subject: Pick<CalendarItem, 'curs' | 'centre' | 'municipality'>,
): Promise<readonly Head[]> {
  return everyHead(store, 'mine', itemsAbout(subject));
}

/** Writes an answer; without a revision it is the first. */
export function guestWrite(answer: Guest, rev?: number): Write {
  const { answer: said, centre } = answer;
  return { put: { key: guestKey(answer), type: 'guest', v: 1, head: { answer: said, centre }, body: answer }, if: rev ?? 'absent' };
}

/** The answer of a row. */
export const guestOf = (row: Item): Guest => guest.parse(row.body);

/** All answers to an item, strongly. */
export async function getGuests(store: Store, id: string): Promise<readonly { readonly guest: Guest; readonly rev: number }[]> {
  const rows = await everyItem(store, itemKey(id).pk, under('guest#'));
  return rows.map((row) => ({ guest: guestOf(row), rev: row.rev }));
}

/** Writes a deed, once. */
export function itemDeedWrite(deed: ItemDeed): Write {
  const key = { pk: itemKey(deed.item).pk, sk: `deed#${deed.id}` };
  return { put: { key, type: 'item-deed', v: 1, head: null, body: deed }, if: 'absent' };
}

/** What was done to an item, the latest first. */
export async function getItemDeeds(store: Store, id: string): Promise<readonly ItemDeed[]> {
  const rows = await everyItem(store, itemKey(id).pk, under('deed#'));
  return rows.map(({ body }) => itemDeed.parse(body)).toReversed();
}

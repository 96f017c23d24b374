/** A row as both engines keep it: one flat record of short names, head and body as canonical JSON text. */
import { canonical, checkBytes, checkCount, checkEntry, checkPart, limits } from './checks.ts';
import type { Entry, Head, IndexName, Item, Key, Row } from './store.ts';

/** SQLite's columns and DynamoDB's attributes. `lp ls mp ms dp ds` are the places in the indexes list, mine and due. */
export interface Flat {
  readonly pk: string;
  readonly sk: string;
  /** Type, version, revision, expiry. */
  readonly t: string;
  readonly v: number;
  readonly r: number;
  readonly x?: number | null;
  readonly lp?: string | null;
  readonly ls?: string | null;
  readonly mp?: string | null;
  readonly ms?: string | null;
  readonly dp?: string | null;
  readonly ds?: string | null;
  /** Head and body. */
  readonly h: string;
  readonly b: string;
}
/** What an index keeps of it. */
export type FlatHead = Omit<Flat, 'b'>;

/** Where each index keeps partition and sort key. */
export const places = {
  list: { p: 'lp', s: 'ls' },
  mine: { p: 'mp', s: 'ms' },
  due: { p: 'dp', s: 'ds' },
} as const satisfies Record<IndexName, { readonly p: keyof Flat; readonly s: keyof Flat }>;

/** The names of the indexes. */
export const indexNames = Object.keys(places) as readonly IndexName[];

/** Checks a row and flattens it; `rev` is the revision that it will have. */
export function flatten(row: Row, rev: number): Flat {
  checkPart(row.type, 'type');
  checkCount(row.v, 'v');
  if (row.expires !== undefined) checkCount(row.expires, 'expires');
  const { list, mine, due } = row.at ?? {};
  for (const entry of [list, mine, due]) if (entry) checkEntry(entry);
  const h = canonical(row.head, 'head');
  checkBytes(Buffer.byteLength(h), limits.headBytes, 'head');
  return {
    ...{ pk: row.key.pk, sk: row.key.sk, t: row.type, v: row.v, r: rev },
    ...(row.expires !== undefined && { x: row.expires }),
    ...(list && { lp: list.p, ls: list.s }),
    ...(mine && { mp: mine.p, ms: mine.s }),
    ...(due && { dp: due.p, ds: due.s }),
    h,
    b: canonical(row.body, 'body'),
  };
}

/** The item again. */
export function itemOf(flat: Flat): Item {
  return { ...headOf(flat), body: JSON.parse(flat.b) };
}

/** What an index answers of it. */
export function headOf(flat: FlatHead): Head {
  const key: Key = { pk: flat.pk, sk: flat.sk };
  const at = placesOf(flat);
  return {
    ...{ key, type: flat.t, v: flat.v, rev: flat.r, head: JSON.parse(flat.h) },
    ...(at && { at }),
    ...(typeof flat.x === 'number' && { expires: flat.x }),
  };
}

/** DynamoDB's size of an item: UTF-8 bytes of names and values; a number takes a byte and one more for every two digits. */
export function bytesOf(flat: Flat | FlatHead): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(flat)) {
    if (typeof value === 'string') bytes += name.length + Buffer.byteLength(value);
    else if (typeof value === 'number') bytes += name.length + 1 + Math.ceil(String(value).length / 2);
  }
  return bytes;
}

function placesOf(flat: FlatHead): Row['at'] {
  const at: Partial<Record<IndexName, Entry>> = {};
  for (const name of indexNames) {
    const p = flat[places[name].p];
    const s = flat[places[name].s];
    if (p && s) at[name] = { p, s };
  }
  return Object.keys(at).length > 0 ? at : undefined;
}

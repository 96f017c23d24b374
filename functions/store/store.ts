/** The store port: six functions over opaque JSON rows, the same semantics on every engine (see README). */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** ASCII `[A-Za-z0-9_.:@#-]+`, at most 512 bytes each. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
/** The three indexes: lists of a kind, what belongs to a seat, what is due. */
export type IndexName = 'list' | 'mine' | 'due';
/** A place in an index; `s` ends with the item's id, so that no two entries of a partition are equal. */
export interface Entry {
  readonly p: string;
  readonly s: string;
}
/** What the caller writes. */
export interface Row {
  readonly key: Key;
  /** Entity and version of its schema. */
  readonly type: string;
  readonly v: number;
  /** ≤ 2 KB: all that an index answers. */
  readonly head: Json;
  /** Row ≤ 350,000 bytes of UTF-8 as JSON. */
  readonly body: Json;
  /** Absent = not in that index. */
  readonly at?: Readonly<Partial<Record<IndexName, Entry>>>;
  /** Epoch seconds; rubbish collection, never a rule. */
  readonly expires?: number;
}
/** A stored row. `rev` is 1 at birth, +1 a write, set by the store. */
export type Item = Row & { readonly rev: number };
/** What an index answers. */
export type Head = Omit<Item, 'body'>;
/** One conditional action of a commit; a number is the revision that must stand. */
export type Write =
  /** `rev` belongs to import alone: the revision that an absent row is born with. */
  | { readonly put: Row; readonly if: 'absent' | number; readonly rev?: number }
  | { readonly del: Key; readonly if: number }
  | { readonly check: Key; readonly if: 'absent' | 'present' | number };
/** All written, or nothing and every loser with what was found. */
export type Outcome =
  | { readonly ok: true; readonly revs: readonly (number | null)[] }
  | { readonly ok: false; readonly lost: readonly { readonly write: number; readonly found: Item | null }[] };
/** A range of sort keys, both ends inclusive. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
  readonly desc?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}
/** One page; the end is an absent cursor, never a short page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}
/** The port. */
export interface Store {
  /** Strong; ≤ 100 keys, answers in order. */
  get(keys: readonly Key[]): Promise<readonly (Item | null)[]>;
  /** Strong. */
  query(pk: string, range: Range): Promise<Page<Item>>;
  /** May lag. */
  find(index: IndexName, p: string, range: Range): Promise<Page<Head>>;
  /** All or nothing; 1–100 distinct keys. */
  commit(writes: readonly Write[]): Promise<Outcome>;
  /** A hint: may miss, may repeat. Answers a function that ends it. */
  onCommit(wake: (type: string) => void): () => void;
  /** Export, erasure, migration only. */
  dump(cursor?: string): Promise<Page<Item>>;
}

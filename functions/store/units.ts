/** Read and write units of each call, computed from bytes by DynamoDB's published rules; the same figures for every engine. */
import { keyOf } from './checks.ts';
import { revOf } from './prepare.ts';
import { bytesOf, flatten, indexNames } from './row.ts';
import type { Head, Item, Key, Outcome, Page, Row, Store, Write } from './store.ts';

/** What one call costs. */
export interface Use {
  readonly call: 'get' | 'query' | 'find' | 'commit' | 'dump';
  readonly read: number;
  readonly write: number;
}
/** Is told the units of each call. */
export type Meter = (use: Use) => void;

type At = Row['at'];
interface Seen {
  readonly bytes: number;
  readonly headBytes: number;
  readonly at: At;
}

/** The store, reporting its units. Who changes a row has read it, so sizes that were seen price the old side of a write. */
export function metered(store: Store, meter: Meter): Store {
  const memory = new Memory(2_000);
  const pageUse = (call: Use['call'], read: number, page: Page<Item>): Page<Item> => {
    for (const item of page.items) memory.note(item);
    meter({ call, read, write: 0 });
    return page;
  };
  return {
    onCommit: store.onCommit,
    async get(keys) {
      const items = await store.get(keys);
      const seen = items.map((item) => item && memory.note(item));
      meter({ call: 'get', read: total(seen.map((each) => blocks(each?.bytes ?? 0, 4_096))), write: 0 });
      return items;
    },
    async query(pk, range) {
      const page = await store.query(pk, range);
      return pageUse('query', blocks(total(page.items.map(itemBytes)), 4_096), page);
    },
    async find(index, p, range) {
      const page = await store.find(index, p, range);
      meter({ call: 'find', read: blocks(total(page.items.map(headBytes)), 4_096) / 2, write: 0 });
      return page;
    },
    async dump(cursor) {
      const page = await store.dump(cursor);
      return pageUse('dump', blocks(total(page.items.map(itemBytes)), 4_096), page);
    },
    async commit(writes) {
      const outcome = await store.commit(writes);
      meter({ call: 'commit', read: 0, write: commitUnits(writes, outcome, memory) });
      return outcome;
    },
  };
}

// Every write counts twice in a transaction; index entries follow outside it, one unit for each entry written or removed.
function commitUnits(writes: readonly Write[], outcome: Outcome, memory: Memory): number {
  const twice = writes.length > 1 ? 2 : 1;
  if (!outcome.ok) for (const { found } of outcome.lost) if (found) memory.note(found);
  const units = writes.map((write) => {
    const old = memory.see(keyOf(write));
    if (!outcome.ok || 'check' in write) return twice * blocks(old?.bytes ?? 0, 1_024);
    if ('del' in write) {
      memory.forget(write.del);
      return twice * blocks(old?.bytes ?? 0, 1_024) + entries(old, undefined);
    }
    const now = memory.note({ ...write.put, rev: revOf(write) });
    return twice * blocks(Math.max(now.bytes, old?.bytes ?? 0), 1_024) + entries(old, now);
  });
  return total(units);
}

// The revision is part of every index entry, so each write touches each entry; one that moves is removed and written.
function entries(old: Seen | undefined, now: Seen | undefined): number {
  return total(
    indexNames.map((index) => {
      const was = old?.at?.[index];
      const is = now?.at?.[index];
      const moved = was !== undefined && (was.p !== is?.p || was.s !== is.s);
      return (moved ? blocks(old?.headBytes ?? 0, 1_024) : 0) + (is ? blocks(now?.headBytes ?? 0, 1_024) : 0);
    }),
  );
}

/** The sizes last seen, the oldest forgotten. */
class Memory {
  readonly #seen = new Map<string, Seen>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  note(item: Item): Seen {
    const seen = { bytes: itemBytes(item), headBytes: headBytes(item), at: item.at };
    this.forget(item.key);
    this.#seen.set(`${item.key.pk} ${item.key.sk}`, seen);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > this.#most && oldest) this.#seen.delete(oldest);
    return seen;
  }

  see(key: Key): Seen | undefined {
    return this.#seen.get(`${key.pk} ${key.sk}`);
  }

  forget(key: Key): void {
    this.#seen.delete(`${key.pk} ${key.sk}`);
  }
}

function itemBytes(item: Item): number {
  return bytesOf(flatten(item, item.rev));
}
function headBytes(head: Head): number {
  const { b: _, ...flat } = flatten({ ...head, body: null }, head.rev);
  return bytesOf(flat);
}
// Never less than one: what is absent or empty costs as much as the smallest.
function blocks(bytes: number, size: number): number {
  return Math.max(1, Math.ceil(bytes / size));
}
function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The store on one SQLite file. A resolved commit is on disk (WAL, synchronous=FULL). */
import { setTimeout as sleep } from 'node:timers/promises';
import { checkKeys, checkPart, checkRange, limits } from './checks.ts';
import { GroupCommit } from './group-commit.ts';
import { boundsOf, Filling } from './pages.ts';
import { prepare } from './prepare.ts';
import { bytesOf, headOf, itemOf, places } from './row.ts';
import { openTables, type Tables } from './sqlite-tables.ts';
import type { Head, Item, Store } from './store.ts';
import { type Meter, metered } from './units.ts';
import { Wakes } from './wakes.ts';

/** What the engine needs from outside. */
export interface SqliteOptions {
  readonly random: () => number;
  /** Waits some milliseconds; timers unless a test says otherwise. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  readonly meter?: Meter;
}

/** The store, and what only a file needs. */
export type SqliteStore = Store & {
  /** Finishes what waits and closes the file. */
  readonly close: () => Promise<void>;
  /** Deletes rows that expired before `now` (epoch seconds), which DynamoDB does by itself. Answers how many. */
  readonly collect: (now: number) => Promise<number>;
};

/** Opens or creates a store; `:memory:` ends with the process. */
export function openSqlite(path: string, { random, wait = sleep, meter }: SqliteOptions): SqliteStore {
  const tables = openTables(path);
  const commits = new GroupCommit(tables, { random, wait });
  const wakes = new Wakes();
  const store: Store = {
    ...reading(tables),
    onCommit: wakes.onCommit,
    async commit(writes) {
      const outcome = await commits.add(prepare(writes));
      wakes.tell(writes, outcome);
      return outcome;
    },
  };
  return {
    ...(meter ? metered(store, meter) : store),
    close: async () => {
      await commits.end();
      tables.close();
    },
    collect: async (now) => tables.collect(now),
  };
}

function reading(tables: Tables): Pick<Store, 'get' | 'query' | 'find' | 'dump'> {
  return {
    async get(keys) {
      checkKeys(keys);
      return keys.map((key) => {
        const flat = tables.get(key);
        return flat ? itemOf(flat) : null;
      });
    },
    async query(pk, range) {
      checkPart(pk, 'pk');
      checkRange(range);
      const bounds = boundsOf(range);
      const page = new Filling<Item>(range.limit);
      for (const flat of bounds ? tables.query(pk, bounds, range) : []) if (!page.add(itemOf(flat), flat.sk, bytesOf(flat))) break;
      return page.page();
    },
    async find(index, p, range) {
      checkPart(p, 'p');
      checkRange(range);
      const bounds = boundsOf(range);
      const page = new Filling<Head>(range.limit);
      for (const flat of bounds ? tables.find(index, p, bounds, range) : []) {
        if (!page.add(headOf(flat), flat[places[index].s] ?? '', bytesOf(flat))) break;
      }
      return page.page();
    },
    async dump(cursor = '') {
      const [pk = '', sk = ''] = cursor.split(' ');
      const page = new Filling<Item>(limits.pageItems);
      for (const flat of tables.after(pk, sk)) if (!page.add(itemOf(flat), `${flat.pk} ${flat.sk}`, bytesOf(flat))) break;
      return page.page();
    },
  };
}

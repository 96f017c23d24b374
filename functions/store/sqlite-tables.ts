/** The one table of the SQLite engine and its prepared statements. Everything here is synchronous. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Action } from './prepare.ts';
import { type Flat, type FlatHead, indexNames, places } from './row.ts';
import type { IndexName, Key, Range } from './store.ts';

interface Bounds {
  readonly from: string;
  readonly to: string;
}

const headColumns = [
  'pk',
  'sk',
  't',
  'v',
  'r',
  'x',
  'lp',
  'ls',
  'mp',
  'ms',
  'dp',
  'ds',
  'h',
] as const satisfies readonly (keyof FlatHead)[];
const columns = [...headColumns, 'b'] as const satisfies readonly (keyof Flat)[];

// The body stands last, so that heads are read without it. No two rows have the same place in an index.
const schema = `
  CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, t TEXT NOT NULL, v INTEGER NOT NULL, r INTEGER NOT NULL, x INTEGER,
    lp TEXT, ls TEXT, mp TEXT, ms TEXT, dp TEXT, ds TEXT, h TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (pk, sk)
  ) STRICT;
  ${indexNames.map((name) => `CREATE UNIQUE INDEX IF NOT EXISTS ${name} ON items (${places[name].p}, ${places[name].s}) WHERE ${places[name].p} IS NOT NULL;`).join('\n  ')}
  CREATE INDEX IF NOT EXISTS expiring ON items (x) WHERE x IS NOT NULL;
`;

/** The statements of one open file. */
export type Tables = ReturnType<typeof openTables>;

/** Opens a file, or `:memory:`, and prepares the statements. */
export function openTables(path: string) {
  const db = new DatabaseSync(path, { timeout: 50 });
  // 8 MB of pages: the keys of many rows are hashes and stand anywhere.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -8000');
  db.exec(schema);
  const collect = db.prepare('DELETE FROM items WHERE x < ?');
  return {
    ...reading(db),
    ...transactions(db),
    apply: applying(db),
    collect: (now: number) => Number(collect.run(now).changes),
    close: () => db.close(),
  };
}

/** Whether another process holds the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;
}

function transactions(db: DatabaseSync) {
  const step = (sql: string): (() => void) => {
    const statement = db.prepare(sql);
    return () => void statement.run();
  };
  const [undo, release] = [step('ROLLBACK TO one'), step('RELEASE one')];
  return {
    begin: step('BEGIN IMMEDIATE'),
    commit: step('COMMIT'),
    savepoint: step('SAVEPOINT one'),
    release,
    undo: () => {
      undo();
      release();
    },
    rollback: () => {
      if (db.isTransaction) db.exec('ROLLBACK');
    },
  };
}

function reading(db: DatabaseSync) {
  const one = db.prepare(`SELECT ${columns} FROM items WHERE pk = ? AND sk = ?`);
  const after = db.prepare(`SELECT ${columns} FROM items WHERE (pk, sk) > (?, ?) ORDER BY pk, sk`);
  const ranged = (select: readonly string[], p: string, s: string) => {
    const ordered = (order: string): StatementSync =>
      db.prepare(`SELECT ${select} FROM items WHERE ${p} = ? AND ${s} BETWEEN ? AND ? ORDER BY ${s} ${order} LIMIT ? + 1`);
    const [up, down] = [ordered('ASC'), ordered('DESC')];
    return ({ desc }: Range): StatementSync => (desc ? down : up);
  };
  const items = ranged(columns, 'pk', 'sk');
  const list = ranged(headColumns, places.list.p, places.list.s);
  const mine = ranged(headColumns, places.mine.p, places.mine.s);
  const due = ranged(headColumns, places.due.p, places.due.s);
  const heads = { list, mine, due } as const;
  return {
    get: (key: Key) => one.get(key.pk, key.sk) as Flat | undefined,
    // One more than asked tells whether anything follows: a sum, since SQLite prepares a statement anew for each limit that is bound alone.
    // Items may be large and are read while they fit; heads are small.
    query: (pk: string, { from, to }: Bounds, range: Range) =>
      items(range).iterate(pk, from, to, range.limit) as Iterable<unknown> as Iterable<Flat>,
    find: (index: IndexName, p: string, { from, to }: Bounds, range: Range) =>
      heads[index](range).all(p, from, to, range.limit) as Iterable<unknown> as Iterable<FlatHead>,
    after: (pk: string, sk: string) => after.iterate(pk, sk) as Iterable<unknown> as Iterable<Flat>,
  };
}

// True when the action's condition held and it is written.
function applying(db: DatabaseSync): (action: Action) => boolean {
  const marks = columns.map(() => '?').join(', ');
  const birth = db.prepare(`INSERT INTO items (${columns}) VALUES (${marks}) ON CONFLICT (pk, sk) DO NOTHING`);
  const values = columns.slice(2);
  const change = db.prepare(`UPDATE items SET ${values.map((name) => `${name} = ?`).join(', ')} WHERE pk = ? AND sk = ? AND r = ?`);
  const end = db.prepare('DELETE FROM items WHERE pk = ? AND sk = ? AND r = ?');
  const look = db.prepare('SELECT r FROM items WHERE pk = ? AND sk = ?');
  const changed = (statement: StatementSync, ...parameters: SQLInputValue[]): boolean => statement.run(...parameters).changes === 1;
  return ({ key, act, if: wanted, put }) => {
    if (put && wanted === 'absent') return changed(birth, ...columns.map((name) => put[name] ?? null));
    if (put) return changed(change, ...values.map((name) => put[name] ?? null), key.pk, key.sk, wanted);
    if (act === 'del') return changed(end, key.pk, key.sk, wanted);
    const found = look.get(key.pk, key.sk);
    if (wanted === 'absent') return found === undefined;
    return found !== undefined && (wanted === 'present' || found.r === wanted);
  };
}

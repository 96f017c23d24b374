/** A commit, checked and flattened: the work that is the same on every engine, done before any I/O. */
import { checkBytes, checkWrites, keyOf, limits } from './checks.ts';
import { bytesOf, type Flat, flatten } from './row.ts';
import type { Item, Key, Outcome, Row, Write } from './store.ts';

/** One action of a commit. `put` is the row as it will stand. */
export interface Action {
  readonly key: Key;
  readonly if: 'absent' | 'present' | number;
  readonly act: 'put' | 'del' | 'check';
  readonly put?: Flat;
}

/** Throws where a write breaks a rule of the port. */
export function prepare(writes: readonly Write[]): readonly Action[] {
  checkWrites(writes);
  const actions = writes.map((write): Action => {
    const key = keyOf(write);
    if ('del' in write) return { key, if: write.if, act: 'del' };
    if ('check' in write) return { key, if: write.if, act: 'check' };
    return { key, if: write.if, act: 'put', put: flatten(write.put, revOf(write)) };
  });
  checkSizes(actions.flatMap(({ put }) => put ?? []));
  return actions;
}

/** Most bytes of a row beside its body: keys, places and head have limits of their own. */
const besideBody = 8_192;

// Measuring is work: what fits into one row even if each of its characters had three bytes is in order.
function checkSizes(rows: readonly Flat[]): void {
  const most = rows.reduce((sum, { b }) => sum + besideBody + b.length * 3, 0);
  if (most <= limits.rowBytes) return;
  let bytes = 0;
  for (const row of rows) {
    const size = bytesOf(row);
    checkBytes(size, limits.rowBytes, 'row');
    bytes += size;
  }
  checkBytes(bytes, limits.commitBytes, 'commit');
}

/** The revision that a put row will have. */
export function revOf(write: Extract<Write, { readonly put: Row }>): number {
  return write.if === 'absent' ? (write.rev ?? 1) : write.if + 1;
}

/** What a commit that stands answers. */
export function stands(actions: readonly Action[]): Outcome {
  return { ok: true, revs: actions.map(({ put }) => put?.r ?? null) };
}

/** Whether an action's condition holds of what is there. */
export function holds(action: Action, found: Item | null): boolean {
  if (action.if === 'absent') return found === null;
  if (action.if === 'present') return found !== null;
  return found?.rev === action.if;
}

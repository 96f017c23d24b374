/** A whole store as JSON lines, and back into an empty one, revisions included. Works between engines in both directions. */
import { canonical, limits } from './checks.ts';
import type { Item, Json, Outcome, Store, Write } from './store.ts';

// A row's line is longer than the row, so a group of lines within the commit's limit fits.
const groupBytes = limits.commitBytes - limits.rowBytes;

/** One canonical line an item, without line ends. */
export async function* exportLines(store: Store): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await store.dump(cursor);
    for (const item of page.items) yield lineOf(item);
    cursor = page.cursor;
  } while (cursor);
}

/** Answers how many items were written. May be repeated after a crash: what is there already is left; something else there is an error. */
export async function importLines(store: Store, lines: Iterable<string> | AsyncIterable<string>): Promise<number> {
  let group: Item[] = [];
  let bytes = 0;
  let count = 0;
  for await (const line of lines) {
    const size = Buffer.byteLength(line);
    if (group.length === limits.commitWrites || (group.length > 0 && bytes + size > groupBytes)) {
      count += await write(store, group);
      group = [];
      bytes = 0;
    }
    group.push(JSON.parse(line));
    bytes += size;
  }
  return count + (await write(store, group));
}

async function write(store: Store, items: readonly Item[]): Promise<number> {
  if (items.length === 0) return 0;
  const outcome = await store.commit(items.map(({ rev, ...put }): Write => ({ put, if: 'absent', rev })));
  if (outcome.ok) return items.length;
  return write(store, missing(items, outcome.lost));
}

function missing(items: readonly Item[], lost: Extract<Outcome, { ok: false }>['lost']): readonly Item[] {
  const there = new Map(lost.map(({ write, found }) => [write, found]));
  return items.filter((item, at) => {
    const found = there.get(at);
    if (!found) return true;
    if (lineOf(found) !== lineOf(item)) throw new Error(`store: import into an instance that is not empty (${item.type})`);
    return false;
  });
}

function lineOf(item: Item): string {
  return canonical(item as unknown as Json);
}

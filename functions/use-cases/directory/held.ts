/** The directory that this process holds in memory: loaded on first use, its version read again at most once a minute. */
import { type DirectoryIndex, indexDirectory } from '../../rules/directory/search.ts';
import { getDirectoryVersion, getSnapshot } from '../../store/directory.ts';
import type { Store } from '../../store/store.ts';
import type { Deps } from '../ports.ts';

interface Held {
  readonly index: DirectoryIndex;
  readonly version: number;
  /** When the version was read, by the real clock. */
  readonly at: string;
}

const freshMilliseconds = 60_000;
const held = new WeakMap<Store, Promise<Held>>();

/** The index of a store's directory; empty before the first import. */
export async function heldDirectory({ store, real }: Pick<Deps, 'store' | 'real'>): Promise<DirectoryIndex> {
  const before = held.get(store);
  const last = await before;
  if (last && Date.parse(real()) - Date.parse(last.at) < freshMilliseconds) return last.index;
  // Others may have begun to load while this one waited.
  const current = held.get(store);
  const loading = current && current !== before ? current : load(store, real(), last);
  held.set(store, loading);
  try {
    return (await loading).index;
  } catch (error) {
    if (held.get(store) === loading) held.delete(store);
    throw error;
  }
}

/** Forgets it: the next search reads what this process has just published. */
export function letGo(store: Store): void {
  held.delete(store);
}

async function load(store: Store, at: string, last: Held | undefined): Promise<Held> {
  const version = (await getDirectoryVersion(store))?.value.version ?? 0;
  if (last && last.version === version) return { ...last, at };
  const snapshot = await getSnapshot(store);
  return { index: indexDirectory(snapshot?.entries ?? []), version: snapshot?.version ?? 0, at };
}

/** Commits by name: what was lost comes back by the name that the caller gave it. */
import type { Item, Store, Write } from './store.ts';

/** All written, or what was found in the way. */
export type Named = { readonly ok: true } | { readonly ok: false; readonly lost: Readonly<Record<string, Item | null>> };

/** Commits writes that each have a name; absent ones are left out. */
export async function commitNamed(store: Pick<Store, 'commit'>, writes: Readonly<Record<string, Write | null>>): Promise<Named> {
  const named = Object.entries(writes).filter((pair): pair is [string, Write] => pair[1] !== null);
  const outcome = await store.commit(named.map(([, write]) => write));
  if (outcome.ok) return { ok: true };
  return { ok: false, lost: Object.fromEntries(outcome.lost.map(({ write, found }) => [named[write]?.[0] ?? '', found])) };
}

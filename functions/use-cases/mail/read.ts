/** Strong reads by name, and a bounded number of things at once. */
import type { Item, Key, Store } from '../../store/store.ts';

/** Reads rows in one call; a key of null reads nothing. */
export async function read<K extends string>(
  { store }: { readonly store: Pick<Store, 'get'> },
  keys: Readonly<Record<K, Key | null>>,
): Promise<Readonly<Record<K, Item | null>>> {
  const names = Object.keys(keys) as K[];
  const wanted = names.flatMap((name) => keys[name] ?? []);
  const items = wanted.length > 0 ? await store.get(wanted) : [];
  let next = 0;
  return Object.fromEntries(names.map((name) => [name, keys[name] ? (items[next++] ?? null) : null])) as Record<K, Item | null>;
}

/** Does something with every item, at most `most` at once; answers in order. */
export async function atOnce<T, R>(most: number, items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) answers[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return answers;
}

/** Pieces of keys: shards of the due index, hashes of outside texts, bounds of a prefix. */
import { hash } from 'node:crypto';

/** SHA-256 in hex: how e-mail addresses, callers' idempotency keys and the like go into keys. */
export function hashed(text: string): string {
  return hash('sha256', text);
}

/** The sixteen partitions of the due index; a sweep asks each. */
export const dueShards: readonly string[] = Array.from({ length: 16 }, (_, shard) => `due#${String(shard).padStart(2, '0')}`);

/** The due partition of an item, by hash of its id, so that no partition is hot. */
export function dueShard(id: string): string {
  const shard = Number.parseInt(hashed(id).slice(0, 1), 16);
  return `due#${String(shard).padStart(2, '0')}`;
}

/** The range of all sort keys that begin with `prefix`. */
export function under(prefix: string): { readonly from: string; readonly to: string } {
  return { from: prefix, to: `${prefix}~` };
}

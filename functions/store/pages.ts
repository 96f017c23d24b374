/** Ranges and pages, cut alike on every engine. */
import { limits } from './checks.ts';
import type { Page, Range } from './store.ts';

/** Both ends inclusive; null when nothing can lie between. A cursor is a sort key and means "after this one". */
export function boundsOf(range: Range): { readonly from: string; readonly to: string } | null {
  // Keys begin above the space and end below DEL, so these bounds hold everything.
  let from = range.from || ' ';
  let to = range.to || '\x7f';
  if (range.cursor && range.desc) to = least(to, before(range.cursor));
  if (range.cursor && !range.desc) from = least(from, after(range.cursor)) === from ? after(range.cursor) : from;
  return from <= to ? { from, to } : null;
}

/** A page that fills up: at most `limit` items and 1,000,000 bytes, but always one. */
export class Filling<T> {
  readonly #items: T[] = [];
  readonly #limit: number;
  #bytes = 0;
  #cursor: string | undefined;
  #cut = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False when the item no longer fits: then it belongs to the next page. */
  add(item: T, cursor: string, bytes: number): boolean {
    const full = this.#items.length === this.#limit || (this.#items.length > 0 && this.#bytes + bytes > limits.pageBytes);
    if (full) {
      this.#cut = true;
      return false;
    }
    this.#items.push(item);
    this.#bytes += bytes;
    this.#cursor = cursor;
    return true;
  }

  /** The page; its cursor only where an item did not fit. */
  page(): Page<T> {
    return { items: this.#items, ...(this.#cut && this.#cursor !== undefined && { cursor: this.#cursor }) };
  }
}

// The first text after every text up to `key`, and the last one before it, given the characters of keys.
function after(key: string): string {
  return `${key} `;
}
function before(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}\x7f`;
}
function least(one: string, other: string): string {
  return one < other ? one : other;
}

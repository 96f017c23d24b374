/** The calendar that a person subscribes to: `person#<id>` / `feed`, which names the token of its address. */
import { type Feed, feed as schema } from '#schemas/entities/people.ts';
import type { Key, Store, Write } from './store.ts';

/** Where it is kept. */
export const feedKey = (person: string): Key => ({ pk: `person#${person}`, sk: 'feed' });

/** Writes it; without a revision it is the first. */
export function feedWrite(person: string, feed: Feed, rev?: number): Write {
  return { put: { key: feedKey(person), type: 'feed', v: 1, head: null, body: feed }, if: rev ?? 'absent' };
}

/** It and its revision, strongly. */
export async function getFeed(store: Pick<Store, 'get'>, person: string): Promise<{ readonly feed: Feed; readonly rev: number } | null> {
  const [row] = await store.get([feedKey(person)]);
  return row ? { feed: schema.parse(row.body), rev: row.rev } : null;
}

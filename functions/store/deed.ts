/** What the coordination did beside cases: `office#<programme>` / `deed#<ulid>`, written once, in the commit of the change. */
import { type Deed, deed as schema } from '#schemas/entities/audit.ts';
import { everyItem } from './every.ts';
import type { Store, Write } from './store.ts';

const officePk = 'office#magnet';

/** Writes a deed. */
export function deedWrite(deed: Deed): Write {
  const { at, action, actor, id } = deed;
  return { put: { key: { pk: officePk, sk: `deed#${id}` }, type: 'deed', v: 1, head: { at, action, actor }, body: deed }, if: 'absent' };
}

/** All of them, the first one first; a few a year. */
export async function getDeeds(store: Store): Promise<readonly Deed[]> {
  return (await everyItem(store, officePk)).map(({ body }) => schema.parse(body));
}

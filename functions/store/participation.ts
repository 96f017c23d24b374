/** Participations: `participation#<programme>#<centre>` / `participation`. */

import { type Participation, participation as schema } from '#schemas/entities/call.ts';
import { everyHead, rowsOf } from './every.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where the participation of a centre is kept. */
export const participationKey = (programme: string, centre: string): Key => ({
  pk: `participation#${programme}#${centre}`,
  sk: 'participation',
});

/** Writes a participation; without a revision it is new. */
export function participationWrite(participation: Participation, rev?: number): Write {
  const { programme, centre, state, from } = participation;
  const at = { list: { p: `participations#${programme}`, s: `${from}#${centre}` } };
  const key = participationKey(programme, centre);
  return { put: { key, type: 'participation', v: 1, head: { centre, state, from }, body: participation, at }, if: rev ?? 'absent' };
}

/** The participation of a centre, strongly. */
export async function getParticipation(
  store: Store,
  programme: string,
  centre: string,
): Promise<{ readonly participation: Participation; readonly rev: number } | null> {
  const [item] = await store.get([participationKey(programme, centre)]);
  return item ? { participation: participationOf(item), rev: item.rev } : null;
}

/** The participation of a row. */
export const participationOf = (item: Item): Participation => schema.parse(item.body);

/** Everybody who takes or took part in a programme. The list may lag in who there is; each is read strongly. */
export async function listParticipations(
  store: Store,
  programme: string,
): Promise<readonly { readonly participation: Participation; readonly rev: number }[]> {
  const heads = await everyHead(store, 'list', `participations#${programme}`);
  const rows = await rowsOf(
    store,
    heads.map(({ key }) => key),
  );
  return rows.map((row) => ({ participation: participationOf(row), rev: row.rev }));
}

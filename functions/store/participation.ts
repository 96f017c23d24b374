/** Participations: `participation#<programme>#<centre>` / `participation`. */
import { type Participation, participation as schema } from '#schemas/entities/call.ts';
import type { Key, Store, Write } from './store.ts';

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
  return item ? { participation: schema.parse(item.body), rev: item.rev } : null;
}

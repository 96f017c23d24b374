/** A session that a person adds: nothing of it was proposed, so no plan moves it. */
import { type CalendarItem, calendarItem, type ItemDeed } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { ItemFacts } from './alter.ts';
import type { Change } from './altered.ts';
import { dueOfItem, pastItemSteps } from './ladder.ts';

/** What a person says of it; of centre and municipality at most one. */
export interface NewSession extends ItemFacts, Pick<CalendarItem, 'curs' | 'activity' | 'centre' | 'municipality'> {
  readonly start: Instant;
  readonly end: Instant;
}

/** The item, when to look at it, and the first deed of its history. */
export function newSession(
  { start, end, ...said }: NewSession,
  { rung, now, actor, deed, broke = [] }: Change,
): { readonly item: CalendarItem; readonly due: Instant | null; readonly deed: ItemDeed } {
  const { curs, activity, centre, municipality } = said;
  const id = `${curs}.${activity}.${centre ?? municipality ?? rung.programme.name}.x${deed}`;
  const when = { start, end };
  const born = calendarItem.parse({
    ...{ ...said, id, kind: 'session', ordinal: 1, is: when, proposed: {}, version: 1, handled: [], updatedAt: now },
  });
  const item = { ...born, handled: [...pastItemSteps(born, rung, now)] };
  const told = { at: now, actor: actor.id, name: actor.name, action: 'add', reason: '', from: null, to: when } as const;
  return { item, due: dueOfItem(item, rung), deed: { id: deed, item: id, ...told, broke: [...broke] } };
}

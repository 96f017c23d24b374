/** What may be done to an item as it stands. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';

/** An action of a person on an item. `move` sets another date, `invite` says which schools come. */
export type ItemAction = 'move' | 'edit' | 'invite' | 'cancel' | 'restore' | 'done' | 'undone' | 'pause' | 'resume';

/** All that may be done now, the usual ones first. A cancelled item is only restored, one that is done only taken up again. */
export function itemActions(item: CalendarItem): readonly ItemAction[] {
  if (item.cancelled) return ['restore'];
  if (item.done) return ['undone'];
  const pauses = item.paused ? 'resume' : 'pause';
  if (item.kind === 'deadline') return ['move', 'done', pauses, 'cancel'];
  const chosen = item.centres !== null || item.host !== null;
  return ['edit', 'move', ...(chosen || isOfNobody(item) ? (['invite'] as const) : []), 'done', pauses, 'cancel'];
}

/** A session of the whole programme may be given a host and guests of its own. */
function isOfNobody({ centre, municipality }: CalendarItem): boolean {
  return centre === null && municipality === null;
}

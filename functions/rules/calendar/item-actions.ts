/** What may be done to an item as it stands. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';

/** An action of a person on an item. `move` sets another date, `invite` says which schools come. */
export type ItemAction = 'move' | 'edit' | 'invite' | 'cancel' | 'restore' | 'done' | 'undone' | 'pause' | 'resume';

/** All that may be done now, the usual ones first. A cancelled item is only restored, one that is done only taken up again. */
export function itemActions(item: CalendarItem, activity: Activity): readonly ItemAction[] {
  if (item.cancelled) return ['restore'];
  if (item.done) return ['undone'];
  const pauses = item.paused ? 'resume' : 'pause';
  if (item.kind === 'deadline') return ['move', 'done', pauses, 'cancel'];
  return ['edit', 'move', ...(choosesGuests(item, activity) ? (['invite'] as const) : []), 'done', pauses, 'cancel'];
}

/** Visits have a host and guests of their own; so may what a person added. */
function choosesGuests({ host, centres, proposed }: CalendarItem, activity: Activity): boolean {
  const byHand = Object.keys(proposed).length === 0;
  return host !== null || centres !== null || byHand || (activity.kind === 'session' && activity.centresEach !== undefined);
}

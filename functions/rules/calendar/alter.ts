/** What people do to an item: move, edit, cancel, restore, mark as done, pause. Pure; whether it may be done now is asked of item-actions.ts. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { minutesBetween, plusMinutes } from '../working-days.ts';
import { type Altered, altered, type Change, dateOf } from './altered.ts';
import { pastItemSteps } from './ladder.ts';

/** Another date, and why. A session keeps its length where no end is said; reminders begin anew, and nobody is reminded of what has passed. */
export function moveItem(
  item: CalendarItem,
  { is, reason }: { readonly is: CalendarItem['is']; readonly reason: string },
  change: Change,
): Altered {
  const next = { ...item, is: { ...item.is, ...is, ...endOf(item, is) }, version: item.version + 1 };
  const later = item.kind === 'deadline' && (dateOf(next) ?? '') > (dateOf(item) ?? '');
  return altered(item, anew(next, change), { action: later ? 'extend' : 'move', reason, tells: 'CANVI' }, change);
}

/** Facts that a coordinator may change. */
export type ItemFacts = Pick<
  CalendarItem,
  'title' | 'place' | 'link' | 'note' | 'documents' | 'responsible' | 'capacity' | 'host' | 'centres'
>;

/** Facts of which the invited are told when they change. */
export const toldFacts = ['title', 'place', 'link', 'note', 'documents', 'host'] as const satisfies readonly (keyof ItemFacts)[];

/** Other facts. Those that nobody comes for (who is responsible, how many fit, who else is invited) tell nobody; nor does what falls due. */
export function editItem(
  item: CalendarItem,
  { facts, reason = '' }: { readonly facts: Partial<ItemFacts>; readonly reason?: string },
  change: Change,
): Altered {
  const next = { ...item, ...facts };
  const seen = item.kind === 'session' && toldFacts.some((name) => JSON.stringify(item[name]) !== JSON.stringify(next[name]));
  return altered(item, next, { action: 'edit', reason, ...(seen && { tells: 'CANVI' }) }, change);
}

/** It is not held, or owed no more. */
export function cancelItem(item: CalendarItem, { reason }: { readonly reason: string }, change: Change): Altered {
  const { now, actor } = change;
  return altered(item, { ...item, cancelled: { at: now, by: actor.id, reason } }, { action: 'cancel', reason, tells: 'ANULLAT' }, change);
}

/** It is held after all, on the date that it had; its reminders begin anew. */
export function restoreItem(item: CalendarItem, { reason }: { readonly reason: string }, change: Change): Altered {
  const next = { ...item, cancelled: null, version: item.version + 1 };
  return altered(item, anew(next, change), { action: 'restore', reason, tells: 'CANVI' }, change);
}

/** It was held, or handed in elsewhere: nothing more happens. */
export function doneItem(item: CalendarItem, { note }: { readonly note: string }, change: Change): Altered {
  const { now, actor } = change;
  return altered(item, { ...item, done: { at: now, by: actor.id, note } }, { action: 'done', reason: note }, change);
}

/** It is not done after all. What fell meanwhile is not made up for. */
export function undoneItem(item: CalendarItem, { reason = '' }: { readonly reason?: string }, change: Change): Altered {
  const next = { ...item, done: null };
  const handled = [...new Set([...item.handled, ...pastItemSteps(next, change.rung, change.now)])];
  return altered(item, { ...next, handled }, { action: 'undone', reason }, change);
}

/** No reminders for a while; what falls meanwhile is skipped and said so. */
export function pauseItem(item: CalendarItem, { reason = '' }: { readonly reason?: string }, change: Change): Altered {
  return altered(item, { ...item, paused: true }, { action: 'pause', reason }, change);
}

/** Reminders again. */
export function resumeItem(item: CalendarItem, { reason = '' }: { readonly reason?: string }, change: Change): Altered {
  return altered(item, { ...item, paused: false }, { action: 'resume', reason }, change);
}

function endOf({ is: before }: CalendarItem, { start, end }: CalendarItem['is']): { readonly end?: Instant } {
  if (start === undefined || end !== undefined || before.start === undefined || before.end === undefined) return {};
  return { end: plusMinutes(start, minutesBetween(before.start, before.end)) };
}

/** Its steps begin anew; those whose time has passed are dealt with. */
function anew(item: CalendarItem, { rung, now }: Change): CalendarItem {
  return { ...item, handled: [...pastItemSteps({ ...item, handled: [] }, rung, now)] };
}

/** An item of a plan as it begins to live: what is proposed is what is; reminders whose time has passed are dealt with. */
import type { Item } from '#schemas/calendar/item.ts';
import { type CalendarItem, calendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { SchoolYear } from '#schemas/values/school-year.ts';
import { whenIn } from './difference.ts';
import { dueOfItem, pastItemSteps, type Rung } from './ladder.ts';

/** Beside the item: its curs, what its steps follow from, the time; `brought`: who brings it in as done, and the note. */
export interface Birth {
  readonly curs: SchoolYear;
  readonly rung: Rung;
  readonly now: Instant;
  readonly brought?: { readonly by: string; readonly note: string };
}

/** The stored item and when it needs attention first; null = never. */
export function newItem(item: Item, { curs, rung, now, brought }: Birth): { readonly item: CalendarItem; readonly due: Instant | null } {
  const { id, activity, kind, centre = null, municipality = null, ordinal } = item;
  const when = whenIn(item);
  const born: CalendarItem = calendarItem.parse({
    ...{ id, curs, activity, kind, centre, municipality, ordinal },
    ...{ is: when, proposed: when, version: 1, handled: [], updatedAt: now },
    done: brought ? { at: now, ...brought } : null,
  });
  const handled = [...pastItemSteps(born, rung, now)];
  return { item: { ...born, handled }, due: dueOfItem({ ...born, handled }, rung) };
}

/** Whether the day of an item has passed. */
export function isPast({ start, due }: Pick<Item, 'start' | 'due'>, now: Instant): boolean {
  const date = start ?? due;
  return date !== undefined && date < now;
}

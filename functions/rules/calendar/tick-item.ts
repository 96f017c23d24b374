/** What an item of the calendar needs now: what opens, is published, reminded or skipped, and when to look again. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dueOfItem, type ItemStep, openSteps, type Rung } from './ladder.ts';

/** Mails that one commit may cause (design-time.md). */
const mostCauses = 4;

/** What follows; `item` holds the steps that are dealt with. */
export interface TickedItem {
  readonly item: CalendarItem;
  /** Steps whose mail goes out. */
  readonly send: readonly ItemStep[];
  /** Steps whose mail does not, and why. */
  readonly skip: readonly { readonly step: ItemStep; readonly why: 'late' | 'quiet' }[];
  /** The form opens now. */
  readonly opens: boolean;
  /** Null = never again. */
  readonly due: Instant | null;
}

/**
 * Pure: what `now` asks for. Of the reminders that have fallen only the latest goes out, if it is still worth sending; the others are skipped.
 * More than a commit holds is left for the next tick, which is due at once.
 */
export function tickItem(item: CalendarItem, rung: Rung, now: Instant): TickedItem {
  const fallen = openSteps(item, rung).filter(({ at }) => at <= now);
  const latest = fallen.findLast(({ kind, quiet }) => kind === 'remind' && !quiet);
  const causing = fallen.filter(({ kind }) => kind !== 'opens').slice(0, mostCauses);
  const whyNot = (step: ItemStep): 'late' | 'quiet' | null => {
    if (step.quiet) return 'quiet';
    const late = step.notAfter !== null && now > step.notAfter;
    return late || (step.kind === 'remind' && step !== latest) ? 'late' : null;
  };
  const handled = [...causing, ...fallen.filter(({ kind }) => kind === 'opens')];
  const first = handled.some(({ kind }) => kind !== 'remind');
  const next: CalendarItem = {
    ...item,
    handled: [...item.handled, ...handled.map(({ id }) => id)],
    published: item.published ?? (first ? localDay(now) : null),
    updatedAt: handled.length > 0 ? now : item.updatedAt,
  };
  return {
    item: next,
    send: causing.filter((step) => whyNot(step) === null),
    skip: causing.flatMap((step) => {
      const why = whyNot(step);
      return why ? [{ step, why }] : [];
    }),
    opens: fallen.some(({ kind }) => kind === 'opens'),
    due: dueOfItem(next, rung),
  };
}

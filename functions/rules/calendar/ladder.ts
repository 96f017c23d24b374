/** The steps of an item that lives: opening or publishing, then the reminders of its ladder (design-time.md, Ladders and quiet days). */
import type { Role } from '#schemas/calendar/activity.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { reminderHour } from '../steps.ts';
import { addDays, at, endOfDay, minutesBetween, plusMinutes } from '../working-days.ts';
import { publishedOn, remindersOf } from './mails.ts';

/** An overdue reminder is still worth sending so many days after it fell. */
const overdueDays = 7;

/** One step of an item. */
export interface ItemStep {
  /** `opens`, `publish`, or the days of its ladder, `-7`. */
  readonly id: string;
  readonly kind: 'opens' | 'publish' | 'remind';
  /** When it falls; of a quiet step, when it would. */
  readonly at: Instant;
  /** Worthless after it; null = never. */
  readonly notAfter: Instant | null;
  /** The days before are quiet: it is skipped. */
  readonly quiet: boolean;
  /** Name of its message; `opens` has none. */
  readonly message: string | null;
  readonly to: readonly Role[];
}

/** What steps follow from beside the item: `centre` is the participation of the item's own centre. */
export interface Rung {
  readonly programme: Programme;
  readonly year: Year;
  readonly centre: Participation | undefined;
}

/**
 * All steps of an item in the order of time, whether dealt with or not. A step before the date is worth sending until the middle between it and
 * the next one, the last one until the date itself; so nobody who comes back after an outage reads stale mail. None when it has no date, is done or cancelled.
 */
export function stepsOfItem(item: CalendarItem, { programme, year, centre }: Rung): readonly ItemStep[] {
  const date = item.is.start ?? item.is.due;
  if (date === undefined || item.done || item.cancelled) return [];
  const activity = activityOf(programme, item.activity);
  const all = remindersOf(activity, date, { programme, year, centre });
  const reminders = all.map(({ step, nominal, message, to, at: falls }, nth): ItemStep => {
    const next = all[nth + 1];
    const before = next && next.step < 0 ? middle(nominal, next.nominal) : date;
    const after = endOfDay(addDays(localDay(nominal), overdueDays));
    return { id: String(step), kind: 'remind', at: nominal, notAfter: step < 0 ? before : after, quiet: falls === null, message, to };
  });
  return [...firstOf(item, { programme, year, centre }, date), ...reminders].sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The steps that are not dealt with, in the order of time. */
export function openSteps(item: CalendarItem, rung: Rung): readonly ItemStep[] {
  return stepsOfItem(item, rung).filter(({ id }) => !item.handled.includes(id));
}

/** Ids of the reminders that lie before `now`: nobody is reminded of a day that had passed before the date was set. Publishing is never past. */
export function pastItemSteps(item: CalendarItem, rung: Rung, now: Instant): readonly string[] {
  return stepsOfItem(item, rung).flatMap(({ id, kind, at: falls }) => (kind === 'remind' && falls <= now ? [id] : []));
}

/** When an item needs attention next; null = never. */
export function dueOfItem(item: CalendarItem, rung: Rung): Instant | null {
  return openSteps(item, rung)[0]?.at ?? null;
}

function firstOf(item: CalendarItem, { programme, year }: Rung, date: Instant): readonly ItemStep[] {
  const activity = activityOf(programme, item.activity);
  if (item.published !== null) return [];
  if (activity.kind === 'session') {
    const message = `${activity.message}-CONVOCATORIA`;
    const falls = at(publishedOn(activity, localDay(date), { programme, year }), reminderHour);
    return [{ id: 'publish', kind: 'publish', at: falls, notAfter: date, quiet: false, message, to: activity.audience }];
  }
  if (item.is.opens === undefined) return [];
  return [
    { id: 'opens', kind: 'opens', at: at(item.is.opens, reminderHour), notAfter: null, quiet: false, message: null, to: activity.audience },
  ];
}

function middle(one: Instant, other: Instant): Instant {
  return plusMinutes(one, minutesBetween(one, other) / 2);
}

/** Chooses the day and hour of a session: where nobody is absent or somewhere else, as far as that is possible. */
import type { SessionActivity, Window } from '#schemas/calendar/activity.ts';
import type { Live, When } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { clock, localDay } from '#schemas/values/dates.ts';
import { at } from '../working-days.ts';
import { type Book, isTeam, newBook, type Stretch } from './book.ts';
import type { Guests } from './guests.ts';
import { fingerprint } from './hash.ts';
import { absentReason } from './open-days.ts';
import { tooNear } from './rules/series.ts';
import { type Slot, slotsOf } from './slots.ts';
import type { Wanted } from './wanted.ts';

/** Proposes when a session is; every answer is noted in the diary. */
export type Placer = (item: Wanted, activity: SessionActivity, proposed: When | undefined) => When;

/** What a choice is made from. */
interface Choosing {
  readonly programme: Programme;
  readonly year: Year;
  readonly guests: Guests;
  /** The first day for new sessions. */
  readonly from: LocalDate;
  readonly book: Book;
  /** Sessions of each series. */
  readonly series: Map<string, Stretch[]>;
}

/** What a slot costs: a school or town council that is somewhere else, one that is away, a team of the coordination that is busy. */
const costs = { elsewhere: 1_000_000, away: 100, busy: 1 } as const;

/** A placer that knows the dates that people set, and what is done. */
export function placer(given: Omit<Choosing, 'book' | 'series'>, live: readonly Live[]): Placer {
  const choosing: Choosing = { ...given, book: newBook(), series: new Map() };
  const { programme, year, guests, from } = choosing;
  const known = new Map<string, readonly Slot[]>();
  for (const { item, proposed, done, cancelled } of live) {
    if (cancelled) continue;
    const activity = activityOf(programme, item.activity);
    const set = done || item.start !== proposed.start ? slotIn(item) : undefined;
    if (activity.kind === 'session' && set) note(activity, { id: item.id, ...set }, choosing, guests.seats(item));
  }
  return (item, activity, proposed) => {
    const window = activity.windows[item.ordinal - 1] ?? activity.windows[0];
    if (!window) return {};
    const key = `${activity.id} ${window.from}`;
    const slots = known.get(key) ?? slotsOf(activity, window, programme, year);
    known.set(key, slots);
    const slot =
      kept(item, activity, { slots, proposed, choosing }) ??
      best(item, activity, { slots: inOrder(slots, { window, item, from }), choosing });
    if (!slot) return {};
    note(activity, { id: item.id, ...slot }, choosing, guests.seats(item));
    return { start: at(slot.day, slot.from), end: at(slot.day, slot.to) };
  };
}

/** The slot of the old proposal. A school’s own meeting leaves it when the school is away on that day, or is somewhere else at that hour by now. */
function kept(
  item: Wanted,
  activity: SessionActivity,
  { slots, proposed, choosing }: { readonly slots: readonly Slot[]; readonly proposed: When | undefined; readonly choosing: Choosing },
): Slot | undefined {
  const before = slotIn(proposed ?? {});
  const slot = slots.find(({ day, from, to }) => day === before?.day && from === before.from && to === before.to);
  if (!slot || activity.cardinality === 'programme') return slot;
  const places = choosing.guests.seats(item).filter((seat) => !isTeam(seat));
  if (choosing.book.overlaps({ id: item.id, ...slot }, places)) return undefined;
  const away = absences(item, slot, choosing);
  return away === 0 || slots.every((other) => absences(item, other, choosing) >= away) ? slot : undefined;
}

/** The first slot that costs nothing, else the cheapest. */
function best(
  item: Wanted,
  activity: SessionActivity,
  { slots, choosing }: { readonly slots: readonly Slot[]; readonly choosing: Choosing },
): Slot | undefined {
  const seats = Object.groupBy(choosing.guests.seats(item), (seat) => (isTeam(seat) ? 'teams' : 'places'));
  let found: Slot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    const stretch = { id: item.id, ...slot };
    const elsewhere = choosing.book.clashes(stretch, seats.places ?? []) + nearOnes(stretch, activity, choosing);
    const away = absences(item, slot, choosing);
    const cost = elsewhere * costs.elsewhere + away * costs.away + choosing.book.clashes(stretch, seats.teams ?? []) * costs.busy;
    if (cost < least) [found, least] = [slot, cost];
    if (cost === 0) break;
  }
  return found;
}

/** How many sessions of its series are too near (R2). */
function nearOnes(stretch: Stretch, { series = '' }: SessionActivity, { programme, series: held }: Choosing): number {
  const rule = programme.series[series];
  return rule ? (held.get(series) ?? []).filter((other) => other.id !== stretch.id && tooNear(other.day, stretch.day, rule)).length : 0;
}

/** How many of its centres are away on the day. */
function absences(item: Wanted, { day }: Slot, { year, guests }: Choosing): number {
  return guests.centres(item).filter((centre) => absentReason(day, centre, year) !== null).length;
}

/** Where nothing is aimed at, each item begins to look at a place of its own: the window fills evenly. What can be announced in time comes first. */
function inOrder(
  slots: readonly Slot[],
  { window, item, from }: { readonly window: Window; readonly item: Wanted; readonly from: LocalDate },
): readonly Slot[] {
  const first = window.near === undefined && slots.length > 0 ? fingerprint(item.id) % slots.length : 0;
  const turned = [...slots.slice(first), ...slots.slice(0, first)];
  return [...turned.filter(({ day }) => day >= from), ...turned.filter(({ day }) => day < from)];
}

function note({ series: name }: SessionActivity, stretch: Stretch, { book, series }: Choosing, seats: readonly string[]): void {
  book.note(stretch, seats);
  if (name !== undefined) series.set(name, [...(series.get(name) ?? []), stretch]);
}

/** Day and hours of a date. */
function slotIn({ start, end }: When): Slot | undefined {
  return start === undefined || end === undefined ? undefined : { day: localDay(start), from: clock(start), to: clock(end) };
}

/** The reminder steps of a case: which there are, when they fall, and when the case needs attention again. */
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { StateReminder, Workflow } from '#schemas/workflow/workflow.ts';
import type { Timed } from './situation.ts';
import { addDays, addYears, at } from './working-days.ts';

/** The hour of reminders in Europe/Madrid (domain.md 2.11). */
export const reminderHour = '07:30';
/** A draft without change is erased after so many days, or so many after its call (design-cases.md, Collection). */
export const draftDays = { unchanged: 120, afterCall: 30 } as const;

/** One step of a reminder. `id` names it for this date, so that a new date has steps of its own. */
export interface Step {
  readonly id: string;
  readonly reminder: StateReminder;
  readonly days: number;
  /** What the days count from. */
  readonly base: Instant;
  /** When it falls. */
  readonly at: Instant;
}

/** The steps of the state that the case is in, in the order of time. */
export function stepsOf(timed: Timed): readonly Step[] {
  const reminders = (timed.workflow.reminders ?? []).filter(({ state }) => state === timed.head.state);
  const steps = reminders.flatMap((reminder) => {
    const base = baseOf(reminder, timed);
    return base === null ? [] : reminder.days.map((days) => step(reminder, days, base));
  });
  return steps.sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** Ids of the steps that lie before `now`: nobody is reminded of a day that had passed before the date was set. */
export function pastSteps(timed: Timed, now: Instant): readonly string[] {
  return stepsOf(timed)
    .filter((each) => each.at <= now)
    .map(({ id }) => id);
}

/**
 * When a case is erased: a draft when it is forgotten, also one that was discarded; what was sent and has ended, so many years after its end
 * (domain.md 2.6). Null while it is open or owed, and for what made a school take part: that ends with the participation.
 */
export function erasedAt(timed: Timed): Instant | null {
  const { workflow, head, keptYears } = timed;
  if (isTagged(workflow, head.state, 'draft')) return timed.owed ? null : forgottenAt(timed);
  if (!isTagged(workflow, head.state, 'final')) return null;
  if (head.documents === 0 && !timed.owed) return forgottenAt(timed);
  return takesPart(workflow, head.state) ? null : at(addYears(localDay(head.since), keptYears), reminderHour);
}

function takesPart({ transitions }: Workflow, state: string): boolean {
  return transitions.some(({ to, effects }) => to === state && effects?.some(({ effect }) => effect === 'participation'));
}

function forgottenAt({ call, changedAt }: Timed): Instant {
  const unchanged = fallsOn(changedAt, draftDays.unchanged);
  if (!call) return unchanged;
  // Whoever writes after the call has closed still has the same time to copy it.
  const afterCall = fallsOn(earlierOrSame(changedAt, call.closesAt) ? call.closesAt : changedAt, draftDays.afterCall);
  return earlierOrSame(afterCall, unchanged) ? afterCall : unchanged;
}

/** When the case needs attention next: its first open step or its erasure; null = never. */
export function nextDue(timed: Timed): Instant | null {
  const open = stepsOf(timed).find(({ id }) => !timed.head.steps.includes(id));
  const erased = erasedAt(timed);
  if (!open) return erased;
  return erased !== null && earlierOrSame(erased, open.at) ? erased : open.at;
}

function earlierOrSame(one: Instant, other: Instant): boolean {
  return one <= other;
}

function baseOf({ of }: StateReminder, { head, call, changedAt }: Timed): Instant | null {
  if (of === 'call') return call?.closesAt ?? null;
  return of === 'deadline' ? head.deadline : changedAt;
}

function step(reminder: StateReminder, days: number, base: Instant): Step {
  return { id: `${reminder.of}:${days}:${localDay(base)}`, reminder, days, base, at: fallsOn(base, days) };
}

function fallsOn(base: Instant, days: number): Instant {
  return at(addDays(localDay(base), days), reminderHour);
}

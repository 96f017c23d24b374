/** What a case needs now: which reminder goes out, which came too late, whether it is erased, and when to look again. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Timed } from './situation.ts';
import { erasedAt, nextDue, type Step, stepsOf } from './steps.ts';
import { addDays, endOfDay } from './working-days.ts';

/** The days that an overdue reminder is still worth sending after it fell. */
const overdueDays = 7;

/** A reminder to be sent; worthless after `notAfter`. */
export interface Sending {
  readonly step: Step;
  readonly notAfter: Instant;
}

/** What follows; `head` holds the steps that are done with. */
export interface Ticked {
  readonly head: CaseHead;
  readonly send: readonly Sending[];
  /** Ids of steps that are skipped because they came too late. */
  readonly skipped: readonly string[];
  /** The case is kept no longer: erase it. */
  readonly erase: boolean;
  /** Null = never again. */
  readonly due: Instant | null;
}

/**
 * Pure: what `now` asks for. After an outage only the latest step of each reminder goes out, if it is before its end; the earlier ones are
 * skipped. What reminds the coordination makes the case wait on it: it becomes unread.
 */
export function tick(timed: Timed, now: Instant): Ticked {
  const expired = erasedAt(timed);
  const steps = stepsOf(timed);
  const done = steps.map(({ id }) => id).filter((id) => timed.head.steps.includes(id));
  const fallen = steps.filter(({ id, at }) => at <= now && !done.includes(id));
  const send = latestOfEach(fallen)
    .map((step) => ({ step, notAfter: endOf(step) }))
    .filter(({ notAfter }) => now <= notAfter);
  const sent = new Set(send.map(({ step }) => step.id));
  const calls = send.some(({ step }) => step.reminder.mail.to.includes('coordination'));
  const head = { ...timed.head, unread: timed.head.unread || calls, steps: [...done, ...fallen.map(({ id }) => id)] };
  return {
    head,
    send,
    skipped: fallen.filter(({ id }) => !sent.has(id)).map(({ id }) => id),
    erase: expired !== null && expired <= now,
    due: nextDue({ ...timed, head }),
  };
}

/** Steps are in the order of time: the last of a reminder stands. */
function latestOfEach(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [step.reminder, step])).values()];
}

/** A step before a date ends with it; an overdue one a week after it fell. */
function endOf({ days, base, at }: Step): Instant {
  return days < 0 ? base : endOfDay(addDays(localDay(at), overdueDays));
}

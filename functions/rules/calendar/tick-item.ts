/** What an item of the calendar needs now: what opens, is published, reminded or skipped, and when to look again. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { reminderHour } from '../steps.ts';
import { addDays, at as instantAt } from '../working-days.ts';
import { type ItemStep, openSteps, type Rung } from './ladder.ts';
import { dayAfter, isQuiet } from './quiet.ts';

/** Mails that one commit may cause (design-time.md). */
const mostCauses = 4;

/** Why the mail of a step does not go out. */
export type SkippedStep = 'late' | 'quiet';

/** What follows; `item` holds the steps that are dealt with. */
export interface TickedItem {
  readonly item: CalendarItem;
  /** Steps whose mail goes out. */
  readonly send: readonly ItemStep[];
  /** Steps whose mail does not, and why. */
  readonly skip: readonly { readonly step: ItemStep; readonly why: SkippedStep }[];
  /** The form opens now. */
  readonly opens: boolean;
  /** Null = never again. */
  readonly due: Instant | null;
}

/**
 * Pure: what `now` asks for. Of the reminders that have fallen only the latest goes out, if it is still worth sending, and none where the invitation itself
 * goes out only now; the others are skipped. Who comes back from an outage on a quiet day reminds on the next one that is not. More than a commit
 * holds is left for the next tick, which is due at once.
 */
export function tickItem(item: CalendarItem, rung: Rung, now: Instant): TickedItem {
  const fallen = openSteps(item, rung).filter(({ at }) => at <= now);
  const opening = fallen.filter(({ kind }) => kind === 'opens');
  const telling = fallen.filter(({ kind }) => kind !== 'opens');
  const all = telling.map((step) => ({ step, why: whyNot(step, telling, now) }));
  const until = nextOpenDay(rung, now);
  const waits = all.filter(({ step, why }) => until !== null && why === null && step.kind === 'remind');
  const judged = all.filter((each) => !waits.includes(each));
  const batch = judged.slice(0, mostCauses);
  const send = batch.filter(({ why }) => why === null).map(({ step }) => step);
  const handled = [...opening, ...batch.map(({ step }) => step)].map(({ id }) => id);
  const told = opening.length > 0 || send.some(({ kind }) => kind === 'publish');
  const next: CalendarItem = {
    ...item,
    handled: [...item.handled, ...handled],
    published: item.published ?? (told ? localDay(now) : null),
    updatedAt: handled.length > 0 ? now : item.updatedAt,
  };
  const skip = batch.flatMap(({ step, why }) => (why === null ? [] : [{ step, why }]));
  const open = openSteps(next, rung).filter(({ id }) => !waits.some(({ step }) => step.id === id));
  const dues = [...open.map(({ at }) => at), ...(waits.length > 0 && until !== null ? [until] : [])];
  return { item: next, send, skip, opens: opening.length > 0, due: dues.toSorted()[0] ?? null };
}

/** When people may be reminded again; null = today. */
function nextOpenDay({ programme, year, centre }: Rung, now: Instant): Instant | null {
  const today = localDay(now);
  if (!isQuiet(today, programme, year, centre)) return null;
  return instantAt(dayAfter(addDays(today, 1), programme, year, centre), reminderHour);
}

/** Null = it goes out. `fallen`: all mails whose time has come, in its order. */
function whyNot(step: ItemStep, fallen: readonly ItemStep[], now: Instant): SkippedStep | null {
  if (step.quiet) return 'quiet';
  if (isLate(step, now)) return 'late';
  if (step.kind === 'publish') return null;
  const invited = fallen.some((each) => each.kind === 'publish' && !isLate(each, now));
  const latest = fallen.findLast(({ kind, quiet }) => kind === 'remind' && !quiet);
  return invited || step !== latest ? 'late' : null;
}

function isLate({ notAfter }: ItemStep, now: Instant): boolean {
  return notAfter !== null && now > notAfter;
}

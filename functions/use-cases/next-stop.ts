/** Where a journey through the programme's time stops next: where something is due, and every morning, when the work of the day begins. */
import { reminderHour } from '#functions/rules/steps.ts';
import { addDays, at as instantAt } from '#functions/rules/working-days.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { nextDue } from '../store/due.ts';
import type { Store } from '../store/store.ts';

/** The first stop after `after`; `to` where there is none before. */
export async function nextStop(store: Store, after: Instant, to: Instant): Promise<Instant> {
  const due = await nextDue(store, { after, to });
  const today = instantAt(localDay(after), reminderHour);
  const morning = today > after ? today : instantAt(addDays(localDay(after), 1), reminderHour);
  return [due ?? to, morning, to].toSorted()[0] ?? to;
}

/** When a reminder that missed the letter of today goes out. */
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import type { Rung } from '../calendar/ladder.ts';
import { dayAfter } from '../calendar/quiet.ts';
import { reminderHour } from '../steps.ts';
import { addDays, at } from '../working-days.ts';

/** The next morning; of a reminder of the calendar the next one that is not quiet for its reader, whose days `off` knows. */
export function nextLetter(today: LocalDate, off: Rung | null): Instant {
  const next = addDays(today, 1);
  return at(off ? dayAfter(next, off.programme, off.year, off.centre) : next, reminderHour);
}

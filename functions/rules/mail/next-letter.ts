/** When a reminder that missed the letter of today goes out. */
import type { Programme } from '#schemas/calendar/programme.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { schoolYearOfDay } from '#schemas/values/school-year.ts';
import { dayAfter } from '../calendar/quiet.ts';
import { reminderHour } from '../steps.ts';
import { addDays, at } from '../working-days.ts';

/** The next morning; of a reminder of the calendar the next one that is not quiet, where the calendar of its curs is loaded. */
export function nextLetter(today: LocalDate, kind: 'case' | 'item', programme: Programme): Instant {
  const next = addDays(today, 1);
  const calendar = kind === 'item' ? cursCalendar(schoolYearOfDay(next)) : null;
  const day = calendar ? dayAfter(next, programme, { calendar, participations: [], places: {}, freeDays: {} }) : next;
  return at(day, reminderHour);
}

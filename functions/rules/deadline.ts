/** When a case comes due after a transition (domain.md 2.10): 23:59:59 Europe/Madrid of a working day. */
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Deadline, Transition } from '#schemas/workflow/workflow.ts';
import { addDays, addWorkingDays, deadlineAfter, deadlineOn, type HolidayCalendar } from './working-days.ts';

/** A deadline that somebody sets lies within a year. */
const farthestDays = 366;

const outside = {
  ca: 'La data límit ha de ser d’avui a d’aquí a un any.',
  es: 'La fecha límite debe ser de hoy a dentro de un año.',
  en: 'The deadline must be between today and a year from now.',
};

/** The day that a form proposes for an asked deadline, as the fact `deadline.proposed`; null where none is asked. */
export function proposedDay({ deadline }: Transition, now: Instant, calendar?: HolidayCalendar): LocalDate | null {
  return isAsked(deadline) ? addWorkingDays(localDay(now), deadline.workingDays, calendar) : null;
}

/** The deadline after a transition: `current` where it is kept, null where it is cleared. `invalid` when the asked day is out of reach. */
export function deadlineOf(
  { deadline, to }: Transition,
  input: Readonly<Record<string, unknown>>,
  { current, now, calendar }: { readonly current: Instant | null; readonly now: Instant; readonly calendar?: HolidayCalendar },
): Result<Instant | null> {
  if (deadline === 'keep' || (deadline === undefined && to === undefined)) return ok(current);
  if (deadline === 'clear' || deadline === undefined) return ok(null);
  const typed = isAsked(deadline) ? input[deadline.asked] : undefined;
  if (typeof typed !== 'string' || !isAsked(deadline)) return ok(deadlineAfter(now, deadline.workingDays, calendar));
  const today = localDay(now);
  const inReach = today <= typed && typed <= addDays(today, farthestDays);
  return inReach ? ok(deadlineOn(typed, calendar)) : fail('invalid', { errors: [{ path: deadline.asked, message: outside }] });
}

function isAsked(deadline: Deadline | undefined): deadline is Extract<Deadline, { asked: string }> {
  return typeof deadline === 'object' && 'asked' in deadline;
}

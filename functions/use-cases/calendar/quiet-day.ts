/** Whether nobody at all is reminded on a day: the calendar of the programme, without any school’s own days. */
import { isQuiet } from '#functions/rules/calendar/quiet.ts';
import { at } from '#functions/rules/working-days.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { schoolYearOf } from '#schemas/values/school-year.ts';
import type { Deps } from '../ports.ts';
import { programmeOf } from './rung.ts';

/** False where the calendar of its curs is not loaded. */
export function isQuietDay(deps: Pick<Deps, 'programme'>, day: LocalDate): boolean {
  const calendar = cursCalendar(schoolYearOf(at(day, '12:00')));
  return calendar !== null && isQuiet(day, programmeOf(deps), { calendar, participations: [], places: {}, freeDays: {} });
}

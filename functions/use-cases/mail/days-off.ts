/** The days off of whoever reads a reminder: of the school for which they sit, else of the programme (design-time.md, Ladders and quiet days). */
import type { Rung } from '#functions/rules/calendar/ladder.ts';
import { isQuiet } from '#functions/rules/calendar/quiet.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import { schoolYearOfDay } from '#schemas/values/school-year.ts';
import { loadRung } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';
import type { Pending } from './fill.ts';

/** What the quiet days of a reason follow from; null for what has days of its own, and where the calendar of the curs is not loaded. */
export type DaysOff = (pending: Pick<Pending, 'reason' | 'cause'>, day: LocalDate) => Promise<Rung | null>;

/** Reads the days of each school and curs once. */
export function daysOff(deps: Pick<Deps, 'store' | 'programme'>): DaysOff {
  const read = new Map<string, Promise<Rung>>();
  return async ({ reason, cause }, day) => {
    const curs = schoolYearOfDay(day);
    if ((cause.anchor.kind !== 'item' && cause.anchor.kind !== 'case') || !cursCalendar(curs)) return null;
    const centre = centreOfSeat(reason.seat);
    const name = `${curs} ${centre}`;
    const rung = read.get(name) ?? loadRung(deps, { curs, centre, municipality: null });
    read.set(name, rung);
    return rung;
  };
}

/** Those whose readers are off on a day. */
export async function offOn<P extends Pick<Pending, 'reason' | 'cause'>>(
  pending: readonly P[],
  day: LocalDate,
  days: DaysOff,
): Promise<readonly P[]> {
  const rungs = await Promise.all(pending.map((each) => days(each, day)));
  return pending.filter((_, nth) => {
    const rung = rungs[nth];
    return rung ? isQuiet(day, rung.programme, rung.year, rung.centre) : false;
  });
}

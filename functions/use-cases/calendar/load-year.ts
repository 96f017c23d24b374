/** What a curs is planned and ticked from: its calendar, who takes part, and the days of each place. */
import type { Participation, Year } from '#schemas/calendar/year.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import type { Participation as Stored } from '#schemas/entities/call.ts';
import type { Centre } from '#schemas/entities/centre.ts';
import { centresById } from '../../store/centre.ts';
import { getDays } from '../../store/days.ts';
import { listParticipations } from '../../store/participation.ts';
import type { Deps } from '../ports.ts';

/** The year of a curs; null where no calendar of it is loaded. */
export async function loadYear({ store }: Pick<Deps, 'store'>, curs: string, programme = 'magnet'): Promise<Year | null> {
  const calendar = cursCalendar(curs);
  if (!calendar) return null;
  const [stored, days] = await Promise.all([listParticipations(store, programme), getDays(store, curs)]);
  const centres = await centresById(
    store,
    stored.map(({ participation }) => participation.centre),
  );
  return {
    calendar,
    participations: stored.flatMap(({ participation }) => {
      const centre = centres.get(participation.centre);
      return centre ? [takingPart(participation, centre)] : [];
    }),
    places: Object.fromEntries(
      days.places.map(({ municipality, holidays, aran }) => [municipality, { holidays, ...(aran && { aran }) }] as const),
    ),
    freeDays: Object.fromEntries(days.centres.map(({ centre, free }) => [centre, free] as const)),
  };
}

/** A stored participation as the rules of the calendar know it. */
export function takingPart({ centre, phases, left, pausedUntil }: Stored, { record }: Centre): Participation {
  const { nom, codi, municipi, municipiCodi, territori } = record;
  return {
    ...{ centre, name: nom || codi, code: codi, municipality: municipiCodi, town: municipi, territori, phases },
    ...(left !== null && { left }),
    ...(pausedUntil !== null && { pausedUntil }),
  };
}

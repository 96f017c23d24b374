/** What the steps of one item follow from, in one strong read: its programme, its centre, and their days. */
import type { Rung } from '#functions/rules/calendar/ladder.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { cursCalendar } from '#schemas/catalonia/cursos/index.ts';
import { type CalendarItem, centreDays, placeDays } from '#schemas/entities/calendar.ts';
import type { Participation } from '#schemas/entities/call.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { centresById } from '../../store/centre.ts';
import { centreDaysKey, placeDaysKey } from '../../store/days.ts';
import { participationKey, participationOf } from '../../store/participation.ts';
import { read } from '../mail/read.ts';
import type { Deps } from '../ports.ts';
import { takingPart } from './load-year.ts';

/** The programme whose years are planned. */
export const programmeOf = ({ programme = magnet }: Pick<Deps, 'programme'>): Programme => programme;

/** A rung, and the stored participation of the item's own centre. */
export interface LoadedRung extends Rung {
  readonly participation: Participation | null;
}

/** Reads at most four rows. Throws RangeError where the calendar of the item's curs is not loaded. */
export async function loadRung(
  deps: Pick<Deps, 'store' | 'programme'>,
  item: Pick<CalendarItem, 'curs' | 'centre' | 'municipality'>,
): Promise<LoadedRung> {
  const programme = programmeOf(deps);
  const calendar = cursCalendar(item.curs);
  if (!calendar) throw new RangeError(`the calendar of ${item.curs} is not loaded`);
  const { store } = deps;
  const centres = item.centre === null ? null : await centresById(store, [item.centre]);
  const record = item.centre === null ? undefined : centres?.get(item.centre);
  const municipality = record?.record.municipiCodi || item.municipality;
  const rows = await read(deps, {
    participation: item.centre === null ? null : participationKey(programme.name, item.centre),
    free: item.centre === null ? null : centreDaysKey(item.curs, item.centre),
    place: municipality ? placeDaysKey(item.curs, municipality) : null,
  });
  const participation = rows.participation ? participationOf(rows.participation) : null;
  const centre = participation && record ? takingPart(participation, record) : undefined;
  const place = rows.place ? placeDays.parse(rows.place.body) : null;
  const year = {
    calendar,
    participations: centre ? [centre] : [],
    places: place ? { [place.municipality]: { holidays: place.holidays, ...(place.aran && { aran: true as const }) } } : {},
    freeDays: rows.free && item.centre !== null ? { [item.centre]: centreDays.parse(rows.free.body).free } : {},
  };
  return { programme, year, centre, participation };
}

/** From a programme, a year and what exists to all items of a curs with proposed dates that break no rule (design-time.md, Plan and apply). */
import type { Activity, SessionActivity } from '#schemas/calendar/activity.ts';
import type { Item, Live, When } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { deadlineOn } from '../working-days.ts';
import { spanOf } from './dates.ts';
import { type Guests, guestsOf } from './guests.ts';
import { holidaysOf } from './open-days.ts';
import { type Placer, placer } from './place.ts';
import { isAfterLeaving } from './rules/leaving.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** What exists, and the first day for what does not. */
export interface Given {
  readonly live?: readonly Live[];
  readonly from?: LocalDate;
}

/**
 * Pure: the same input gives the same items. A proposal that exists stays while its day can hold it and nobody is somewhere else then, so that a new
 * school moves nobody; what is done stays as it was. New sessions are proposed from the day `from` on where their window still reaches so far, so that
 * they can be announced in time. A centre that leaves has no items from that day on (R12). An item without a free day has no date.
 */
export function compile(programme: Programme, year: Year, { live = [], from = '' }: Given = {}): readonly Item[] {
  const guests = guestsOf(programme, year);
  const place = placer({ programme, year, guests, from }, live);
  const known = new Map(live.map((each) => [each.item.id, each]));
  const wanted = wantedOf(programme, year, guests).map((item) => ({ ...item, ...chosen(known.get(item.id)) }));
  const fresh = (item: Wanted) => (known.has(item.id) ? 0 : 1);
  const when = new Map<string, When>();
  for (const item of wanted.toSorted((one, other) => fresh(one) - fresh(other)))
    when.set(item.id, whenOf(item, { programme, year, guests, place, known: known.get(item.id) }));
  const ofProgramme = ({ centre, municipality }: Wanted) => centre === undefined && municipality === undefined;
  return wanted
    .map((item) => ({ ...item, ...when.get(item.id) }))
    .filter((item) => ofProgramme(item) || !isAfterLeaving(item, guests.centres(item)));
}

/** Whom people invited is kept with the item. */
function chosen(live: Live | undefined): Pick<Item, 'guests'> {
  return live?.item.guests ? { guests: live.item.guests } : {};
}

interface Dating {
  readonly programme: Programme;
  readonly year: Year;
  readonly guests: Guests;
  readonly place: Placer;
  readonly known: Live | undefined;
}

function whenOf(item: Wanted, { programme, year, guests, place, known }: Dating): When {
  if (known?.done) return known.proposed;
  const activity = activityOf(programme, item.activity);
  return activity.kind === 'session' ? place(item, activity, known?.proposed) : termOf(item, activity, { year, guests });
}

/** Deadlines end with a working day of the place (R11). */
function termOf(item: Wanted, activity: Exclude<Activity, SessionActivity>, { year, guests }: Pick<Dating, 'year' | 'guests'>): When {
  const { curs } = year.calendar;
  const [centre] = item.centre === undefined ? [] : guests.centres(item);
  const { from, to } = spanOf(activity, activity.window, curs);
  const phase = centre?.phases[curs];
  const minutes = activity.kind === 'hours' && phase ? activity.minutes[phase] : undefined;
  return { opens: from, due: deadlineOn(to, holidaysOf(centre?.municipality, year)), ...(minutes !== undefined && { minutes }) };
}

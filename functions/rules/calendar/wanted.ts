/** Which items a curs needs, without their dates: the ids are the same in every plan. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { isHeld, windowsOf } from '#schemas/calendar/walk.ts';
import type { Year } from '#schemas/calendar/year.ts';
import type { Guests, Subject } from './guests.ts';

/** An item without its date. */
export type Wanted = Pick<Item, 'id' | 'activity' | 'kind' | 'centre' | 'municipality' | 'ordinal' | 'guests'>;

/** Those of the programme first, then of municipalities, then of centres: the fewer there are, the harder they move. */
const order: readonly Activity['cardinality'][] = ['programme', 'municipality', 'centre'];

/** All items of a curs. */
export function wantedOf(programme: Programme, { calendar }: Year, guests: Guests): readonly Wanted[] {
  const { curs } = calendar;
  return order.flatMap((cardinality) =>
    programme.activities
      .filter((activity) => activity.cardinality === cardinality && isHeld(activity, programme, curs))
      .flatMap((activity) => subjects(activity, guests).flatMap((subject) => itemsOf(activity, subject, { programme, curs, guests }))),
  );
}

function subjects({ id, cardinality }: Activity, guests: Guests): readonly Subject[] {
  const invited = guests.centres({ activity: id });
  if (cardinality === 'programme') return [{ activity: id }];
  if (cardinality === 'centre') return sorted(invited.map(({ centre }) => centre)).map((centre) => ({ activity: id, centre }));
  return sorted(invited.map(({ municipality }) => municipality)).map((municipality) => ({ activity: id, municipality }));
}

function itemsOf(
  activity: Activity,
  subject: Subject,
  { programme, curs, guests }: { readonly programme: Programme; readonly curs: string; readonly guests: Guests },
): readonly Wanted[] {
  const name = subject.centre ?? subject.municipality ?? programme.name;
  const kind = activity.kind === 'session' ? 'session' : 'deadline';
  return Array.from({ length: countOf(activity, guests) }, (_, at) => ({
    id: `${curs}.${activity.id}.${name}.${at + 1}`,
    kind,
    ...subject,
    ordinal: at + 1,
  }));
}

function countOf(activity: Activity, guests: Guests): number {
  if (activity.kind !== 'session' || activity.centresEach === undefined) return windowsOf(activity).length;
  return Math.ceil(guests.centres({ activity: activity.id }).length / activity.centresEach);
}

function sorted(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}

/** Who is convened by an item: its centres, and the seats that cannot be in two places at once. */
import type { Item } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf, takesPart } from '#schemas/calendar/walk.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import { remembered } from '#schemas/values/remembered.ts';

/** What an item says of its subject. */
export type Subject = Pick<Item, 'activity' | 'centre' | 'municipality'> & Partial<Pick<Item, 'ordinal' | 'guests'>>;

/** Questions about the guests of items. */
export interface Guests {
  /** The centres that an item invites or obliges: those that people chose; else of visits a group of neighbours for each, as a proposal; without ordinal all that take part. */
  centres(item: Subject): readonly Participation[];
  /** Keys of what cannot be in two places: each centre, the town council, the team of each territory. */
  seats(item: Subject): readonly string[];
}

/** The guests of a programme in a year. */
export function guestsOf(programme: Programme, year: Year): Guests {
  const { curs } = year.calendar;
  const byCentre = new Map(year.participations.map((each) => [each.centre, each]));
  const ofActivity = remembered((id) => {
    const activity = activityOf(programme, id);
    return year.participations.filter((each) => takesPart(activity, each, curs));
  });
  const ofMunicipality = remembered((key) => {
    const [id = '', municipality] = key.split(' ');
    return ofActivity(id).filter((each) => each.municipality === municipality);
  });
  const sizeOf = (id: string): number | undefined => {
    const activity = activityOf(programme, id);
    return activity.kind === 'session' ? activity.centresEach : undefined;
  };
  const neighbours = remembered((id) => ofActivity(id).toSorted(byPlace));
  const centres = ({ activity, centre, municipality, ordinal, guests }: Subject): readonly Participation[] => {
    if (guests) return guests.flatMap((each) => byCentre.get(each) ?? []);
    if (municipality !== undefined) return ofMunicipality(`${activity} ${municipality}`);
    const found = byCentre.get(centre ?? '');
    if (centre !== undefined) return found ? [found] : [];
    const size = sizeOf(activity);
    if (ordinal === undefined || size === undefined) return ofActivity(activity);
    return neighbours(activity).slice((ordinal - 1) * size, ordinal * size);
  };
  const seats = (item: Subject): readonly string[] => {
    const activity = activityOf(programme, item.activity);
    const invited = centres(item);
    return [
      ...invited.map(({ centre }) => `centre:${centre}`),
      ...(activity.audience.includes('AJU') ? once(invited.map(({ municipality }) => `ajuntament:${municipality}`)) : []),
      ...(activity.audience.includes('COO') ? once(invited.map(({ territori }) => `coordination:${territori}`)) : []),
    ];
  };
  return { centres, seats };
}

/** Neighbours first: schools of one territory visit each other. */
function byPlace(one: Participation, other: Participation): number {
  return `${one.territori} ${one.centre}` < `${other.territori} ${other.centre}` ? -1 : 1;
}

function once(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

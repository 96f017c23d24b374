/** R4: the hours of training that each phase asks for; who is only in the network owes none. */
import type { HoursActivity } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { plain, told } from '../dates.ts';
import { broken, type CalendarRule, type Situation, type Violation } from './violation.ts';

const texts = {
  minutes: {
    ca: 'Hi ha {found} minuts de «{activity}» a {centre} i n’hi ha d’haver {wanted}. Corregiu les hores o la fase del centre.',
    es: 'Hay {found} minutos de «{activity}» en {centre} y debe haber {wanted}. Corrija las horas o la fase del centro.',
    en: 'There are {found} minutes of “{activity}” at {centre} and there must be {wanted}. Correct the hours or the phase of the school.',
  },
};

/** Minutes owed by every centre against those of its phase, within the tolerance of the programme. */
export const hours: CalendarRule = (situation) => {
  const { programme, year, items } = situation;
  const minutes = sums(items);
  const activities = programme.activities.flatMap((each) => (each.kind === 'hours' && each.rules?.includes('R4') ? [each] : []));
  return activities.flatMap((activity) =>
    year.participations.filter(({ left }) => left === undefined).flatMap((each) => owed(activity, each, { situation, minutes })),
  );
};

function owed(
  activity: HoursActivity,
  { centre, name, phases }: Participation,
  { situation, minutes }: { readonly situation: Situation; readonly minutes: ReadonlyMap<string, number> },
): readonly Violation[] {
  const { programme, year } = situation;
  const phase = phases[year.calendar.curs];
  const wanted = (phase && activity.minutes[phase]) ?? 0;
  const found = minutes.get(`${activity.id} ${centre}`) ?? 0;
  if (Math.abs(found - wanted) <= programme.settings.tolerance) return [];
  const item = situation.items.find((each) => each.activity === activity.id && each.centre === centre);
  const values = { centre: plain(name), activity: activity.title, found: plain(found), wanted: plain(wanted) };
  return [broken('R4', item?.id ?? '', told(texts.minutes, values))];
}

function sums(items: readonly Item[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const { activity, centre, minutes = 0 } of items)
    if (minutes > 0) sum.set(`${activity} ${centre}`, (sum.get(`${activity} ${centre}`) ?? 0) + minutes);
  return sum;
}

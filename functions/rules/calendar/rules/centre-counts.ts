/** R3: how many sessions of its own every centre has a curs, and in which order. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { activityOf, isHeld, windowsOf } from '#schemas/calendar/walk.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dayText, plain, told } from '../dates.ts';
import { guestsOf } from '../guests.ts';
import { broken, type CalendarRule, type Situation, type Violation } from './violation.ts';

const texts = {
  count: {
    ca: 'Hi ha {found} sessions de «{activity}» a {centre} i n’hi ha d’haver {wanted} cada curs. Afegiu o traieu les que calgui.',
    es: 'Hay {found} sesiones de «{activity}» en {centre} y debe haber {wanted} cada curso. Añada o quite las que haga falta.',
    en: 'There are {found} sessions of “{activity}” at {centre} and there must be {wanted} a year. Add or remove what is needed.',
  },
  order: {
    ca: '«{activity}» és {day}, abans de «{first}», {firstDay}. Poseu-la després.',
    es: '«{activity}» es {day}, antes de «{first}», {firstDay}. Póngala después.',
    en: '“{activity}” is on {day}, before “{first}”, {firstDay}. Put it after.',
  },
};

/** Counts and order of the activities of centres that name R3. */
export const centreCounts: CalendarRule = (situation) => {
  const { programme, year } = situation;
  const activities = programme.activities.filter(({ rules, cardinality }) => rules?.includes('R3') && cardinality === 'centre');
  const held = activities.filter((activity) => isHeld(activity, programme, year.calendar.curs));
  const bySubject = Map.groupBy(situation.items, ({ activity, centre }) => `${activity} ${centre}`);
  const guests = guestsOf(programme, year);
  return held.flatMap((activity) =>
    guests.centres({ activity: activity.id }).flatMap(({ centre, name, left }) => {
      const items = bySubject.get(`${activity.id} ${centre}`) ?? [];
      // A centre that has left has what it had until then.
      return [...(left === undefined ? counted(activity, name, items) : []), ...ordered(activity, centre, { items, bySubject, situation })];
    }),
  );
};

function counted(activity: Activity, name: string, items: readonly Item[]): readonly Violation[] {
  const wanted = windowsOf(activity).length;
  if (items.length === wanted) return [];
  const values = { centre: plain(name), activity: activity.title, found: plain(items.length), wanted: plain(wanted) };
  return [broken('R3', items.at(-1)?.id ?? '', told(texts.count, values))];
}

function ordered(
  activity: Activity,
  centre: string,
  given: { readonly items: readonly Item[]; readonly bySubject: ReadonlyMap<string, readonly Item[]>; readonly situation: Situation },
): readonly Violation[] {
  if (activity.kind !== 'session' || activity.after === undefined) return [];
  const first = activityOf(given.situation.programme, activity.after);
  const firsts = (given.bySubject.get(`${first.id} ${centre}`) ?? []).flatMap(({ start }) => (start === undefined ? [] : [start]));
  return given.items.flatMap(({ id, start }) => {
    const before = firsts.find((each) => start !== undefined && each >= start);
    if (start === undefined || before === undefined) return [];
    const values = { activity: activity.title, first: first.title, day: dayText(localDay(start)), firstDay: dayText(localDay(before)) };
    return [broken('R3', id, told(texts.order, values))];
  });
}

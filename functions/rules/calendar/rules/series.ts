/** R2: how many sessions of the programme a curs has, how far apart those of a series are, and by when they are held. */
import type { Activity, Series, SessionActivity } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { activityOf, isHeld, windowsOf } from '#schemas/calendar/walk.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { daysApart, minutesBetween } from '../../working-days.ts';
import { dayIn, dayText, plain, told } from '../dates.ts';
import { broken, type CalendarRule, type Situation, type Violation } from './violation.ts';

const texts = {
  count: {
    ca: 'Hi ha {found} sessions de «{activity}» i n’hi ha d’haver {wanted} cada curs. Afegiu o traieu les que calgui.',
    es: 'Hay {found} sesiones de «{activity}» y debe haber {wanted} cada curso. Añada o quite las que haga falta.',
    en: 'There are {found} sessions of “{activity}” and there must be {wanted} a year. Add or remove what is needed.',
  },
  near: {
    ca: '«{activity}», {day}, és a menys de {weeks} setmanes de «{other}», {otherDay}. Separeu les dues dates.',
    es: '«{activity}», {day}, está a menos de {weeks} semanas de «{other}», {otherDay}. Separe las dos fechas.',
    en: '“{activity}”, {day}, is less than {weeks} weeks from “{other}”, {otherDay}. Move them apart.',
  },
  short: {
    ca: 'Els {series} duren {found} minuts entre tots i n’han de durar {wanted}. Allargueu-los o afegiu-ne un.',
    es: 'Los {series} duran {found} minutos en total y deben durar {wanted}. Alárguelos o añada uno.',
    en: 'The {series} last {found} minutes in all and must last {wanted}. Make them longer or add one.',
  },
  late: {
    ca: '«{activity}» és {day} i ha de ser abans de {last}. Poseu-la abans.',
    es: '«{activity}» es {day} y debe ser antes del {last}. Póngala antes.',
    en: '“{activity}” is on {day} and must be before {last}. Put it earlier.',
  },
};

/** Whether the days of two sessions of a series are nearer than it allows. */
export function tooNear(one: LocalDate, other: LocalDate, { weeksApart }: Pick<Series, 'weeksApart'>): boolean {
  return Math.abs(daysApart(one, other)) < weeksApart * 7;
}

/** Counts, distances, length and last days of the sessions of the programme that name R2. */
export const programmeCounts: CalendarRule = (situation) => {
  const { programme, year } = situation;
  const activities = programme.activities.filter(({ rules, cardinality }) => rules?.includes('R2') && cardinality === 'programme');
  return [
    ...activities.filter((each) => isHeld(each, programme, year.calendar.curs)).flatMap((each) => counted(each, situation)),
    ...Object.entries(programme.series).flatMap(([name, series]) => together(name, series, situation)),
    ...activities.flatMap((each) => (each.kind === 'session' ? late(each, situation) : [])),
  ];
};

function counted(activity: Activity, { items }: Situation): readonly Violation[] {
  const found = items.filter((item) => item.activity === activity.id);
  const wanted = windowsOf(activity).length;
  if (found.length === wanted) return [];
  const values = { activity: activity.title, found: plain(found.length), wanted: plain(wanted) };
  return [broken('R2', found.at(-1)?.id ?? '', told(texts.count, values))];
}

function together(name: string, series: Series, situation: Situation): readonly Violation[] {
  const sessions = situation.items
    .filter((item) => seriesOf(item, situation) === name && item.start !== undefined)
    .toSorted((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1));
  const near = sessions.flatMap((item, at) => {
    const other = sessions[at - 1];
    return other && tooNear(dayOf(other), dayOf(item), series) ? [nearViolation(item, other, series, situation)] : [];
  });
  return [...near, ...shortViolation(sessions, series)];
}

function nearViolation(item: Item, other: Item, { weeksApart }: Series, { programme }: Situation): Violation {
  const values = { activity: activityOf(programme, item.activity).title, other: activityOf(programme, other.activity).title };
  const days = { day: dayText(dayOf(item)), otherDay: dayText(dayOf(other)) };
  return broken('R2', item.id, told(texts.near, { ...values, ...days, weeks: plain(weeksApart) }));
}

function shortViolation(sessions: readonly Item[], { title, minutes, exactly }: Series): readonly Violation[] {
  const found = sessions.reduce((sum, { start = '', end = '' }) => sum + minutesBetween(start, end), 0);
  // Missing sessions are told already.
  if (found >= minutes || sessions.length < exactly) return [];
  return [broken('R2', sessions.at(-1)?.id ?? '', told(texts.short, { series: title, found: plain(found), wanted: plain(minutes) }))];
}

function late({ id, title, before }: SessionActivity, { items, year }: Situation): readonly Violation[] {
  if (before === undefined) return [];
  const last = dayIn(year.calendar.curs, before);
  return items
    .filter((item) => item.activity === id && item.start !== undefined && localDay(item.start) >= last)
    .map((item) => {
      const values = { activity: title, day: dayText(localDay(item.start ?? '')), last: dayText(last) };
      return broken('R2', item.id, told(texts.late, values));
    });
}

function dayOf({ start = '' }: Item): LocalDate {
  return localDay(start);
}

function seriesOf(item: Item, { programme }: Situation): string | undefined {
  const activity = activityOf(programme, item.activity);
  return activity.kind === 'session' ? activity.series : undefined;
}

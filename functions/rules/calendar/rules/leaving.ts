/** R12: a centre that leaves during the curs keeps what is past and loses what is to come. */
import type { When } from '#schemas/calendar/item.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Participation } from '#schemas/calendar/year.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dayText, plain, told } from '../dates.ts';
import { guestsOf } from '../guests.ts';
import { broken, type CalendarRule } from './violation.ts';

const text = {
  ca: '{centre} va deixar el programa {left} i encara té «{activity}», {day}. Traieu-la.',
  es: '{centre} dejó el programa el {left} y todavía tiene «{activity}», {day}. Quítela.',
  en: '{centre} left the programme on {left} and still has “{activity}”, {day}. Remove it.',
};

/** Whether an item falls on the day on which all its centres have left, or later; what has no date is to come. */
export function isAfterLeaving({ start, due }: When, centres: readonly Participation[]): boolean {
  const date = start ?? due;
  return centres.length > 0 && centres.every(({ left }) => left !== undefined && (date === undefined || localDay(date) >= left));
}

/** Items of centres and municipalities after the centres left. */
export const leaving: CalendarRule = ({ programme, year, items }) => {
  const guests = guestsOf(programme, year);
  return items.flatMap((item) => {
    const centres = item.centre === undefined && item.municipality === undefined ? [] : guests.centres(item);
    if (!isAfterLeaving(item, centres)) return [];
    const [first] = centres;
    const date = item.start ?? item.due;
    const values = {
      centre: plain(first?.name ?? ''),
      left: dayText(first?.left ?? ''),
      day: date === undefined ? plain('–') : dayText(localDay(date)),
    };
    return [broken('R12', item.id, told(text, { activity: activityOf(programme, item.activity).title, ...values }))];
  });
};

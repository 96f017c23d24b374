/** R9: reminders speak of the date that holds; a changed date makes them anew. */
import { activityOf } from '#schemas/calendar/walk.ts';
import { localDay } from '#schemas/values/dates.ts';
import { dayText, told } from '../dates.ts';
import { broken, type CalendarRule } from './violation.ts';

const texts = {
  moved: {
    ca: 'Un recordatori de «{activity}» encara parla {old} i la data és {day}. Torneu a calcular els recordatoris.',
    es: 'Un recordatorio de «{activity}» todavía habla {old} y la fecha es {day}. Vuelva a calcular los recordatorios.',
    en: 'A reminder of “{activity}” still speaks {old}, and the date is {day}. Compute the reminders again.',
  },
  of: { ca: 'de {day}', es: 'del {day}', en: 'of {day}' },
  gone: {
    ca: 'Queda un recordatori de {item}, que ja no existeix. Traieu-lo.',
    es: 'Queda un recordatorio de {item}, que ya no existe. Quítelo.',
    en: 'A reminder is left of {item}, which no longer exists. Remove it.',
  },
};

/** Waiting reminders whose item has another date now, or none. */
export const freshReminders: CalendarRule = ({ programme, items, waiting = [] }) => {
  const known = new Map(items.map((item) => [item.id, item]));
  return waiting.flatMap(({ item: id, about }) => {
    const item = known.get(id);
    const date = item?.start ?? item?.due;
    if (date === about) return [];
    if (!item || date === undefined) return [broken('R9', id, told(texts.gone, { item: { ca: id, es: id, en: id } }))];
    const old = told(texts.of, { day: dayText(localDay(about)) });
    const values = { activity: activityOf(programme, item.activity).title, day: dayText(localDay(date)) };
    return [broken('R9', id, told(texts.moved, { ...values, old }))];
  });
};

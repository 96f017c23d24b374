/** R8: seminars keep away from the evaluation weeks of the schools. */
import { localDay } from '#schemas/values/dates.ts';
import { dayText, plain, told } from '../dates.ts';
import { evaluationDays } from '../open-days.ts';
import { broken, type CalendarRule, itemsWith } from './violation.ts';

const text = {
  ca: '«{activity}», {day}, és a {margin} dies lectius o menys de les avaluacions del trimestre. Allunyeu-la’n.',
  es: '«{activity}», {day}, está a {margin} días lectivos o menos de las evaluaciones del trimestre. Aléjela.',
  en: '“{activity}”, {day}, is within {margin} class days of the evaluations of the term. Move it away.',
};

/** Sessions that name R8 too near to an evaluation. */
export const evaluation: CalendarRule = (situation) => {
  const { settings } = situation.programme;
  const days = evaluationDays(situation.year.calendar, settings);
  return itemsWith(situation, ({ rules }) => rules?.includes('R8') ?? false).flatMap(({ item, activity }) => {
    const day = item.start === undefined ? undefined : localDay(item.start);
    if (day === undefined || !days.has(day)) return [];
    return [broken('R8', item.id, told(text, { activity: activity.title, day: dayText(day), margin: plain(settings.evaluation.margin) }))];
  });
};

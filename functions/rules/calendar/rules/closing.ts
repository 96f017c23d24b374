/** R10: after a session its attendance is closed, and then its survey. */
import type { Instant } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays } from '../../working-days.ts';
import { dayText, told } from '../dates.ts';
import { broken, type CalendarRule, itemsWith } from './violation.ts';

const texts = {
  attendance: {
    ca: 'L’assistència de «{activity}», {day}, s’havia de tancar com a molt tard {last}. Tanqueu-la.',
    es: 'La asistencia de «{activity}», {day}, debía cerrarse a más tardar el {last}. Ciérrela.',
    en: 'The attendance of “{activity}”, {day}, was to be closed by {last}. Close it.',
  },
  survey: {
    ca: 'L’enquesta de «{activity}», {day}, s’havia de tancar com a molt tard {last}. Tanqueu-la.',
    es: 'La encuesta de «{activity}», {day}, debía cerrarse a más tardar el {last}. Ciérrela.',
    en: 'The survey of “{activity}”, {day}, was to be closed by {last}. Close it.',
  },
} satisfies Record<string, Text>;

/** Past sessions whose attendance or survey is open longer than the programme allows. */
export const closing: CalendarRule = (situation) => {
  const { programme, now } = situation;
  if (now === undefined) return [];
  const known = new Map((situation.live ?? []).map((each) => [each.item.id, each]));
  const days = programme.settings.closing;
  return itemsWith(situation, ({ kind }) => kind === 'session').flatMap(({ item, activity }) => {
    const live = known.get(item.id);
    if (item.start === undefined || live === undefined) return [];
    const day = localDay(item.start);
    const open = (what: keyof typeof texts, closed: string | undefined) => {
      const last = addDays(day, days[what]);
      if (closed !== undefined || !isOver(last, now)) return [];
      return [broken('R10', item.id, told(texts[what], { activity: activity.title, day: dayText(day), last: dayText(last) }))];
    };
    return [...open('attendance', live.attendanceClosed), ...open('survey', live.surveyClosed)];
  });
};

function isOver(day: string, now: Instant): boolean {
  return localDay(now) > day;
}

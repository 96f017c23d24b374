/** R7: an invitation is published early enough. */
import type { Item } from '#schemas/calendar/item.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays, daysApart } from '../../working-days.ts';
import { dayText, plain, told } from '../dates.ts';
import { broken, type CalendarRule, itemsWith, type Situation } from './violation.ts';

const text = {
  ca: '«{activity}» és {day} i s’hi convida {days} dies abans; n’han de ser almenys {notice}. Poseu-la a partir de {next} o digueu per què no es pot esperar.',
  es: '«{activity}» es {day} y se invita {days} días antes; deben ser al menos {notice}. Póngala a partir del {next} o diga por qué no puede esperar.',
  en: '“{activity}” is on {day} and people are invited {days} days before; it must be at least {notice}. Put it from {next} on, or say why it cannot wait.',
};

/** Sessions to come that were published, or would be now, later than the programme’s notice. */
export const notice: CalendarRule = (situation) => {
  const { programme, now } = situation;
  if (now === undefined) return [];
  const { settings } = programme;
  const published = new Map((situation.live ?? []).map((each) => [each.item.id, each.published]));
  return itemsWith(situation, ({ kind }) => kind === 'session').flatMap(({ item, activity }) => {
    if (!isToCome(item, now)) return [];
    const day = localDay(item.start);
    const said = published.get(item.id) ?? localDay(now);
    const days = daysApart(said, day);
    if (days >= settings.notice) return [];
    const values = { days: plain(days), notice: plain(settings.notice), next: dayText(addDays(said, settings.notice)) };
    return [broken('R7', item.id, told(text, { activity: activity.title, day: dayText(day), ...values }))];
  });
};

function isToCome(item: Item, now: NonNullable<Situation['now']>): item is Item & { readonly start: string } {
  return item.start !== undefined && item.start > now;
}

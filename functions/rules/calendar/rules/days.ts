/** R5: nobody is convened on a week-end, a public holiday or in a break; local holidays and free days warn. R11: deadlines end with a working day. */
import type { Activity } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { LocalDate } from '#schemas/entities/instant.ts';
import type { Text } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { addDays, nextWorkingDay } from '../../working-days.ts';
import { dayText, plain, told } from '../dates.ts';
import { type Guests, guestsOf } from '../guests.ts';
import { absentReason, closedReason, holidaysOf } from '../open-days.ts';
import { broken, type CalendarRule, itemsWith, type Situation, type Violation } from './violation.ts';

const texts = {
  undated: {
    ca: '«{activity}» no té data: cap dia del seu període no és lliure. Poseu-hi una data o allargueu el període.',
    es: '«{activity}» no tiene fecha: ningún día de su periodo está libre. Póngale una fecha o alargue el periodo.',
    en: '“{activity}” has no date: no day of its period is free. Give it a date or make the period longer.',
  },
  closed: {
    ca: '«{activity}» és {day}: {reason}. Trieu un altre dia, com ara {next}.',
    es: '«{activity}» es {day}: {reason}. Elija otro día, como {next}.',
    en: '“{activity}” is on {day}: {reason}. Choose another day, for instance {next}.',
  },
  absent: {
    ca: '«{activity}» és {day}. Centres convidats que no hi poden ser: {count}. Per exemple, {centre} té {reason}. Trieu un altre dia o digueu per què.',
    es: '«{activity}» es {day}. Centros invitados que no pueden asistir: {count}. Por ejemplo, {centre} tiene {reason}. Elija otro día o diga por qué.',
    en: '“{activity}” is on {day}. Invited schools that cannot come: {count}. For instance, {centre} has {reason}. Choose another day or say why.',
  },
  deadline: {
    ca: 'El termini de «{activity}» acaba {day}, que no és hàbil. Passeu-lo al primer dia hàbil, {next}.',
    es: 'El plazo de «{activity}» termina {day}, que no es hábil. Páselo al primer día hábil, {next}.',
    en: 'The deadline of “{activity}” is {day}, which is no working day. Move it to the next one, {next}.',
  },
};

/** R5. */
export const meetingDays: CalendarRule = (situation) => {
  const guests = guestsOf(situation.programme, situation.year);
  return itemsWith(situation, ({ kind }) => kind === 'session').flatMap(({ item, activity }) => {
    if (item.start === undefined) return [broken('R5', item.id, told(texts.undated, { activity: activity.title }))];
    const day = localDay(item.start);
    const reason = closedReason(day, situation.year.calendar);
    if (reason) return [broken('R5', item.id, closedText({ activity, day, reason }, situation))];
    return absentViolation(item, activity, { day, guests, situation });
  });
};

function closedText(
  { activity, day, reason }: { readonly activity: Activity; readonly day: LocalDate; readonly reason: Text },
  { year }: Situation,
): Text {
  let next = addDays(day, 1);
  while (closedReason(next, year.calendar) !== null) next = addDays(next, 1);
  return told(texts.closed, { activity: activity.title, day: dayText(day), reason, next: dayText(next) });
}

function absentViolation(
  item: Item,
  activity: Activity,
  { day, guests, situation }: { readonly day: LocalDate; readonly guests: Guests; readonly situation: Situation },
): readonly Violation[] {
  const absent = guests.centres(item).flatMap((each) => {
    const reason = absentReason(day, each, situation.year);
    return reason === null ? [] : [{ name: each.name, reason }];
  });
  const [first] = absent;
  if (!first) return [];
  const values = { count: plain(absent.length), centre: plain(first.name), reason: first.reason };
  return [{ ...broken('R5', item.id, told(texts.absent, { activity: activity.title, day: dayText(day), ...values })), level: 'warns' }];
}

/** R11. */
export const deadlineDays: CalendarRule = (situation) => {
  const { year } = situation;
  const municipality = new Map(year.participations.map((each) => [each.centre, each.municipality]));
  return itemsWith(situation, ({ kind }) => kind !== 'session').flatMap(({ item, activity }) => {
    if (item.due === undefined) return [];
    const day = localDay(item.due);
    const next = nextWorkingDay(day, holidaysOf(municipality.get(item.centre ?? ''), year));
    if (next === day) return [];
    return [broken('R11', item.id, told(texts.deadline, { activity: activity.title, day: dayText(day), next: dayText(next) }))];
  });
};

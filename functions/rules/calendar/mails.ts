/** Which mails an item brings about: invitation, change or cancellation at once, reminders by its ladder (design-time.md, Ladders and quiet days). */
import type { Activity, Role } from '#schemas/calendar/activity.ts';
import type { Item } from '#schemas/calendar/item.ts';
import type { Programme } from '#schemas/calendar/programme.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { Participation, Year } from '#schemas/calendar/year.ts';
import type { Instant, LocalDate } from '#schemas/entities/instant.ts';
import { localDay } from '#schemas/values/dates.ts';
import { plusYears } from '#schemas/values/school-year.ts';
import { reminderHour } from '../steps.ts';
import { addDays, at } from '../working-days.ts';
import { dayIn } from './dates.ts';
import type { Guests } from './guests.ts';
import { dayAfter, dayBefore } from './quiet.ts';

/** A mail that would go out. Rule and step name it for this date of the item (R9). */
export interface PlannedMail {
  /** The activity whose ladder it is. */
  readonly rule: string;
  /** Days from the date, or what happened. */
  readonly step: number | 'publish' | 'change' | 'cancel';
  /** Null = skipped: it falls into a quiet period. */
  readonly at: Instant | null;
  readonly to: readonly Role[];
  readonly message: string;
}

/** What mails are planned from. */
export interface Mailing {
  readonly programme: Programme;
  readonly year: Year;
  readonly guests: Guests;
  readonly now: Instant;
}

/** The mails of an item that is new or has moved: who knows of it is told of the change, the others are invited; then come the reminders of its date. */
export function mailsOf(item: Item, published: LocalDate | undefined, mailing: Mailing): readonly PlannedMail[] {
  const activity = activityOf(mailing.programme, item.activity);
  const date = item.start ?? item.due;
  if (date === undefined) return [];
  const first = date <= mailing.now ? [] : firstOf(activity, localDay(date), { published, mailing });
  const from = first[0]?.at ?? mailing.now;
  const centre = item.centre === undefined ? undefined : mailing.guests.centres(item)[0];
  const reminders = remindersOf(activity, date, { ...mailing, centre }).flatMap(({ nominal, ...mail }) => (nominal <= from ? [] : [mail]));
  return [...first, ...reminders];
}

/** A reminder of a date: `nominal` is when it would fall, `at` null where the days before are quiet. */
export type PlannedReminder = PlannedMail & { readonly step: number; readonly nominal: Instant };

/** The reminders of a date by the ladder of its activity, in the order of time; `centre`: whose free days count. */
export function remindersOf(
  activity: Activity,
  date: Instant,
  { programme, year, centre }: Pick<Mailing, 'programme' | 'year'> & { readonly centre: Participation | undefined },
): readonly PlannedReminder[] {
  return activity.ladder.map((days) => {
    const nominal = addDays(localDay(date), days);
    const move = days < 0 ? dayBefore : dayAfter;
    const day = move(nominal, programme, year, centre);
    const falls = at(day ?? nominal, reminderHour);
    return { ...reminder(activity, days, programme), step: days, nominal: falls, at: day === null ? null : falls };
  });
}

/** The mail of an item that is taken away: only where people know of it, and it is still to come. */
export function cancellation(item: Item, published: LocalDate | undefined, { programme, now }: Mailing): readonly PlannedMail[] {
  const { id, audience, message } = activityOf(programme, item.activity);
  if (published === undefined || (item.start ?? item.due ?? '') <= now) return [];
  return [{ rule: id, step: 'cancel', at: now, to: audience, message: `${message}-ANULLAT` }];
}

/** Invitations and changes are never quiet. What falls due is announced by its own reminders. */
function firstOf(
  activity: Activity,
  day: LocalDate,
  { published, mailing }: { readonly published: LocalDate | undefined; readonly mailing: Mailing },
): readonly (PlannedMail & { readonly at: Instant })[] {
  const { id: rule, audience: to, message } = activity;
  if (published !== undefined) return [{ rule, step: 'change', at: mailing.now, to, message: `${message}-CANVI` }];
  if (activity.kind !== 'session') return [];
  const planned = at(publishedOn(activity, day, mailing), reminderHour);
  return [{ rule, step: 'publish', at: laterOf(planned, mailing.now), to, message: `${message}-CONVOCATORIA` }];
}

function laterOf(one: Instant, other: Instant): Instant {
  if (one > other) return one;
  return other;
}

/** When a session of a day is to be published: by the day of the declaration, else some days before the first reminder, and never later than the notice (R7). */
export function publishedOn(
  activity: Extract<Activity, { kind: 'session' }>,
  day: LocalDate,
  { programme, year }: Pick<Mailing, 'programme' | 'year'>,
): LocalDate {
  const { published, ladder } = activity;
  const { curs } = year.calendar;
  if (published) return dayIn(published.curs === 'previous' ? plusYears(curs, -1) : curs, published.by);
  const { publish, notice } = programme.settings;
  return addDays(day, -Math.max(notice, publish - (ladder[0] ?? 0)));
}

/** Overdue reminders climb: first a copy, in the end they leave the school alone. */
function reminder({ id, audience, message }: Activity, days: number, { settings }: Programme): Omit<PlannedMail, 'at'> {
  const name = `${message}-${days < 0 ? 'REC' : 'VENCUT'}`;
  const climbed = days >= settings.copy.from ? [...new Set([...audience, ...settings.copy.to])] : audience;
  return { rule: id, step: days, to: days >= settings.instead.from ? settings.instead.to : climbed, message: name };
}

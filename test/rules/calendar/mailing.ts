/** Items and the day on which their mails are planned. */
import { guestsOf } from '#functions/rules/calendar/guests.ts';
import { type Mailing, mailsOf } from '#functions/rules/calendar/mails.ts';
import { at, deadlineOn, plusMinutes } from '#functions/rules/working-days.ts';
import type { Item } from '#schemas/calendar/item.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { localDay } from '#schemas/values/dates.ts';
import { school, yearOf } from './years.ts';

/** The curs of the items. */
export const curs = '2026-2027';
/** Two schools of each phase. */
export const year = yearOf(curs, 14);

/** What mails are planned from, at nine in the morning of a day. */
export function mailing(now: string, more: Partial<Mailing> = {}): Mailing {
  return { programme: magnet, year, guests: guestsOf(magnet, year), now: at(now, '09:00'), ...more };
}

/** A session of an hour and a half. */
export function session(activity: string, day: string, more: Partial<Item> = {}): Item {
  const start = at(day, '09:00');
  return { id: `${curs}.${activity}.x.1`, activity, kind: 'session', ordinal: 1, start, end: plusMinutes(start, 90), ...more };
}

/** Something that a school owes. */
export function term(activity: string, day: string, centre = school(1, curs).centre): Item {
  return { id: `${curs}.${activity}.${centre}.1`, activity, kind: 'deadline', centre, ordinal: 1, due: deadlineOn(day) };
}

/** Steps and days of the mails of an item. */
export function days(item: Item, now: string, published?: string): readonly (readonly [number | string, string | null])[] {
  return mailsOf(item, published, mailing(now)).map((mail) => [mail.step, mail.at === null ? null : localDay(mail.at)]);
}

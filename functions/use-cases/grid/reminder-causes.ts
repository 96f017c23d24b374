/** The causes of a reminder by hand: one for each centre and item, once a day, so that a second press sends nothing. */
import { snapshotOf } from '#functions/rules/calendar/altered.ts';
import { remindedRoles, reminderOf } from '#functions/rules/calendar/remind.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { localDay } from '#schemas/values/dates.ts';
import { newCause } from '../../store/cause.ts';
import type { Deps } from '../ports.ts';

/** Step of what somebody asked by hand. */
export const byHand = 'recorda';

/** It waits for the daily letter of its readers, and is asked again then whether it is still wanted; null where it has no date. */
export function reminderCause(
  { now }: Pick<Deps, 'now'>,
  { item, activity, centre }: { readonly item: CalendarItem; readonly activity: Activity; readonly centre: string },
): Cause | null {
  const mail = reminderOf(activity, item, now());
  if (!mail) return null;
  const { message, notAfter } = mail;
  return newCause({
    ...{ id: `${message}.${byHand}-${localDay(now())}.${item.id}.${item.version}.${centre}`, message, step: byHand, now: now() },
    anchor: { kind: 'item', id: item.id, version: item.version },
    audience: { of: 'item', roles: [...remindedRoles(activity)], centres: [centre] },
    values: snapshotOf(item, {}),
    ...{ reminder: true, notAfter },
  });
}

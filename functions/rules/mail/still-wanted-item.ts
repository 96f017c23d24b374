/** Whether a mail about an item of the calendar is still right at the moment of sending. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { AboutItem } from './about-item.ts';

/**
 * Why it is not sent. `gone`: the item exists no more · `changed`: its date moved, or people were told something newer, which has its own mail ·
 * `declined`: the reader does not come.
 */
export type UnwantedItem = 'gone' | 'cancelled' | 'changed' | 'done' | 'left' | 'paused' | 'late' | 'declined';

/** What the answer depends on. */
export interface ItemSituation {
  readonly cause: Pick<Cause, 'message' | 'anchor' | 'reminder' | 'values' | 'notAfter'>;
  /** Null where the item is gone. */
  readonly about: Pick<AboutItem, 'item' | 'delivered' | 'participation' | 'guest'> | null;
  /** Programme clock. */
  readonly now: Instant;
}

/** Null = send it. News reach everybody who knew of the item, whatever they answered; a reminder ends with all that makes it needless. Who is invited no more is told, whatever becomes of it. */
export function unwantedItem({ cause, about, now }: ItemSituation): UnwantedItem | null {
  if (!about) return 'gone';
  const { item, participation } = about;
  if (cause.values.what === 'uninvite') return isLate(cause, now) ? 'late' : null;
  const off = cause.message.endsWith('-ANULLAT');
  if (item.cancelled !== null && !off) return 'cancelled';
  if (isOutdated(cause, item) || (item.cancelled === null && off)) return 'changed';
  if (!off && hasLeft(participation, now)) return 'left';
  const why = cause.reminder ? needless(about, now) : null;
  return why ?? (isLate(cause, now) ? 'late' : null);
}

function isLate({ notAfter }: Pick<Cause, 'notAfter'>, now: Instant): boolean {
  return notAfter !== null && now > notAfter;
}

function needless({ item, delivered, participation, guest }: NonNullable<ItemSituation['about']>, now: Instant): UnwantedItem | null {
  if (item.done !== null || delivered) return 'done';
  const until = participation?.pausedUntil ?? null;
  if (item.paused || (until !== null && localDay(now) < until)) return 'paused';
  return guest !== null && guest.answer !== 'yes' ? 'declined' : null;
}

/** The date has changed since; of news also where newer ones were caused: whoever sends tells the newest. */
function isOutdated({ anchor, reminder, values }: ItemSituation['cause'], item: CalendarItem): boolean {
  if (anchor.version !== item.version) return true;
  return !reminder && values.sequence !== undefined && values.sequence !== String(item.sequence);
}

function hasLeft(participation: AboutItem['participation'], now: Instant): boolean {
  const left = participation?.left ?? null;
  return left !== null && left <= localDay(now);
}

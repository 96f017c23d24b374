/** Other schools for a session, or another host: who comes anew is invited, who comes no more is told, who stays learns only of another host. */
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type Altered, altered, type Change, causeOf, dateOf, type ItemCause } from './altered.ts';

/** Internal ids of the schools: the visited one, and those that come. */
export interface ItemGuests {
  readonly host: string | null;
  readonly centres: readonly string[];
}

/** See the module; `also`: the mails to those who come anew and to those who come no more. */
export interface AlteredGuests extends Altered {
  readonly also: readonly ItemCause[];
}

/** `was`: the schools that are invited until now, the host among them. */
export function inviteCentres(
  item: CalendarItem,
  { host, centres, was, reason = '' }: ItemGuests & { readonly was: readonly string[]; readonly reason?: string },
  change: Change,
): AlteredGuests {
  const next = { ...item, host, centres: centres.filter((centre) => centre !== host) };
  const invited = [...(host === null ? [] : [host]), ...next.centres];
  const stay = invited.filter((centre) => was.includes(centre));
  const elsewhere = host !== item.host && stay.length > 0;
  const done = altered(item, next, { action: 'edit', reason, ...(elsewhere && { tells: 'CANVI' }) }, change);
  const known = item.published !== null && (dateOf(item) ?? '') > change.now;
  const arrive = invited.filter((centre) => !was.includes(centre));
  const leave = was.filter((centre) => !invited.includes(centre));
  return {
    ...done,
    cause: done.cause && causeOf(done.item, { action: 'edit', tells: 'CANVI', reason, centres: stay }, change),
    also: [
      ...(known && arrive.length > 0
        ? [causeOf(done.item, { action: 'edit', tells: 'CONVOCATORIA', reason: '', centres: arrive }, change)]
        : []),
      ...(known && leave.length > 0 ? [causeOf(done.item, { action: 'uninvite', tells: 'ANULLAT', reason, centres: leave }, change)] : []),
    ],
  };
}

/** Days off of places in a curs: `days#<curs>` / `centre#<id>` and `place#<municipality>`. */
import { type CentreDays, centreDays, type PlaceDays, placeDays } from '#schemas/entities/calendar.ts';
import { everyItem } from './every.ts';
import type { Key, Store, Write } from './store.ts';

/** Where the free days of a school are kept. */
export const centreDaysKey = (curs: string, centre: string): Key => ({ pk: `days#${curs}`, sk: `centre#${centre}` });
/** Where the local holidays of a municipality are kept. */
export const placeDaysKey = (curs: string, municipality: string): Key => ({ pk: `days#${curs}`, sk: `place#${municipality}` });

/** Writes free days; without a revision they are new. */
export const centreDaysWrite = (days: CentreDays, rev?: number): Write => ({
  put: { key: centreDaysKey(days.curs, days.centre), type: 'centre-days', v: 1, head: null, body: days },
  if: rev ?? 'absent',
});

/** Writes local holidays; without a revision they are new. */
export const placeDaysWrite = (days: PlaceDays, rev?: number): Write => ({
  put: { key: placeDaysKey(days.curs, days.municipality), type: 'place-days', v: 1, head: null, body: days },
  if: rev ?? 'absent',
});

/** All days off of a curs that were entered. */
export async function getDays(
  store: Store,
  curs: string,
): Promise<{ readonly centres: readonly CentreDays[]; readonly places: readonly PlaceDays[] }> {
  const rows = await everyItem(store, `days#${curs}`);
  return {
    centres: rows.flatMap(({ type, body }) => (type === 'centre-days' ? [centreDays.parse(body)] : [])),
    places: rows.flatMap(({ type, body }) => (type === 'place-days' ? [placeDays.parse(body)] : [])),
  };
}

/** The calendar of one person, for the program that subscribes to it. */

import { feedEntry } from '#functions/rules/calendar/feed-entry.ts';
import { centresOf } from '#functions/rules/calendar/invited.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarFeed } from '#schemas/calendar-entry.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { getSeated } from '../../store/seat.ts';
import { openLink } from '../people/link.ts';
import type { Deps } from '../ports.ts';
import { itemsOfSeats, type MyItem } from './my-items.ts';

const title: Text = { ca: 'Programa Magnet', es: 'Programa Magnet', en: 'Magnet programme' };

/** What was published for all seats that the person holds now; what was cancelled says so. `link-spent` for every other token. */
export async function myFeed(deps: Deps, secret: string): Promise<Result<CalendarFeed>> {
  const opened = await openLink(deps, secret);
  if (!opened.ok) return opened;
  const { purpose, person } = opened.value;
  const seated = purpose === 'feed' && person ? await getSeated(deps.store, person) : null;
  if (!seated) return fail('link-spent');
  const { locale } = seated.person;
  const reader = { origin: deps.origin, replyTo: deps.replyTo, locale };
  const mine = await itemsOfSeats(deps, seated.seats);
  const entries = mine.flatMap(({ item, curs }) => {
    const said = { activity: activityOf(curs.programme, item.activity), subject: subjectOf({ item, curs }) };
    return feedEntry(item, said, reader) ?? [];
  });
  return ok({ name: title[locale], entries });
}

/** The school or town that it is of. */
function subjectOf({ item, curs }: MyItem): string {
  const [first] = item.centre === null && item.municipality === null ? [] : centresOf(item, curs);
  return (item.centre === null ? first?.town : first?.name) ?? '';
}

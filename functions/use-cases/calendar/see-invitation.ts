/** A session as one of its invited sees it, with what they answered; and for whom it is behind a session of the web. */

import { type Closed, closedTo } from '#functions/rules/calendar/answering.ts';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import type { Activity } from '#schemas/calendar/activity.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { centreOfSeat, townOfSeat } from '#schemas/programme/seats.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import { centresById } from '../../store/centre.ts';
import { getGuests, getItem, guestKey, guestOf } from '../../store/item.ts';
import { getPerson } from '../../store/person.ts';
import type { Deps } from '../ports.ts';
import type { Answering } from './answer-session.ts';
import { invitedPeople } from './invited-people.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** See the module. */
export interface SeenInvitation {
  readonly item: CalendarItem;
  readonly activity: Activity;
  readonly who: Answering;
  /** Names: of the school that it is of, of the one that is visited, of who is responsible, of who comes instead; empty = none. */
  readonly names: Readonly<Record<'centre' | 'host' | 'responsible' | 'instead', string>>;
  /** The last answer, if it was to the date that holds. */
  readonly guest: Guest | null;
  /** Why nobody answers any more. */
  readonly closed: Closed | null;
  /** There is no place for one more. */
  readonly full: boolean;
}

/** `not-found` where the item is gone. */
export async function seeInvitation(deps: Deps, who: Answering, id: string): Promise<Result<SeenInvitation>> {
  const found = await getItem(deps.store, id);
  if (!found) return fail('not-found');
  const { item } = found;
  const [row] = await deps.store.get([guestKey({ item: id, seat: who.seat, person: who.person })]);
  const said = row ? [guestOf(row)] : [];
  const guest = [...answersThatHold(said, item).values()][0] ?? null;
  const ids = [item.centre, item.host].filter((centre) => centre !== null);
  const centres = await centresById(deps.store, ids);
  const nameOf = (centre: string | null) => (centre === null ? '' : (centres.get(centre)?.record.nom ?? ''));
  const personNamed = async (person: string | null) => (person === null ? '' : ((await getPerson(deps.store, person))?.name ?? ''));
  return ok({
    ...{ item, who, guest, activity: activityOf(programmeOf(deps), item.activity), closed: closedTo(who.seat, item, deps.now()) },
    names: {
      ...{ centre: nameOf(item.centre), host: nameOf(item.host) },
      responsible: await personNamed(item.responsible),
      instead: guest?.insteadName ?? '',
    },
    full: await isFull(deps, item, guest),
  });
}

async function isFull({ store }: Deps, item: CalendarItem, own: Guest | null): Promise<boolean> {
  if (item.capacity === null || (own !== null && own.answer !== 'no')) return false;
  const guests = (await getGuests(store, item.id)).map(({ guest }) => guest);
  return comingOf(answersThatHold(guests, item)).size >= item.capacity;
}

/** By which seat a signed-in reader is invited: reads the people of their own schools only. `not-found` for whom it is not. */
export async function invitedAs(
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<Result<{ readonly who: Answering; readonly item: CalendarItem }>> {
  const found = actor.task === null ? await getItem(deps.store, id) : null;
  const year = found && (await loadYear(deps, found.item.curs));
  if (!found || !year || actor.person === null) return fail('not-found');
  const { person, name, locale, seats } = actor;
  const { item } = found;
  const own = new Set(seats.map(centreOfSeat));
  const towns = new Set(seats.map(townOfSeat));
  const curs = { programme: programmeOf(deps), year };
  const { people } = await invitedPeople(deps, item, curs, ({ centre, municipality }) => own.has(centre) || towns.has(municipality));
  const mine = people.filter((each) => each.person?.id === person).map(({ seat }) => seat);
  const seat = [...mine, guestSeat(id)].find((each) => seats.includes(each));
  return seat ? ok({ item, who: { seat, person, name, locale } }) : fail('not-found');
}

/** What the calendar holds for the seats of one person: sessions to which they are invited, and what is due from them. */
import { type Curs, centresOf, seatsInvited } from '#functions/rules/calendar/invited.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat, townOfSeat } from '#schemas/programme/seats.ts';
import { plusYears, schoolYearOf } from '#schemas/values/school-year.ts';
import { getItemsOf, itemHeads, itemHeadsAbout, itemLineOf } from '../../store/item.ts';
import { getHoldings } from '../../store/seat.ts';
import type { Head } from '../../store/store.ts';
import { sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { loadYear } from './load-year.ts';
import { programmeOf } from './rung.ts';

/** An item and the curs that it is part of. */
export interface MyItem {
  readonly item: CalendarItem;
  readonly curs: Curs;
}

/** Of the curs of now and of those before and after it, what people know of; in the order of dates. Reads grow with what is theirs; the programme’s own people are asked to the meetings of every school. */
export async function itemsOfSeats(deps: Deps, seats: readonly SeatId[]): Promise<readonly MyItem[]> {
  const now = schoolYearOf(deps.now());
  const found = await Promise.all([-1, 0, 1].map((years) => itemsIn(deps, seats, plusYears(now, years))));
  return found.flat().toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
}

const dateOf = ({ item: { is } }: MyItem): string => is.start ?? is.due ?? '';

async function itemsIn(deps: Deps, seats: readonly SeatId[], name: string): Promise<readonly MyItem[]> {
  const year = await loadYear(deps, name);
  if (!year) return [];
  const curs = { programme: programmeOf(deps), year };
  const heads = seats.some((seat) => seat.startsWith('programme:'))
    ? await itemHeads(deps.store, name)
    : await headsAbout(deps, seats, curs);
  const known = heads.map(itemLineOf).filter(({ published }) => published !== null);
  const ids = new Set([...known.map(({ id }) => id), ...seats.flatMap((seat) => sessionOf(seat, name) ?? [])]);
  const items = (await getItemsOf(deps.store, [...ids])).map(({ item }) => item);
  const asked = invites(deps, seats, curs);
  const mine = await Promise.all(items.map(async (item) => ((await asked(item)) ? [{ item, curs }] : [])));
  return mine.flat();
}

/** About the programme, the schools of the seats, and their municipalities. */
async function headsAbout({ store }: Deps, seats: readonly SeatId[], { year }: Curs): Promise<readonly Head[]> {
  const { participations, calendar } = year;
  const { curs } = calendar;
  const centres = [...new Set(seats.flatMap((seat) => centreOfSeat(seat) ?? []))];
  const own = participations.filter(({ centre }) => centres.includes(centre)).map(({ municipality }) => municipality);
  const towns = [...new Set([...own, ...seats.flatMap((seat) => townOfSeat(seat) ?? [])])];
  const subjects = [
    { curs, centre: null, municipality: null },
    ...centres.map((centre) => ({ curs, centre, municipality: null })),
    ...towns.map((municipality) => ({ curs, centre: null, municipality })),
  ];
  return (await Promise.all(subjects.map((subject) => itemHeadsAbout(store, subject)))).flat();
}

/** The session to which somebody comes in another's place. */
function sessionOf(seat: SeatId, curs: string): string | undefined {
  return /^item:([^#]+)#convidat$/u.exec(seat)?.[1]?.startsWith(`${curs}.`) ? seat.slice('item:'.length, seat.indexOf('#')) : undefined;
}

/** Whether an item speaks to one of the seats; the head of a school is meant where a seat of it is empty. */
function invites({ store }: Deps, seats: readonly SeatId[], curs: Curs): (item: CalendarItem) => Promise<boolean> {
  const empty = new Map<SeatId, Promise<boolean>>();
  const isEmpty = (seat: SeatId): Promise<boolean> => {
    const asked = empty.get(seat) ?? getHoldings(store, seat).then((held) => sitting(held).length === 0);
    empty.set(seat, asked);
    return asked;
  };
  const centres = new Set(seats.map(centreOfSeat));
  const towns = new Set(seats.map(townOfSeat));
  return async (item) => {
    if (seats.includes(guestSeat(item.id))) return true;
    const near = centresOf(item, curs).filter(({ centre, municipality }) => centres.has(centre) || towns.has(municipality));
    const invited = seatsInvited(item, curs, { centres: near });
    if (invited.some(({ seat }) => seats.includes(seat))) return true;
    const headed = invited.filter(({ centre }) => centre !== null && seats.includes(`centre:${centre}#direccio`));
    return (await Promise.all(headed.map(({ seat }) => isEmpty(seat)))).includes(true);
  };
}

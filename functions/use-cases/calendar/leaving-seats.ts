/** Roles that end with a curs: those of schools that leave the programme, and those that were given for that curs alone. */
import type { Participation } from '#schemas/calendar/year.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { schoolYearBounds } from '#schemas/values/school-year.ts';
import { getHoldings, type StoredHolding } from '../../store/seat.ts';
import { sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';

/** A seat and who sits in it, but for official mailboxes: they stay with the school. */
export interface EndingSeat {
  readonly seat: SeatId;
  readonly held: readonly StoredHolding[];
}

/** Read strongly, seat by seat. */
export async function endingSeats(
  { store }: Pick<Deps, 'store'>,
  curs: string,
  participations: readonly Participation[],
  programme: string,
): Promise<readonly EndingSeat[]> {
  const seats = seatsThatEnd(curs, participations, programme);
  const found = await Promise.all(seats.map(async (seat) => ({ seat, held: peopleIn(await getHoldings(store, seat)) })));
  return found.filter(({ held }) => held.length > 0);
}

function peopleIn(holdings: readonly StoredHolding[]): readonly StoredHolding[] {
  return sitting(holdings).filter(({ holding }) => !holding.official);
}

function seatsThatEnd(curs: string, participations: readonly Participation[], programme: string): readonly SeatId[] {
  const { to } = schoolYearBounds(curs);
  const names = Object.values(centreSeats);
  const towns = [...new Set(participations.map(({ municipality }) => municipality))];
  return [
    ...participations
      .filter(({ left }) => left !== undefined && left <= to)
      .flatMap((each) => names.map((name) => `centre:${each.centre}#${name}`)),
    ...participations.flatMap(({ centre }) => names.map((name) => `centre:${centre}#${name}#${curs}`)),
    ...towns.map((town) => `municipality:${town}#ajuntament#${curs}`),
    ...['coordination', 'committee', 'ice', 'admin'].map((name) => `programme:${programme}#${name}#${curs}`),
  ];
}

/** Finds who is written to, by name, address or school: who sits in a seat of those who take part or of the programme, the mailboxes of schools, and whose address it is. */

import { fold } from '#schemas/catalonia/fold.ts';
import type { Person, SeatId } from '#schemas/entities/people.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { centresById } from '../../store/centre.ts';
import { rowsOf } from '../../store/every.ts';
import { listParticipations } from '../../store/participation.ts';
import { personKey, personOf } from '../../store/person.ts';
import { getHoldings } from '../../store/seat.ts';
import { programmeOf } from '../calendar/rung.ts';
import { atOnce } from '../mail/read.ts';
import { headSeat } from '../people/official.ts';
import { personByAddress } from '../people/person.ts';
import { sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';

/** Somebody who is written to. */
export interface FoundReader {
  /** Person, or the seat of a mailbox. */
  readonly id: string;
  /** Empty = a mailbox. */
  readonly name: string;
  readonly address: string;
  /** Names of schools, towns; empty = the programme. */
  readonly places: readonly string[];
}

/** Seats that are read at the same time. */
const width = 16;
/** Readers that are shown. */
const most = 50;

const staffRoles = ['coordination', 'committee', 'ice', 'admin'];

/** Reads grow with who takes part. */
export async function findReaders(deps: Pick<Deps, 'store' | 'programme'>, query: string): Promise<readonly FoundReader[]> {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const address = checkEmail(query);
  const exact = address.ok ? await personByAddress(deps, address.value) : null;
  if (exact) return [readerOf(exact, [])];
  const matches = ({ name, address: at, places }: FoundReader) => {
    const text = fold(`${name} ${at} ${places.join(' ')}`);
    return words.every((word) => text.includes(word));
  };
  return (await everybody(deps))
    .filter(matches)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'ca'))
    .slice(0, most);
}

interface Place {
  readonly seat: SeatId;
  readonly place: string;
}

async function everybody({ store, programme }: Pick<Deps, 'store' | 'programme'>): Promise<readonly FoundReader[]> {
  const { name } = programmeOf({ ...(programme && { programme }) });
  const parts = (await listParticipations(store, name)).map(({ participation }) => participation.centre);
  const centres = [...(await centresById(store, parts)).values()];
  const places: readonly Place[] = [
    ...centres.flatMap(({ id, record }) =>
      Object.values(centreSeats).map((role) => ({ seat: `centre:${id}#${role}`, place: `${record.nom} ${record.codi}` })),
    ),
    ...[...new Map(centres.map(({ record }) => [record.municipiCodi, record.municipi]))].map(([code, place]) => ({
      ...{ seat: `municipality:${code}#ajuntament`, place },
    })),
    ...staffRoles.map((role) => ({ seat: `programme:${name}#${role}`, place: '' })),
  ];
  const held = await atOnce(width, places, async ({ seat }) => sitting(await getHoldings(store, seat)));
  const seats = new Map<string, string[]>();
  held.forEach((holdings, at) => {
    for (const { holding } of holdings) seats.set(holding.person, [...(seats.get(holding.person) ?? []), places[at]?.place ?? '']);
  });
  const people = (await rowsOf(store, [...seats.keys()].map(personKey))).map(personOf);
  const empty = centres.filter(({ id }) => held[places.findIndex(({ seat }) => seat === headSeat(id))]?.length === 0);
  return [
    ...people.map((person) => readerOf(person, seats.get(person.id) ?? [])),
    ...empty.map(({ id, record }) => ({ id: headSeat(id), name: '', address: '', places: [`${record.nom} ${record.codi}`] })),
  ];
}

function readerOf({ id, name, addresses }: Person, places: readonly string[]): FoundReader {
  const active = addresses.find(({ status }) => status === 'active') ?? addresses[0];
  return { id, name, address: active?.address ?? '', places: [...new Set(places)].filter((place) => place !== '') };
}

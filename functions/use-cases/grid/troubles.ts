/** Seats that mail does not reach: a person there has an address that bounced or complained, or the mailbox that stands for an empty seat is suppressed. */
import type { Participation } from '#schemas/calendar/year.ts';
import { checkCodiCentre, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreSeats } from '#schemas/programme/seats.ts';
import { troubledPeople } from '../../store/person.ts';
import { getHoldings } from '../../store/seat.ts';
import { addressHash, suppressedHashes } from '../../store/suppressed.ts';
import { atOnce } from '../mail/read.ts';
import { headSeat } from '../people/official.ts';
import { seatsOf, sitting } from '../people/seats.ts';
import type { Deps } from '../ports.ts';

/** Reads at the same time. */
const width = 16;

/** Reads grow with what is in trouble, not with who takes part. May lag. */
export async function troubledSeats(
  { store }: Pick<Deps, 'store'>,
  centres: readonly Pick<Participation, 'centre' | 'code'>[],
): Promise<ReadonlySet<SeatId>> {
  const [people, suppressed] = await Promise.all([troubledPeople(store), suppressedHashes(store)]);
  const held = (await atOnce(width, people, (person) => seatsOf({ store }, person))).flat();
  const direct = new Set(held);
  const silent = centres.filter(({ centre, code }) => direct.has(headSeat(centre)) || suppressed.has(mailboxHash(code)));
  const more = await atOnce(width, silent, ({ centre }) => behindHead({ store }, centre, direct));
  return new Set([...held, ...more.flat()]);
}

function mailboxHash(code = ''): string {
  const checked = checkCodiCentre(code);
  return checked.ok ? addressHash(officialMailbox(checked.value)) : '';
}

/** Empty seats of a centre are the business of its head, and of its mailbox where there is none: what does not reach the one does not reach the others. */
async function behindHead({ store }: Pick<Deps, 'store'>, centre: string, direct: ReadonlySet<SeatId>): Promise<readonly SeatId[]> {
  const head = headSeat(centre);
  const isEmpty = async (seat: SeatId) => sitting(await getHoldings(store, seat)).length === 0;
  if (!direct.has(head) && !(await isEmpty(head))) return [];
  const others = Object.values(centreSeats)
    .map((role) => `centre:${centre}#${role}`)
    .filter((seat) => seat !== head);
  const empty = await atOnce(width, others, isEmpty);
  return [head, ...others.filter((_, at) => empty[at])];
}

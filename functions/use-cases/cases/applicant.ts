/** The person who writes a case: found or born, and seated, in the commit that the case is born in. */
import type { Person, SeatId } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { limitKey } from '../../store/limit.ts';
import { addressWrite, personWrite } from '../../store/person.ts';
import { openHolding } from '../../store/seat.ts';
import type { Key, Write } from '../../store/store.ts';
import { personByAddress } from '../people/person.ts';
import type { Deps } from '../ports.ts';

/** Cases that may be begun with one address in an hour, by page and by program: each one mails it. */
export const begunWith = { most: 5, minutes: 60 } as const;
/** Where they are counted. */
export const begunKey = (address: string): Key => limitKey('begin', address);

/** The seat of who writes a case. */
export const applicantSeat = (id: string): SeatId => `case:${id}#applicant`;

/** The person and the named writes that seat them; `address` is lost when somebody else was born with it meanwhile: try again. */
export async function seatApplicant(
  deps: Pick<Deps, 'store' | 'ids'>,
  id: string,
  { address, locale, now }: { readonly address: string; readonly locale: Locale; readonly now: string },
): Promise<{ readonly person: Person; readonly writes: Readonly<Record<string, Write>> }> {
  const found = await personByAddress(deps, address);
  const person = found ?? newPerson(deps.ids.ulid(now), address, locale, now);
  const [holding, held] = openHolding({ seat: applicantSeat(id), person: person.id, from: now, to: null, official: false });
  const writes: Record<string, Write> = found ? {} : { person: personWrite(person), address: addressWrite(address, person.id) };
  if (holding) writes.holding = holding;
  if (held) writes.held = held;
  return { person, writes };
}

/** Until they say their name, people are shown by their address. */
function newPerson(id: string, address: string, locale: Locale, now: string): Person {
  return { id, name: address, locale, addresses: [{ address, status: 'active', confirmedAt: null }], createdAt: now };
}

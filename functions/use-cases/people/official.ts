/** A centre's official mailbox, which follows from its code, sits in the seat of its head until a person does. */
import { officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Person, SeatId } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { getHoldings } from '../../store/seat.ts';
import type { Deps } from '../ports.ts';
import { ensurePerson } from './person.ts';
import { grantSeat, sitting } from './seats.ts';

/** The seat of a centre's head. */
export const headSeat = (centre: string): SeatId => `centre:${centre}#direccio`;

/** The person behind the mailbox of a centre, seated where nobody else is; `code` is a checked code. */
export async function ensureOfficial(
  deps: Pick<Deps, 'store' | 'ids' | 'now'>,
  centre: string,
  code: string,
  locale: Locale,
): Promise<{ readonly seat: SeatId; readonly person: Person }> {
  const seat = headSeat(centre);
  const person = await ensurePerson(deps, { address: officialMailbox(code), name: `Direcció ${code}`, locale });
  if (sitting(await getHoldings(deps.store, seat)).length === 0) await grantSeat(deps, person.id, seat, true);
  return { seat, person };
}

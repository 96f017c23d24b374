/** A centre's official mailbox, which follows from its code, sits in the seat of its head until a person does. */
import { checkCodiCentre, codePrefixes, officialMailbox } from '#schemas/catalonia/codi-centre.ts';
import type { Person, SeatId } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { getHoldings } from '../../store/seat.ts';
import { centreByCode } from '../directory/centre-by-code.ts';
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

/** The code of the centre whose official mailbox an address is; null for every other address. Takes a checked address. */
export function codeOfMailbox(address: string): string | null {
  const digits = /^[a-z](?<digits>\d{7})@xtec\.cat$/u.exec(address)?.groups?.digits;
  const codes = digits ? codePrefixes.map((prefix) => `${prefix[0]}${digits}`) : [];
  return codes.find((code) => checkCodiCentre(code).ok && officialMailbox(code) === address) ?? null;
}

/** The person behind an official mailbox that wants to sign in for the first time; null where the directory has no such centre. */
export async function officialOf(deps: Pick<Deps, 'store' | 'ids' | 'now'>, address: string, locale: Locale): Promise<Person | null> {
  const code = codeOfMailbox(address);
  const centre = code && (await centreByCode(deps, code));
  return centre ? (await ensureOfficial(deps, centre.id, code, locale)).person : null;
}

/** What an answer to «who is there now?» makes of the seats: another person takes them, the same one is written to elsewhere, or they stay empty. */
import type { Advanced } from '#functions/rules/advance.ts';
import type { Person, SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat } from '#schemas/programme/seats.ts';
import { checkEmail } from '#schemas/values/email.ts';
import { addressWrite, getPerson, personKey, personOf, personWrite } from '../../store/person.ts';
import { closeHolding, getHoldings, getSeated, openHolding } from '../../store/seat.ts';
import type { Write } from '../../store/store.ts';
import { endFeed } from '../people/feed.ts';
import { headSeat } from '../people/official.ts';
import { ensurePerson, personByAddress } from '../people/person.ts';
import { revokeSessions } from '../people/session.ts';
import type { Deps } from '../ports.ts';
import { type Held, readingOf } from './known.ts';

/** Named writes, lost to who changes the same seats meanwhile. Sessions of who leaves end first: at worst they sign in once more. */
export async function replacementWrites(
  deps: Deps,
  held: Held,
  { head, effects, entry }: Pick<Advanced, 'head' | 'effects' | 'entry'>,
): Promise<Readonly<Record<string, Write>>> {
  const effect = effects.find((each) => each.effect === 'replacement');
  if (!effect) return {};
  const byCoordination = !effects.some((each) => each.effect === 'freeze');
  const answers: Readonly<Record<string, unknown>> = byCoordination ? entry.input : readingOf(held).values;
  const said = (name: string) => (typeof answers[name] === 'string' ? String(answers[name]) : '');
  const [what, address] = [said(effect.what), checkEmail(said(effect.address))];
  const before = String(held.body.facts['replaced.person'] ?? '');
  if (what === 'adreca' && address.ok && before !== '') {
    const taken = await personByAddress(deps, address.value);
    const free = taken === null || taken.id === before;
    if (free && (byCoordination || (await isOnlyHere(deps, before, head.subject)))) return newAddress(deps, before, address.value);
    const { name = '', locale = held.body.locale } = (await getPerson(deps.store, before)) ?? {};
    const next = taken ?? (await ensurePerson(deps, { address: address.value, name, locale }));
    return handedOn(deps, { before, centre: head.subject, next });
  }
  if (what === 'ningu') return handedOn(deps, { before, centre: head.subject, next: null });
  if (!address.ok) return {};
  const next = await ensurePerson(deps, { address: address.value, name: said(effect.name) || held.head.name, locale: held.body.locale });
  return handedOn(deps, { before, centre: head.subject, next });
}

/** Who holds something elsewhere is given no address by a school: whoever reads it could sign in as them. There the address stands for somebody new. */
async function isOnlyHere({ store }: Deps, person: string, centre: string): Promise<boolean> {
  return ((await getSeated(store, person))?.seats ?? []).every((seat) => centreOfSeat(seat) === centre);
}

/** The first address is written to; the one that failed stays known. */
async function newAddress({ store }: Deps, id: string, address: string): Promise<Readonly<Record<string, Write>>> {
  const [row] = await store.get([personKey(id)]);
  if (!row) return {};
  const person = personOf(row);
  if (person.addresses.some((each) => each.address === address)) {
    const addresses = person.addresses.map((each) => (each.address === address ? { ...each, status: 'active' as const } : each));
    return { person: personWrite({ ...person, addresses }, row.rev) };
  }
  const addresses = [{ address, status: 'active' as const, confirmedAt: null }, ...person.addresses];
  return { person: personWrite({ ...person, addresses }, row.rev), address: addressWrite(address, id) };
}

interface HandedOn {
  /** Person id; empty = a mailbox. */
  readonly before: string;
  readonly centre: string;
  readonly next: Person | null;
}

async function handedOn(deps: Deps, { before, centre, next }: HandedOn): Promise<Readonly<Record<string, Write>>> {
  const all = before === '' ? [headSeat(centre)] : ((await getSeated(deps.store, before))?.seats ?? []);
  const seats = all.filter((seat) => centreOfSeat(seat) === centre);
  const writes = await Promise.all(seats.map((seat) => seatWrites(deps, seat, before, next)));
  if (before !== '' && before !== next?.id) {
    for (const seat of seats) await revokeSessions(deps, { person: before }, seat);
    await endFeed(deps, before);
  }
  return Object.fromEntries(writes.flat().map((write, at) => [`seat.${at}`, write]));
}

/** One ends, another begins; whoever sits there already stays. */
async function seatWrites({ store, now }: Deps, seat: SeatId, before: string, next: Person | null): Promise<readonly Write[]> {
  if (next?.id === before) return [];
  const held = await getHoldings(store, seat);
  const leaving = held.filter(({ holding }) => holding.to === null && (holding.person === before || (next !== null && holding.official)));
  const own = held.find(({ holding }) => holding.person === next?.id);
  const taken = next === null || own?.holding.to === null;
  return [
    ...leaving.flatMap((stored) => closeHolding(stored, now())),
    ...(taken ? [] : openHolding({ seat, person: next.id, from: now(), to: null, official: false }, own?.rev)),
  ];
}

/** Finds or creates the person of an address. An address has one person, however many ask at once. */
import type { Person } from '#schemas/entities/people.ts';
import type { Locale } from '#schemas/text.ts';
import { addressWrite, getPerson, getPersonIdOf, personWrite } from '../../store/person.ts';
import type { Deps } from '../ports.ts';

/** What is known of somebody before there is a person. */
export interface NewPerson {
  /** A checked address (lower case). */
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
}

/** The person of a checked address. */
export async function personByAddress({ store }: Pick<Deps, 'store'>, address: string): Promise<Person | null> {
  const id = await getPersonIdOf(store, address);
  return id ? getPerson(store, id) : null;
}

/** The person of an address, born now if there was none. An existing person keeps name and language. */
export async function ensurePerson(deps: Pick<Deps, 'store' | 'ids' | 'now'>, said: NewPerson): Promise<Person> {
  const found = await personByAddress(deps, said.address);
  if (found) return found;
  const now = deps.now();
  const person: Person = {
    id: deps.ids.ulid(now),
    name: said.name,
    locale: said.locale,
    addresses: [{ address: said.address, status: 'active', confirmedAt: null }],
    createdAt: now,
  };
  const { ok } = await deps.store.commit([personWrite(person), addressWrite(said.address, person.id)]);
  const winner = ok ? person : await personByAddress(deps, said.address);
  if (!winner) throw new Error('an address was taken and leads to nobody');
  return winner;
}

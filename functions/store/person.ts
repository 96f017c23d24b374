/** People: `person#<id>` / `person`, found by address through `address#<sha256>` / `person`. */
import { type Person, person as schema } from '#schemas/entities/people.ts';
import { everyHead } from './every.ts';
import { hashed } from './keys.ts';
import type { Item, Key, Store, Write } from './store.ts';

/** Where a person is kept; the seats held now are its neighbours. */
export const personKey = (id: string): Key => ({ pk: `person#${id}`, sk: 'person' });

/** Where an address leads to its person. Takes a checked address. */
export const addressKey = (address: string): Key => ({ pk: `address#${hashed(address)}`, sk: 'person' });

/** The `list` partition of the people whom mail does not reach at an address. */
const troubled = 'troubled';

/** Writes a person; without a revision it is new. */
export function personWrite(person: Person, rev?: number): Write {
  const { id, addresses } = person;
  const at = addresses.every(({ status }) => status === 'active') ? {} : { list: { p: troubled, s: id } };
  return { put: { key: personKey(id), type: 'person', v: 1, head: { id }, body: person, at }, if: rev ?? 'absent' };
}

/** Ids of the people whom mail does not reach at an address. May lag. */
export async function troubledPeople(store: Pick<Store, 'find'>): Promise<readonly string[]> {
  return (await everyHead(store, 'list', troubled)).map(({ key }) => key.pk.slice('person#'.length));
}

/** Gives a free address to a person; an address has one person only. */
export function addressWrite(address: string, person: string): Write {
  return { put: { key: addressKey(address), type: 'address', v: 1, head: { person }, body: { person } }, if: 'absent' };
}

/** The person of a row. */
export const personOf = (item: Item): Person => schema.parse(item.body);

/** A person by id, strongly. */
export async function getPerson(store: Store, id: string): Promise<Person | null> {
  const [item] = await store.get([personKey(id)]);
  return item ? personOf(item) : null;
}

/** The id of the person of an address, strongly. */
export async function getPersonIdOf(store: Store, address: string): Promise<string | null> {
  const [item] = await store.get([addressKey(address)]);
  return item ? schema.pick({ id: true }).parse({ id: Object(item.body).person }).id : null;
}

/** The page of a session with a thousand invited: its reads grow with its own people, and not with what else is stored. */
import { expect, test } from 'vitest';
import { guestWrite, itemWrite } from '#functions/store/item.ts';
import { addressWrite, personWrite } from '#functions/store/person.ts';
import { openHolding } from '#functions/store/seat.ts';
import type { Store } from '#functions/store/store.ts';
import { seeItem } from '#functions/use-cases/calendar/see-item.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
import { sessionOn } from '#test/support/items.ts';
import { value } from '#test/support/world.ts';

const crowd = 1_000;

/** Teachers of four schools, of whom every second has answered. */
async function seat(deps: CursWorld, role: string, item: string | null): Promise<void> {
  for (let nth = 0; nth < crowd; nth += 1) {
    const id = `${role}${nth}`;
    const address = `${role}.${nth}@escola.example`;
    const person = { id, name: `Docent ${nth}`, locale: 'ca' as const, createdAt: deps.now() };
    const of = `centre:${deps.centres[nth % 4]?.id}#${role}`;
    const answer = {
      name: person.name,
      centre: null,
      answer: 'yes',
      why: '',
      instead: null,
      via: 'page',
      at: deps.now(),
      stamp: null,
    } as const;
    await deps.store.commit([
      personWrite({ ...person, addresses: [{ address, status: 'active', confirmedAt: null }] }),
      addressWrite(address, id),
      ...openHolding({ seat: of, person: id, from: deps.now(), to: null, official: false }),
      ...(item !== null && nth % 2 === 0 ? [guestWrite({ ...answer, item, seat: of, person: id })] : []),
    ]);
  }
}

/** A store that counts the rows that it hands out. */
function counting(store: Store): { readonly store: Store; readonly rows: () => number } {
  let rows = 0;
  const counted: Store = {
    ...store,
    get: async (keys) => {
      rows += keys.length;
      return store.get(keys);
    },
    query: async (pk, range) => {
      const page = await store.query(pk, range);
      rows += page.items.length;
      return page;
    },
    find: async (index, p, range) => {
      const page = await store.find(index, p, range);
      rows += page.items.length;
      return page;
    },
  };
  return { store: counted, rows: () => rows };
}

test('all are there with their answers, and others who are stored cost nothing', async () => {
  const deps = await cursWorld({ planned: false, people: false });
  const centres = deps.centres.map(({ id }) => id);
  const item = sessionOn('2027-06-28', { activity: 'A20', id: '2026-2027.A20.magnet.1', centres, published: '2026-11-01' });
  await deps.store.commit([itemWrite(item, null)]);
  await seat(deps, 'docent', item.id);
  const reads = async () => {
    const { store, rows } = counting(deps.store);
    const seen = value(await seeItem({ ...deps, store }, deps.coordinator, item.id));
    return { rows: rows(), figures: seen.figures };
  };
  const before = await reads();
  // Their partners and trainers have nobody, nor do their heads: the four mailboxes are told.
  expect(before.figures).toEqual({ invited: crowd + 4, coming: crowd / 2, no: 0, silent: crowd / 2 + 4 });
  await seat(deps, 'altres', null);
  expect((await reads()).rows).toBe(before.rows);
  expect(before.rows).toBeLessThan(3 * crowd);
}, 60_000);

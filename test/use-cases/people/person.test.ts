/** Persons and their addresses. */
import { expect, test } from 'vitest';
import { ensurePerson, personByAddress } from '#functions/use-cases/people/person.ts';
import { testDeps } from '#test/support/deps.ts';

const nora = { address: 'nora@magnet.example', name: 'Nora Vidal', locale: 'ca' } as const;

test('somebody who comes twice is the same person and keeps name and language', async () => {
  const deps = testDeps();
  const first = await ensurePerson(deps, nora);
  const again = await ensurePerson(deps, { ...nora, name: 'N. V.', locale: 'es' });
  expect(again).toEqual(first);
  expect(await personByAddress(deps, nora.address)).toMatchObject({ name: 'Nora Vidal', locale: 'ca' });
});

test('ten requests at once with a new address make one person', async () => {
  const deps = testDeps();
  const people = await Promise.all(Array.from({ length: 10 }, () => ensurePerson(deps, nora)));
  expect(new Set(people.map(({ id }) => id)).size).toBe(1);
});

test('an address that nobody gave leads to nobody', async () => {
  expect(await personByAddress(testDeps(), 'ningu@magnet.example')).toBeNull();
});

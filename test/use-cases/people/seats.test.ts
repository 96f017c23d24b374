/** Seats: who sits there now, and the official mailbox that keeps the head's seat warm. */
import { expect, test } from 'vitest';
import { ensureOfficial } from '#functions/use-cases/people/official.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat, holdersOf, leaveSeat, seatsOf } from '#functions/use-cases/people/seats.ts';
import { testDeps } from '#test/support/deps.ts';

const coordination = 'programme:magnet#coordination';
const someone = (name: string) => ({ address: `${name}@magnet.example`, name, locale: 'ca' as const });

test('who is seated sits there at once, seen from the seat and from the person', async () => {
  const deps = testDeps();
  const { id } = await ensurePerson(deps, someone('nora'));
  await grantSeat(deps, id, coordination);
  await grantSeat(deps, id, coordination);
  expect((await holdersOf(deps, coordination)).map(({ name }) => name)).toEqual(['nora']);
  expect(await seatsOf(deps, id)).toEqual([coordination]);
});

test('who leaves a seat holds it no longer, and may come back', async () => {
  const deps = testDeps();
  const { id } = await ensurePerson(deps, someone('nora'));
  await grantSeat(deps, id, coordination);
  await leaveSeat(deps, id, coordination);
  await leaveSeat(deps, id, coordination);
  expect(await holdersOf(deps, coordination)).toEqual([]);
  expect(await seatsOf(deps, id)).toEqual([]);
  await grantSeat(deps, id, coordination);
  expect(await seatsOf(deps, id)).toEqual([coordination]);
});

test('several people may share a seat, however many come at once', async () => {
  const deps = testDeps();
  const people = await Promise.all(['a', 'b', 'c'].map((name) => ensurePerson(deps, someone(name))));
  await Promise.all(people.flatMap(({ id }) => [grantSeat(deps, id, coordination), grantSeat(deps, id, coordination)]));
  expect(await holdersOf(deps, coordination)).toHaveLength(3);
});

test('the official mailbox of a centre sits in the seat of its head until a person does', async () => {
  const deps = testDeps();
  const { seat, person } = await ensureOfficial(deps, '01CENTRE', '08099017', 'ca');
  expect(seat).toBe('centre:01CENTRE#direccio');
  expect(person.addresses[0]?.address).toBe('a8099017@xtec.cat');
  expect(await holdersOf(deps, seat)).toEqual([person]);

  const head = await ensurePerson(deps, someone('merce'));
  await grantSeat(deps, head.id, seat);
  expect(await holdersOf(deps, seat)).toEqual([head]);
  expect((await ensureOfficial(deps, '01CENTRE', '08099017', 'ca')).person).toEqual(person);
  expect(await holdersOf(deps, seat)).toEqual([head]);

  await leaveSeat(deps, head.id, seat);
  await ensureOfficial(deps, '01CENTRE', '08099017', 'ca');
  expect(await holdersOf(deps, seat)).toEqual([person]);
});

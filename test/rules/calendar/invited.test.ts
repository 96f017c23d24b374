/** Whom a stored item invites. */
import { expect, test } from 'vitest';
import { centresOf, seatsInvited } from '#functions/rules/calendar/invited.ts';
import { magnet } from '#schemas/programme/magnet.ts';
import { curs, deadlineOf, sessionOn } from '#test/support/items.ts';
import { school, yearOf } from './years.ts';

const year = yearOf(curs, 7);
const two = [school(1, curs).centre, school(2, curs).centre] as const;
const ids = (item: Parameters<typeof centresOf>[0], in_ = year) =>
  centresOf(item, { programme: magnet, year: in_ }).map(({ centre }) => centre);

test('a session of the programme invites the schools in its phases; those that people chose take their place, the host first', () => {
  const session = sessionOn('2027-01-20');
  expect(ids(session)).toHaveLength(6);
  expect(ids({ ...session, host: two[1], centres: [two[0], two[1], 'unknown'] })).toEqual([two[1], two[0]]);
  expect(ids({ ...session, centres: [] })).toEqual([]);
});

test('who has left the programme is not invited', () => {
  const left = {
    ...year,
    participations: year.participations.map((each) => (each.centre === two[0] ? { ...each, left: '2026-12-01' } : each)),
  };
  expect(ids(sessionOn('2027-01-20', { centres: [...two] }), left)).toEqual([two[1]]);
});

test('the seats of a school stand together, and each once', () => {
  const item = deadlineOf(two[0], '2027-01-15', { activity: 'A10', centre: null, centres: [...two] });
  const seats = seatsInvited(item, { programme: magnet, year }).map(({ seat, role }) => [seat, role]);
  const town = (at: number) => [`municipality:${school(at, curs).municipality}#ajuntament`, 'AJU'];
  expect(seats).toEqual([
    ...two.flatMap((centre) => [
      [`centre:${centre}#direccio`, 'CEN-D'],
      [`centre:${centre}#inspeccio`, 'INS'],
    ]),
    ...[1, 2].map(town),
    ['programme:magnet#coordination', 'COO'],
  ]);
  expect(seatsInvited(item, { programme: magnet, year }, { roles: ['CEN-D'] })).toHaveLength(2);
});

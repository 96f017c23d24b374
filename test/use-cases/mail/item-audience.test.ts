/** Whom a mail about an item goes to: the seats of its roles where it invites, whoever sits there, and nobody twice. */
import { describe, expect, test } from 'vitest';
import { causeWrite, newCause } from '#functions/store/cause.ts';
import { participationWrite } from '#functions/store/participation.ts';
import { reasonBirth } from '#functions/store/reason.ts';
import type { Store } from '#functions/store/store.ts';
import { expandCause } from '#functions/use-cases/mail/expand-cause.ts';
import { grantSeat, leaveSeat } from '#functions/use-cases/people/seats.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { participationOf } from '#test/support/curs.ts';
import { ledger, type MailedCurs, mailedCurs, stored } from '#test/support/curs-mail.ts';
import { deadlineOf, sessionOn } from '#test/support/items.ts';

const world = (centres = 4) => mailedCurs({ centres, planned: false });

/** Puts an item and a cause about it, and answers who gets a reason: seats without their subject’s kind, and the person’s name. */
async function told(deps: MailedCurs, item: CalendarItem, roles: readonly string[], store: Store = deps.store): Promise<readonly string[]> {
  await stored(deps, item, null);
  const { id, version } = item;
  const cause = newCause({
    ...{ id: `M-EV-CANVI.${id}`, message: 'M-EV-CANVI', now: deps.now() },
    anchor: { kind: 'item', id, version },
    audience: { of: 'item', roles: [...roles] },
  });
  await deps.store.commit([causeWrite(cause)]);
  await expandCause({ ...deps, store }, cause.id);
  const names = new Map([...deps.people.values(), deps.coordinator, deps.other].map(({ person, name }) => [person, name]));
  const { reasons } = await ledger(deps);
  return reasons.map(({ seat, person }) => `${seat.replace(/^\w+:/u, '')} ${person === null ? '-' : (names.get(person) ?? person)}`);
}
const id = (deps: MailedCurs, nth: number): string => deps.centres[nth]?.id ?? '';
const code = (deps: MailedCurs, nth: number): string => deps.centres[nth]?.code ?? '';
const sitter = (deps: MailedCurs, nth: number, role: string): string => deps.people.get(`centre:${id(deps, nth)}#${role}`)?.person ?? '';

describe('an item of a school', () => {
  test('is told to the seats of its roles there, to its town council and to the coordination', async () => {
    const deps = await world();
    const { municipality = '' } = deps.centres[0] ?? {};
    const seats = await told(deps, deadlineOf(id(deps, 0), '2026-10-15'), ['CEN-D', 'CEN-I', 'AJU', 'COO']);
    expect([...seats].sort()).toEqual(
      [
        `${id(deps, 0)}#direccio direccio ${code(deps, 0)}`,
        `${id(deps, 0)}#impulsor impulsor ${code(deps, 0)}`,
        'magnet#coordination Nora Vidal',
        'magnet#coordination Pau Bassols',
        `${municipality}#ajuntament ajuntament ${municipality}`,
      ].sort(),
    );
  });

  test('reads nothing of the others: as much with four schools as with twelve', async () => {
    const reads = async (centres: number): Promise<number> => {
      const deps = await world(centres);
      let count = 0;
      const counting: Store = {
        ...deps.store,
        get: (keys) => {
          count += keys.length;
          return deps.store.get(keys);
        },
        find: () => {
          throw new Error('it asks an index');
        },
      };
      await told(deps, deadlineOf(id(deps, 0), '2026-10-15'), ['CEN-D', 'CEN-I'], counting);
      return count;
    };
    expect(await reads(12)).toBe(await reads(4));
  });

  test('where nobody sits in a seat, is told to the head; where nobody is the head, to the official mailbox', async () => {
    const deps = await world();
    await leaveSeat(deps, sitter(deps, 0, 'impulsor'), `centre:${id(deps, 0)}#impulsor`);
    expect(await told(deps, deadlineOf(id(deps, 0), '2026-10-15'), ['CEN-I'])).toEqual([
      `${id(deps, 0)}#direccio direccio ${code(deps, 0)}`,
    ]);
    await leaveSeat(deps, sitter(deps, 1, 'impulsor'), `centre:${id(deps, 1)}#impulsor`);
    await leaveSeat(deps, sitter(deps, 1, 'direccio'), `centre:${id(deps, 1)}#direccio`);
    const other = deadlineOf(id(deps, 1), '2026-10-15');
    expect(await told(deps, other, ['CEN-I', 'CEN-D', 'FOR'])).toContain(`${id(deps, 1)}#direccio -`);
    const { reasons } = await ledger(deps);
    expect(reasons.filter(({ cause }) => cause.endsWith(other.id)).map(({ seat, person }) => `${seat} ${person === null}`)).toEqual([
      `centre:${id(deps, 1)}#direccio true`,
      `centre:${id(deps, 1)}#formador false`,
    ]);
  });

  test('is told once to who sits in two of its seats: in the first', async () => {
    const deps = await world();
    await grantSeat(deps, sitter(deps, 0, 'direccio'), `centre:${id(deps, 0)}#impulsor`);
    const seats = await told(deps, deadlineOf(id(deps, 0), '2026-10-15'), ['CEN-I', 'CEN-D']);
    expect([...seats].sort()).toEqual([
      `${id(deps, 0)}#impulsor direccio ${code(deps, 0)}`,
      `${id(deps, 0)}#impulsor impulsor ${code(deps, 0)}`,
    ]);
  });
});

describe('a session of the programme', () => {
  const session = (more: Partial<CalendarItem> = {}) => sessionOn('2027-02-03', more);
  const centresOf = (seats: readonly string[]) => seats.map((seat) => seat.split('#')[0]);

  test('invites the schools whose phase takes part, but those that have left', async () => {
    const deps = await world(8);
    const running = deps.centres.filter(({ phase }) => phase !== 'any0').map((centre) => centre.id);
    expect(running.length).toBeGreaterThan(3);
    const [left = '', leaving = ''] = running;
    for (const [centre, day] of [
      [left, '2026-09-01'],
      [leaving, '2026-09-02'],
    ] as const) {
      const phases = { '2026-2027': 'intensive' } as const;
      await deps.store.commit([participationWrite(participationOf(centre, phases, { left: day }), 1)]);
    }
    expect([...centresOf(await told(deps, session(), ['CEN-C']))].sort()).toEqual(running.filter((each) => each !== left).sort());
  });

  test('invites instead the schools that somebody chose, and the one that is visited', async () => {
    const deps = await world(6);
    const [one, other, host] = [id(deps, 1), id(deps, 3), id(deps, 5)];
    const seats = await told(deps, session({ activity: 'A21', id: '2026-2027.A21.magnet.1', centres: [one, other, one], host }), ['CEN-I']);
    expect([...centresOf(seats)].sort()).toEqual([host, one, other].sort());
  });

  test('of a municipality invites its schools and its council', async () => {
    const deps = await world(8);
    const { municipality = '' } = deps.centres[0] ?? {};
    const item = session({ activity: 'A11', id: `2026-2027.A11.${municipality}.1`, municipality });
    const seats = await told(deps, item, ['AJU', 'CEN-D']);
    const own = deps.centres
      .filter((centre) => centre.municipality === municipality && centre.phase !== 'network')
      .map((centre) => centre.id);
    expect([...centresOf(seats)].sort()).toEqual([...own, municipality].sort());
  });

  test('is told to who comes in somebody’s place too', async () => {
    const deps = await world();
    const item = session({ centres: [id(deps, 0)] });
    await grantSeat(deps, sitter(deps, 2, 'docent') || sitter(deps, 2, 'partner'), `item:${item.id}#convidat`);
    expect(await told(deps, item, ['CEN-C'])).toEqual([
      `${id(deps, 0)}#comunicacio comunicacio ${code(deps, 0)}`,
      `${item.id}#convidat partner ${code(deps, 2)}`,
    ]);
  });
});

test('an item that is gone has nobody to tell', async () => {
  const deps = await world();
  const cause = newCause({
    ...{ id: 'C', message: 'M-EV-CANVI', now: deps.now() },
    anchor: { kind: 'item', id: 'gone', version: 1 },
    audience: { of: 'item', roles: ['COO'] },
  });
  await deps.store.commit([causeWrite(cause)]);
  expect(await expandCause(deps, 'C')).toEqual([]);
  expect((await ledger(deps)).causes).toMatchObject([{ state: 'expanded', reasons: 0 }]);
});

test('a reason that waits for no daily letter leaves no trace beside itself', () => {
  const reason = {
    cause: 'C',
    seat: 's',
    person: 'P',
    state: 'open',
    why: null,
    envelope: null,
    daily: false,
    about: null,
    at: 'T',
  } as const;
  expect(reasonBirth(reason, 'T')).toHaveLength(1);
  expect(reasonBirth({ ...reason, daily: true }, 'T')).toHaveLength(2);
  expect(reasonBirth({ ...reason, daily: true, state: 'skipped' }, 'T')).toHaveLength(1);
});

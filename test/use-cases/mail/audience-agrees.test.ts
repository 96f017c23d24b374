/** Pages and mails agree on who is invited to an item of a curs. */
import { expect, test } from 'vitest';
import { newCause } from '#functions/store/cause.ts';
import { invitedPeople, readersOf } from '#functions/use-cases/calendar/invited-people.ts';
import { loadYear } from '#functions/use-cases/calendar/load-year.ts';
import { programmeOf } from '#functions/use-cases/calendar/rung.ts';
import { recipientsOf } from '#functions/use-cases/mail/recipients.ts';
import { leaveSeat } from '#functions/use-cases/people/seats.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { cursWorld, itemsOf } from '#test/support/curs.ts';

test('every item of a curs invites on its page whom its mails go to', async () => {
  const deps = await cursWorld({ centres: 8 });
  // Some seats are empty: their heads, or the mailboxes, are told instead.
  for (const [nth, { id }] of deps.centres.entries()) {
    const empty = nth % 3 === 0 ? ['impulsor'] : nth % 3 === 1 ? ['impulsor', 'direccio'] : [];
    for (const role of empty) await leaveSeat(deps, deps.people.get(`centre:${id}#${role}`)?.person ?? '', `centre:${id}#${role}`);
  }
  const programme = programmeOf(deps);
  const year = await loadYear(deps, deps.curs);
  const items = await itemsOf(deps);
  expect(items.length).toBeGreaterThan(60);
  for (const { item } of items) {
    const roles = [...activityOf(programme, item.activity).audience];
    const cause = newCause({
      ...{ id: 'C', message: 'M', now: deps.now() },
      anchor: { kind: 'item', id: item.id, version: item.version },
      audience: { of: 'item', roles },
    });
    // An empty seat without a mailbox is counted by the mail, which says that there is nobody.
    const told = (await recipientsOf(deps, cause)).filter(({ seat, person }) => person !== null || seat.startsWith('centre:'));
    const { people } = await invitedPeople(deps, item, { programme, year: year! });
    const readers = new Set(people.map(({ seat, person }) => person?.id ?? seat));
    expect(new Set(told.map(({ seat, person }) => person ?? seat)), item.id).toEqual(readers);
    expect(told, item.id).toHaveLength(readersOf(people));
  }
});

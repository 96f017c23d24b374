/** What arrives in the boxes of substitutes and of schools that come to a visit, or come no more. */
import { expect, test } from 'vitest';
import { getItem } from '#functions/store/item.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type MailedCurs, mailedCurs, morning, stored } from '#test/support/curs-mail.ts';
import { sessionOn } from '#test/support/items.ts';
import { value } from '#test/support/world.ts';

/** A session that is published on the first morning. */
async function published(item: CalendarItem): Promise<MailedCurs> {
  const deps = await mailedCurs({ centres: 4, planned: false });
  await stored(deps, item, deps.now());
  await morning(deps, '2026-12-06');
  return deps;
}

const said = ({ to, message, calendar }: Letter) => [to, message, calendar?.method];

/** What is sent by what somebody does. */
async function after(deps: MailedCurs, act: () => Promise<unknown>) {
  const before = deps.sent.length;
  await act();
  await drain(deps);
  return deps.sent.slice(before).map(said);
}

test('a substitute is invited alone, learns of changes, and is called off alone when the invited comes after all', async () => {
  const item = sessionOn('2027-01-20', { id: '2026-2027.A08.magnet.x1' });
  const deps = await published(item);
  const seat = `centre:${deps.centres[1]?.id}#comunicacio`;
  const actor = deps.people.get(seat);
  const who = { seat, person: actor?.person ?? null, name: actor?.name ?? '', locale: 'ca' } as const;
  const answer = { item: item.id, why: '', via: 'page' } as const;
  const replaced = { ...answer, answer: 'replaced', name: 'Roser Pla', address: 'roser@escola.example' } as const;
  const invited = await after(deps, async () => value(await answerSession(deps, who, replaced)));
  expect(invited).toEqual([['roser@escola.example', 'M-EV-CONVOCATORIA', 'REQUEST']]);
  const moved = await after(deps, async () => {
    const now = (await getItem(deps.store, item.id))?.item ?? item;
    const raw: Raw = { dia: '27/01/2027', hora: '9', fi: '14', motiu: 'La sala no és lliure', perQue: 'Cap altra sala' };
    value(await alterItem(deps, deps.coordinator, { item: item.id, action: 'move', raw, seen: seenOf(now) }));
  });
  expect(moved.filter(([to]) => to === 'roser@escola.example')).toEqual([['roser@escola.example', 'M-EV-CANVI', 'REQUEST']]);
  expect(new Set(moved.map(([to]) => to)).size).toBe(moved.length);
  const off = await after(deps, async () => value(await answerSession(deps, who, { ...answer, answer: 'yes' })));
  expect(off).toEqual([['roser@escola.example', 'M-EV-ANULLAT', 'CANCEL']]);
});

test('of a visit, the school that comes anew is invited, the one that comes no more is called off, and the others hear nothing', async () => {
  const world = await mailedCurs({ centres: 4, planned: false });
  const running = world.centres.filter(({ phase }) => phase !== 'any0');
  const [host, one, two] = running.map(({ id }) => id);
  const item = sessionOn('2027-03-10', { id: '2026-2027.A21.magnet.x1', activity: 'A21', host: host ?? '', centres: [one ?? ''] });
  await stored(world, item, world.now());
  await morning(world, '2027-02-01');
  const told = await after(world, async () => {
    const now = (await getItem(world.store, item.id))?.item ?? item;
    const raw: Raw = { acull: host ?? '', centres: [two ?? ''], motiu: 'No hi poden anar', perQue: 'Ho han acordat' };
    value(await alterItem(world, world.coordinator, { item: item.id, action: 'invite', raw, seen: seenOf(now) }));
  });
  const code = (id: string | undefined) => running.find((each) => each.id === id)?.code;
  expect(told.toSorted()).toEqual(
    [
      [`impulsor.${code(two)}@escola.example`, 'M-EV-CONVOCATORIA', 'REQUEST'],
      [`impulsor.${code(one)}@escola.example`, 'M-EV-ANULLAT', 'CANCEL'],
    ].toSorted(),
  );
});

/** What arrives in the boxes of substitutes and of schools that come to a visit, or come no more. */
import { describe, expect, test } from 'vitest';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { getItem } from '#functions/store/item.ts';
import { alterItem } from '#functions/use-cases/calendar/alter-item.ts';
import { answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { seenOf } from '#functions/use-cases/calendar/load-item.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { holdersOf } from '#functions/use-cases/people/seats.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Raw } from '#schemas/form/form.ts';
import { type MailedCurs, mailedCurs, morning, stored } from '#test/support/curs-mail.ts';
import { sessionOn } from '#test/support/items.ts';
import { person, value } from '#test/support/world.ts';

/** A session that is published on the first morning. */
async function published(item: CalendarItem): Promise<MailedCurs> {
  const deps = await mailedCurs({ centres: 4, planned: false });
  await stored(deps, item, deps.now());
  await morning(deps, '2026-12-06');
  return deps;
}

const said = ({ to, message, calendar }: Letter) => [to, message, calendar?.method];

/** What is sent by what somebody does. */
async function sentBy(deps: MailedCurs, act: () => Promise<unknown>) {
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
  const invited = await sentBy(deps, async () => value(await answerSession(deps, who, replaced)));
  expect(invited).toEqual([['roser@escola.example', 'M-EV-CONVOCATORIA', 'REQUEST']]);
  const moved = await sentBy(deps, async () => {
    const now = (await getItem(deps.store, item.id))?.item ?? item;
    const raw: Raw = { dia: '27/01/2027', hora: '9', fi: '14', motiu: 'La sala no és lliure', perQue: 'Cap altra sala' };
    value(await alterItem(deps, deps.coordinator, { item: item.id, action: 'move', raw, seen: seenOf(now) }));
  });
  expect(moved.filter(([to]) => to === 'roser@escola.example')).toEqual([['roser@escola.example', 'M-EV-CANVI', 'REQUEST']]);
  expect(new Set(moved.map(([to]) => to)).size).toBe(moved.length);
  const off = await sentBy(deps, async () => value(await answerSession(deps, who, { ...answer, answer: 'yes' })));
  expect(off).toEqual([['roser@escola.example', 'M-EV-ANULLAT', 'CANCEL']]);
});

test('of a visit, the school that comes anew is invited, the one that comes no more is called off, and the others hear nothing', async () => {
  const world = await mailedCurs({ centres: 4, planned: false });
  const running = world.centres.filter(({ phase }) => phase !== 'any0');
  const [host, one, two] = running.map(({ id }) => id);
  const item = sessionOn('2027-03-10', { id: '2026-2027.A21.magnet.x1', activity: 'A21', host: host ?? '', centres: [one ?? ''] });
  await stored(world, item, world.now());
  await morning(world, '2027-02-01');
  const told = await sentBy(world, async () => {
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

test('who comes in the place of somebody of a school that comes no more is called off with it, and reminded of nothing', async () => {
  const world = await mailedCurs({ centres: 4, planned: false });
  const [host, one, two] = world.centres.filter(({ phase }) => phase !== 'any0').map(({ id }) => id);
  const item = sessionOn('2027-03-10', {
    id: '2026-2027.A21.magnet.x1',
    activity: 'A21',
    host: host ?? '',
    centres: [one ?? '', two ?? ''],
  });
  await stored(world, item, world.now());
  await morning(world, '2027-02-01');
  const seat = `centre:${one}#impulsor`;
  const actor = world.people.get(seat);
  const who = { seat, person: actor?.person ?? null, name: actor?.name ?? '', locale: 'ca' } as const;
  const replaced = { item: item.id, why: '', via: 'page', answer: 'replaced', name: 'Roser Pla', address: 'roser@escola.example' } as const;
  await sentBy(world, async () => value(await answerSession(world, who, replaced)));
  const told = await sentBy(world, async () => {
    const now = (await getItem(world.store, item.id))?.item ?? item;
    const raw: Raw = { acull: host ?? '', centres: [two ?? ''], motiu: 'No hi poden anar', perQue: 'Ho han acordat' };
    value(await alterItem(world, world.coordinator, { item: item.id, action: 'invite', raw, seen: seenOf(now) }));
  });
  expect(told.filter(([to]) => to === 'roser@escola.example')).toEqual([['roser@escola.example', 'M-EV-ANULLAT', 'CANCEL']]);
  const later = [...(await morning(world, '2027-03-03')), ...(await morning(world, '2027-03-09'))];
  expect(later.length).toBeGreaterThan(0);
  expect(later.map(({ to }) => to)).not.toContain('roser@escola.example');
});

describe('who is invited anyway', () => {
  test('hears nothing when another school comes, or comes no more: the programme, the town of a school that stays, who sits in two schools', async () => {
    const world = await mailedCurs({ centres: 6, planned: false });
    const [one, , , , other, two] = world.centres.map(({ id }) => id);
    await person(world, 'Emma Soler', `centre:${one}#direccio`, `centre:${other}#direccio`);
    const item = sessionOn('2027-03-10', { id: '2026-2027.A10.magnet.x1', activity: 'A10', centres: [one ?? '', two ?? ''] });
    await stored(world, item, world.now());
    await morning(world, '2027-02-01');
    const invites = (centres: readonly (string | undefined)[]) =>
      sentBy(world, async () => {
        const now = (await getItem(world.store, item.id))?.item ?? item;
        const raw: Raw = { acull: 'cap', centres: centres.map((id) => id ?? ''), motiu: 'Canvia el grup', perQue: 'Ho han acordat' };
        value(await alterItem(world, world.coordinator, { item: item.id, action: 'invite', raw, seen: seenOf(now) }));
      });
    const code = (id: string | undefined) => world.centres.find((each) => each.id === id)?.code;
    const town = (id: string | undefined) => world.centres.find((each) => each.id === id)?.municipality;
    const [anew, gone] = [await invites([one, two, other]), await invites([one])];
    expect(anew.map(([to, message]) => `${message} ${to}`)).toEqual([`M-EV-CONVOCATORIA direccio.${code(other)}@escola.example`]);
    expect(gone.map(([to, message]) => `${message} ${to}`).toSorted()).toEqual(
      [`ajuntament.${town(two)}`, `direccio.${code(two)}`, `direccio.${code(other)}`]
        .map((local) => `M-EV-ANULLAT ${local}@escola.example`)
        .toSorted(),
    );
  });

  test('is not called off when they need not come in the place of another', async () => {
    const item = sessionOn('2027-01-20', { id: '2026-2027.A08.magnet.x1' });
    const deps = await published(item);
    const [who, colleague] = [1, 2].map((nth) => deps.people.get(`centre:${deps.centres[nth]?.id}#comunicacio`));
    const address = `comunicacio.${deps.centres[2]?.code}@escola.example`;
    const answering = { seat: who?.seats[0] ?? '', person: who?.person ?? null, name: who?.name ?? '', locale: 'ca' } as const;
    const answer = { item: item.id, why: '', via: 'page' } as const;
    await sentBy(deps, async () =>
      value(await answerSession(deps, answering, { ...answer, answer: 'replaced', name: 'Una companya', address })),
    );
    expect(await holdersOf(deps, guestSeat(item.id))).toMatchObject([{ id: colleague?.person }]);
    expect(await sentBy(deps, async () => value(await answerSession(deps, answering, { ...answer, answer: 'yes' })))).toEqual([]);
    expect(await holdersOf(deps, guestSeat(item.id))).toEqual([]);
  });
});

/** Those who are invited answer, change their mind, send somebody else, and find the door closed when it is. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { hostile } from '#functions/store/hostile.ts';
import { getGuests, getItem, getItemDeeds, itemWrite } from '#functions/store/item.ts';
import { type Answer, type Answering, answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { hearReply } from '#functions/use-cases/calendar/hear-reply.ts';
import { answerTask, openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { spendLink } from '#functions/use-cases/people/link.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { holdersOf, leaveSeat } from '#functions/use-cases/people/seats.ts';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { causes, person, value } from '#test/support/world.ts';

async function session(deps: CursWorld, more: Partial<CalendarItem> = {}): Promise<CalendarItem> {
  const item = { ...(await itemOf(deps, 'A08')), published: '2026-11-01', ...more };
  const stored = await getItem(deps.store, item.id);
  expect(await deps.store.commit([itemWrite(item, null, stored?.rev)])).toMatchObject({ ok: true });
  return item;
}

/** The communication officer of a school. */
function officer(deps: CursWorld, nth: number): Answering {
  const seat = `centre:${deps.centres[nth]?.id}#comunicacio`;
  const actor = deps.people.get(seat);
  return { seat, person: actor?.person ?? null, name: actor?.name ?? '', locale: 'ca' };
}

const said = (item: CalendarItem, answer: Answer['answer'], more: Partial<Answer> = {}): Answer => ({
  item: item.id,
  answer,
  why: '',
  via: 'page',
  ...more,
});
const guests = async (deps: CursWorld, { id }: CalendarItem) => (await getGuests(deps.store, id)).map(({ guest }) => guest);
const mailsOf = async (deps: CursWorld) =>
  (await causes(deps)).map(({ message, audience, values }) => [message, Object(audience).only, values.what]);

describe('the answer', () => {
  test('is kept with its reason, may change, and is written once however often it is given', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const who = officer(deps, 0);
    value(await answerSession(deps, who, said(item, 'yes')));
    value(await answerSession(deps, who, said(item, 'no', { why: ' Tenim colònies ' })));
    expect(await guests(deps, item)).toEqual([
      expect.objectContaining({ answer: 'no', why: 'Tenim colònies', person: who.person, centre: deps.centres[0]?.id, via: 'page' }),
    ]);
    expect(await mailsOf(deps)).toEqual([]);
  });

  test('is given for all seats of a person that the session speaks to', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const [one, two] = deps.centres;
    const both = await person(
      deps,
      'Emma Soler',
      `centre:${one?.id}#comunicacio`,
      `centre:${two?.id}#comunicacio`,
      `centre:${one?.id}#impulsor`,
    );
    value(await answerSession(deps, { seat: `centre:${one?.id}#comunicacio`, ...both, name: both.name }, said(item, 'yes')));
    expect((await guests(deps, item)).map(({ seat }) => seat).toSorted()).toEqual(
      [`centre:${one?.id}#comunicacio`, `centre:${two?.id}#comunicacio`].toSorted(),
    );
    expect(comingOf(answersThatHold(await guests(deps, item), item)).size).toBe(1);
  });

  test.each([
    ['cancelled', { cancelled: { at: '2026-11-20T08:00:00.000Z', by: 'x', reason: 'x' } }, 'anul·lada'],
    ['held', { done: { at: '2026-11-20T08:00:00.000Z', by: 'x', note: '' } }, 'ja s’ha fet'],
    ['begun', { is: { start: '2026-08-20T08:00:00.000Z', end: '2026-08-20T09:00:00.000Z' } }, 'ja ha començat'],
  ])('of a session that is %s is refused, and why', async (_, more, why) => {
    const deps = await cursWorld();
    const item = await session(deps, more);
    const refused = await answerSession(deps, officer(deps, 0), said(item, 'yes'));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'not-allowed-now', values: { why: expect.stringContaining(why) } } });
    expect(await guests(deps, item)).toEqual([]);
  });
});

describe('a session with a capacity', () => {
  test('has no place for one more; who leaves makes room, and a calendar or the coordination is believed', async () => {
    const deps = await cursWorld();
    const item = await session(deps, { capacity: 1 });
    value(await answerSession(deps, officer(deps, 0), said(item, 'yes')));
    value(await answerSession(deps, officer(deps, 0), said(item, 'yes')));
    const full = await answerSession(deps, officer(deps, 1), said(item, 'yes'));
    expect(full).toMatchObject({ ok: false, failure: { values: { why: expect.stringContaining('cap plaça') } } });
    value(await answerSession(deps, officer(deps, 1), said(item, 'no')));
    value(await answerSession(deps, officer(deps, 0), said(item, 'no')));
    value(await answerSession(deps, officer(deps, 1), said(item, 'yes')));
    value(await answerSession(deps, officer(deps, 0), said(item, 'yes', { via: 'calendar' })));
  });

  property.prop([fc.integer({ min: 1, max: 4 }), fc.integer()], { numRuns: 8 })(
    'never has more people than places, however many press at once',
    async (capacity, seed) => {
      const deps = await cursWorld({ centres: 6 });
      const item = await session(deps, { capacity });
      const torn = { ...deps, store: hostile(deps.store, { seed }) };
      await Promise.allSettled([0, 1, 2, 3, 4, 5].map((nth) => answerSession(torn, officer(deps, nth), said(item, 'yes'))));
      expect(comingOf(answersThatHold(await guests(deps, item), item)).size).toBeLessThanOrEqual(capacity);
    },
  );
});

describe('somebody else in their place', () => {
  const instead = { name: 'Roser Pla', address: 'roser@escola.example' };

  test('is seated and invited at once, alone; named again, they get no second mail', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const who = officer(deps, 0);
    value(await answerSession(deps, who, said(item, 'replaced', instead)));
    value(await answerSession(deps, who, said(item, 'replaced', instead)));
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    expect(roser?.name).toBe('Roser Pla');
    expect(await mailsOf(deps)).toEqual([['M-EV-CONVOCATORIA', roser?.id, 'publish']]);
    expect([...comingOf(answersThatHold(await guests(deps, item), item))]).toEqual([roser?.id]);
  });

  test('is told and let go when the invited comes after all', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    value(await answerSession(deps, officer(deps, 0), said(item, 'replaced', instead)));
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    deps.now.pass({ minutes: 5 });
    value(await answerSession(deps, officer(deps, 0), said(item, 'yes')));
    expect(await holdersOf(deps, guestSeat(item.id))).toEqual([]);
    expect((await mailsOf(deps)).at(-1)).toEqual(['M-EV-ANULLAT', roser?.id, 'uninvite']);
  });

  test('who stands for two stays while one of them needs it', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    for (const nth of [0, 1]) value(await answerSession(deps, officer(deps, nth), said(item, 'replaced', instead)));
    value(await answerSession(deps, officer(deps, 0), said(item, 'no')));
    expect(await holdersOf(deps, guestSeat(item.id))).toHaveLength(1);
  });

  test('needs a name and an address of another person', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const paths = async (more: Partial<Answer>) => {
      const done = await answerSession(deps, officer(deps, 0), said(item, 'replaced', more));
      return done.ok ? [] : done.failure.errors?.map(({ path }) => path);
    };
    expect(await paths({ name: '', address: 'roser' })).toEqual(['nom', 'correu']);
    expect(await paths({ name: 'Jo mateixa', address: `comunicacio.${deps.centres[0]?.code}@escola.example` })).toEqual(['correu']);
    expect(await guests(deps, item)).toEqual([]);
  });
});

describe('a token', () => {
  test('opens the invitation of its reader, no session, and nothing once they have left the seat', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const who = officer(deps, 0);
    const { writes, secrets } = mintLink(deps, {
      purpose: 'answer',
      task: answerTask(item.id),
      seat: who.seat,
      person: who.person,
      case: null,
    });
    await deps.store.commit(writes);
    expect(value(await openInvitation(deps, secrets.token, 'es'))).toEqual({ item: item.id, who });
    expect(await spendLink(deps, secrets.token)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
    await leaveSeat(deps, who.person ?? '', who.seat);
    expect(await openInvitation(deps, secrets.token, 'es')).toMatchObject({ ok: false });
  });
});

describe('an answer by the buttons of a calendar', () => {
  async function replied(deps: CursWorld, item: CalendarItem) {
    const who = officer(deps, 0);
    const { writes, secrets } = mintLink(deps, {
      purpose: 'answer',
      task: answerTask(item.id),
      seat: who.seat,
      person: who.person,
      case: null,
    });
    await deps.store.commit(writes);
    const base: CalendarReply = {
      ...{ to: ['x@y.example'], token: secrets.token, uid: `${item.id}@x`, sequence: 0, stamp: '2026-11-23T09:00:00.000Z' },
      ...{ attendee: 'a@b.example', answer: 'yes', comment: '' },
    };
    return (more: Partial<CalendarReply> = {}) => hearReply(deps, { ...base, ...more });
  }

  test('counts like one of the page; the later one holds, whichever arrives last', async () => {
    const deps = await cursWorld();
    const item = await session(deps);
    const hear = await replied(deps, item);
    expect(await hear({ answer: 'no', comment: 'No puc', stamp: '2026-11-23T09:05:00.000Z' })).toBe(true);
    expect(await hear()).toBe(true);
    expect(await hear({ answer: 'maybe', stamp: '2026-11-23T09:09:00.000Z' })).toBe(true);
    expect(await guests(deps, item)).toEqual([expect.objectContaining({ answer: 'no', why: 'No puc', via: 'calendar' })]);
  });

  test('to a date that has moved since does not count, and stands in the history once', async () => {
    const deps = await cursWorld();
    const item = await session(deps, { sequence: 3, moved: { at: deps.now(), sequence: 2 } });
    const hear = await replied(deps, item);
    for (const sequence of [0, 1, 1]) expect(await hear({ sequence })).toBe(true);
    expect(await guests(deps, item)).toEqual([]);
    expect((await getItemDeeds(deps.store, item.id)).filter(({ action }) => action === 'answer')).toHaveLength(1);
    expect(await hear({ sequence: 2 })).toBe(true);
    expect(await guests(deps, item)).toHaveLength(1);
  });

  test('with a token that nobody has is left to people; to a cancelled session it is let go', async () => {
    const deps = await cursWorld();
    const item = await session(deps, { cancelled: { at: deps.now(), by: 'x', reason: 'x' } });
    const hear = await replied(deps, item);
    expect(await hear()).toBe(true);
    expect(await hear({ token: 'x'.repeat(43) })).toBe(false);
    expect(await guests(deps, item)).toEqual([]);
  });
});

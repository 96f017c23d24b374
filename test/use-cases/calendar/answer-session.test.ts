/** Those who are invited answer, change their mind, send somebody else, and find the door closed when it is. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { hostile } from '#functions/store/hostile.ts';
import { type Answer, answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { answerTask, openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { seeInvitation } from '#functions/use-cases/calendar/see-invitation.ts';
import { spendLink } from '#functions/use-cases/people/link.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { holdersOf, leaveSeat } from '#functions/use-cases/people/seats.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { guestsOf, heldSession, officer } from '#test/support/invited.ts';
import { causes, person, value } from '#test/support/world.ts';

const said = (item: CalendarItem, answer: Answer['answer'], more: Partial<Answer> = {}): Answer => ({
  item: item.id,
  answer,
  why: '',
  via: 'page',
  ...more,
});
const mailsOf = async (deps: CursWorld) =>
  (await causes(deps)).map(({ message, audience, values }) => [message, Object(audience).only, values.what]);

describe('the answer', () => {
  test('is kept with its reason, may change, and is written once however often it is given', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const who = officer(deps, 0);
    value(await answerSession(deps, who, said(item, 'yes')));
    value(await answerSession(deps, who, said(item, 'no', { why: ' Tenim colònies ' })));
    expect(await guestsOf(deps, item)).toEqual([
      expect.objectContaining({ answer: 'no', why: 'Tenim colònies', person: who.person, centre: deps.centres[0]?.id, via: 'page' }),
    ]);
    expect(await mailsOf(deps)).toEqual([]);
  });

  test('is given for all seats of a person that the session speaks to', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const [one, two] = deps.centres;
    const both = await person(
      deps,
      'Emma Soler',
      `centre:${one?.id}#comunicacio`,
      `centre:${two?.id}#comunicacio`,
      `centre:${one?.id}#impulsor`,
    );
    value(await answerSession(deps, { seat: `centre:${one?.id}#comunicacio`, ...both, name: both.name }, said(item, 'yes')));
    expect((await guestsOf(deps, item)).map(({ seat }) => seat).toSorted()).toEqual(
      [`centre:${one?.id}#comunicacio`, `centre:${two?.id}#comunicacio`].toSorted(),
    );
    expect(comingOf(answersThatHold(await guestsOf(deps, item), item)).size).toBe(1);
  });

  test.each([
    ['cancelled', { cancelled: { at: '2026-11-20T08:00:00.000Z', by: 'x', reason: 'x' } }, 'anul·lada'],
    ['for other schools now', { centres: ['01ANOTHER'] }, 'ja no hi és convocat'],
    ['held', { done: { at: '2026-11-20T08:00:00.000Z', by: 'x', note: '' } }, 'ja s’ha fet'],
    ['begun', { is: { start: '2026-08-20T08:00:00.000Z', end: '2026-08-20T09:00:00.000Z' } }, 'ja ha començat'],
  ])('of a session that is %s is refused, and why', async (_, more, why) => {
    const deps = await cursWorld();
    const item = await heldSession(deps, more);
    const refused = await answerSession(deps, officer(deps, 0), said(item, 'yes'));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'not-allowed-now', values: { why: expect.stringContaining(why) } } });
    expect(await guestsOf(deps, item)).toEqual([]);
  });
});

describe('a session with a capacity', () => {
  test('has no place for one more; who leaves makes room, and a calendar or the coordination is believed', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps, { capacity: 1 });
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
      const item = await heldSession(deps, { capacity });
      const torn = { ...deps, store: hostile(deps.store, { seed }) };
      await Promise.allSettled([0, 1, 2, 3, 4, 5].map((nth) => answerSession(torn, officer(deps, nth), said(item, 'yes'))));
      expect(comingOf(answersThatHold(await guestsOf(deps, item), item)).size).toBeLessThanOrEqual(capacity);
    },
  );
});

describe('somebody else in their place', () => {
  const instead = { name: 'Roser Pla', address: 'roser@escola.example' };

  test('is seated and invited at once, alone; named again, they get no second mail', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const who = officer(deps, 0);
    value(await answerSession(deps, who, said(item, 'replaced', instead)));
    value(await answerSession(deps, who, said(item, 'replaced', instead)));
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    expect(roser?.name).toBe('Roser Pla');
    expect(await mailsOf(deps)).toEqual([['M-EV-CONVOCATORIA', roser?.id, 'publish']]);
    expect([...comingOf(answersThatHold(await guestsOf(deps, item), item))]).toEqual([roser?.id]);
  });

  test('is told and let go when the invited comes after all', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    value(await answerSession(deps, officer(deps, 0), said(item, 'replaced', instead)));
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    deps.now.pass({ minutes: 5 });
    value(await answerSession(deps, officer(deps, 0), said(item, 'yes')));
    expect(await holdersOf(deps, guestSeat(item.id))).toEqual([]);
    expect((await mailsOf(deps)).at(-1)).toEqual(['M-EV-ANULLAT', roser?.id, 'uninvite']);
  });

  test('nobody is seated nor mailed where no place is left for them', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps, { capacity: 1 });
    value(await answerSession(deps, officer(deps, 1), said(item, 'yes')));
    expect(await answerSession(deps, officer(deps, 0), said(item, 'replaced', instead))).toMatchObject({ ok: false });
    expect(await holdersOf(deps, guestSeat(item.id))).toEqual([]);
    expect(await mailsOf(deps)).toEqual([]);
  });

  test('of an address that the service knows, who answers reads the name that they wrote', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const address = `direccio.${deps.centres[3]?.code}@escola.example`;
    value(await answerSession(deps, officer(deps, 0), said(item, 'replaced', { name: 'Algú altre', address })));
    expect(value(await seeInvitation(deps, officer(deps, 0), item.id)).names.instead).toBe('Algú altre');
  });

  property.prop([fc.integer(), fc.integer({ min: 0, max: 12 }), fc.constantFrom('before' as const, 'after' as const)], { numRuns: 40 })(
    'is seated just while somebody names them, whoever answers at once and wherever one is killed',
    async (seed, at, when) => {
      const deps = await cursWorld();
      const item = await heldSession(deps);
      for (const nth of [0, 1]) value(await answerSession(deps, officer(deps, nth), said(item, 'replaced', instead)));
      const torn = { ...deps, store: dyingStore(hostile(deps.store, { seed }), at, when) };
      await Promise.allSettled([
        answerSession(torn, officer(deps, 0), said(item, 'yes')),
        answerSession(torn, officer(deps, 1), said(item, 'no')),
        answerSession(torn, officer(deps, 2), said(item, 'replaced', instead)),
        answerSession(torn, officer(deps, 3), said(item, 'replaced', { name: 'Joan Pi', address: 'joan@escola.example' })),
      ]);
      const named = new Set((await guestsOf(deps, item)).flatMap((guest) => guest.instead ?? []));
      expect(new Set((await holdersOf(deps, guestSeat(item.id))).map(({ id }) => id))).toEqual(named);
    },
  );

  test('who stands for two stays while one of them needs it', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    for (const nth of [0, 1]) value(await answerSession(deps, officer(deps, nth), said(item, 'replaced', instead)));
    value(await answerSession(deps, officer(deps, 0), said(item, 'no')));
    expect(await holdersOf(deps, guestSeat(item.id))).toHaveLength(1);
  });

  test('needs a name and an address of another person', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const paths = async (more: Partial<Answer>) => {
      const done = await answerSession(deps, officer(deps, 0), said(item, 'replaced', more));
      return done.ok ? [] : done.failure.errors?.map(({ path }) => path);
    };
    expect(await paths({ name: '', address: 'roser' })).toEqual(['nom', 'correu']);
    expect(await paths({ name: 'Jo mateixa', address: `comunicacio.${deps.centres[0]?.code}@escola.example` })).toEqual(['correu']);
    expect(await guestsOf(deps, item)).toEqual([]);
  });
});

describe('a token', () => {
  test('opens the invitation of its reader, no session, and nothing once they have left the seat', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
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

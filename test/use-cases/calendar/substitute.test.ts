/** Somebody comes to a session in another's place: seated, invited and let go with the answer that names them. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { hostile } from '#functions/store/hostile.ts';
import { type Answer, answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { seeInvitation } from '#functions/use-cases/calendar/see-invitation.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { holdersOf } from '#functions/use-cases/people/seats.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { guestsOf, heldSession, officer } from '#test/support/invited.ts';
import { causes, value } from '#test/support/world.ts';

const said = (item: CalendarItem, answer: Answer['answer'], more: Partial<Answer> = {}): Answer => ({
  item: item.id,
  answer,
  why: '',
  via: 'page',
  ...more,
});
const mailsOf = async (deps: CursWorld) =>
  (await causes(deps)).map(({ message, audience, values }) => [message, Object(audience).only, values.what]);

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

  test('sends nobody else: they say no, and the invited names another', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps, { capacity: 1 });
    value(await answerSession(deps, officer(deps, 0), said(item, 'replaced', instead)));
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    const who = { seat: guestSeat(item.id), person: roser?.id ?? '', name: 'Roser Pla', locale: 'ca' } as const;
    const third = said(item, 'replaced', { name: 'Joan Pi', address: 'joan@escola.example' });
    expect(await answerSession(deps, who, third)).toMatchObject({
      failure: { values: { why: expect.stringContaining('en convidi una altra') } },
    });
    value(await answerSession(deps, who, said(item, 'no')));
    deps.now.pass({ minutes: 1 });
    value(await answerSession(deps, officer(deps, 0), third));
    const joan = await personByAddress(deps, 'joan@escola.example');
    expect([...comingOf(answersThatHold(await guestsOf(deps, item), item))]).toEqual([joan?.id]);
  });

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

/** Those who are invited answer, change their mind, and find the door closed when it is. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { answersThatHold, comingOf } from '#functions/rules/calendar/answers.ts';
import { hostile } from '#functions/store/hostile.ts';
import { type Answer, answerSession } from '#functions/use-cases/calendar/answer-session.ts';
import { answerTask, openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { spendLink } from '#functions/use-cases/people/link.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { leaveSeat } from '#functions/use-cases/people/seats.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
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

/** Answers given with the buttons of a calendar program. */
import { describe, expect, test } from 'vitest';
import { getItemDeeds } from '#functions/store/item.ts';
import { hearReply } from '#functions/use-cases/calendar/hear-reply.ts';
import { answerTask, openInvitation } from '#functions/use-cases/calendar/invitation.ts';
import { spendLink } from '#functions/use-cases/people/link.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld } from '#test/support/curs.ts';
import { guestsOf, heldSession, officer } from '#test/support/invited.ts';

describe('an answer by the buttons of a calendar', () => {
  async function replied(deps: CursWorld, item: CalendarItem) {
    const who = officer(deps, 0);
    const { writes, secrets } = mintLink(deps, {
      purpose: 'reply',
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
    const item = await heldSession(deps);
    const hear = await replied(deps, item);
    expect(await hear({ answer: 'no', comment: 'No puc', stamp: '2026-11-23T09:05:00.000Z' })).toBe(true);
    expect(await hear()).toBe(true);
    expect(await hear({ answer: 'maybe', stamp: '2026-11-23T09:09:00.000Z' })).toBe(true);
    expect(await guestsOf(deps, item)).toEqual([expect.objectContaining({ answer: 'no', why: 'No puc', via: 'calendar' })]);
  });

  test('to a date that has moved since does not count, and stands in the history once', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps, { sequence: 3, moved: { at: deps.now(), sequence: 2 } });
    const hear = await replied(deps, item);
    for (const sequence of [0, 1, 1]) expect(await hear({ sequence })).toBe(true);
    expect(await guestsOf(deps, item)).toEqual([]);
    expect((await getItemDeeds(deps.store, item.id)).filter(({ action }) => action === 'answer')).toHaveLength(1);
    expect(await hear({ sequence: 2 })).toBe(true);
    expect(await guestsOf(deps, item)).toHaveLength(1);
  });

  test('needs the token of its address: that of the page is none, and the address opens no page', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps);
    const { seat, person } = officer(deps, 0);
    const mint = (purpose: 'answer' | 'reply') => mintLink(deps, { purpose, task: answerTask(item.id), seat, person, case: null });
    const [page, address] = [mint('answer'), mint('reply')];
    await deps.store.commit([...page.writes, ...address.writes]);
    const hear = await replied(deps, item);
    expect(await hear({ token: page.secrets.token })).toBe(false);
    expect(await openInvitation(deps, address.secrets.token, 'ca')).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
    expect(await spendLink(deps, address.secrets.token)).toMatchObject({ ok: false, failure: { code: 'link-spent' } });
    expect(await hear({ token: address.secrets.token })).toBe(true);
  });

  test('with a token that nobody has is left to people; to a cancelled session it is let go', async () => {
    const deps = await cursWorld();
    const item = await heldSession(deps, { cancelled: { at: deps.now(), by: 'x', reason: 'x' } });
    const hear = await replied(deps, item);
    expect(await hear()).toBe(true);
    expect(await hear({ token: 'x'.repeat(43) })).toBe(false);
    expect(await guestsOf(deps, item)).toEqual([]);
  });
});

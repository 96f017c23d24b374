/** A session of the communication officers that people know of, those who are invited to it, and what they said. */
import { expect } from 'vitest';
import { getGuests, getItem, itemWrite } from '#functions/store/item.ts';
import type { Answering } from '#functions/use-cases/calendar/answer-session.ts';
import type { CalendarItem, Guest } from '#schemas/entities/calendar.ts';
import { type CursWorld, itemOf } from './curs.ts';

/** The session, changed as a test needs it. */
export async function heldSession(deps: CursWorld, more: Partial<CalendarItem> = {}): Promise<CalendarItem> {
  const item = { ...(await itemOf(deps, 'A08')), published: '2026-11-01', ...more };
  const stored = await getItem(deps.store, item.id);
  expect(await deps.store.commit([itemWrite(item, null, stored?.rev)])).toMatchObject({ ok: true });
  return item;
}

/** The communication officer of a school. */
export function officer(deps: CursWorld, nth: number): Answering {
  const seat = `centre:${deps.centres[nth]?.id}#comunicacio`;
  const actor = deps.people.get(seat);
  return { seat, person: actor?.person ?? null, name: actor?.name ?? '', locale: 'ca' };
}

/** All answers. */
export async function guestsOf(deps: CursWorld, { id }: CalendarItem): Promise<readonly Guest[]> {
  return (await getGuests(deps.store, id)).map(({ guest }) => guest);
}

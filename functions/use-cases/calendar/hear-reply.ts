/** An answer that somebody gave with the buttons of a calendar program: recorded like the page does. */
import type { CalendarReply } from '#schemas/calendar-reply.ts';
import type { CalendarItem, ItemDeed } from '#schemas/entities/calendar.ts';
import { getItem, getItemDeeds, itemDeedWrite } from '../../store/item.ts';
import type { Deps } from '../ports.ts';
import { type Answering, answerSession } from './answer-session.ts';
import { openInvitation } from './invitation.ts';

const stale = 'Va respondre des del calendari a la data anterior: no compta';

/**
 * False = nobody has this token, or its session is gone: the mail is for people to read. Hearing it twice does no harm. «Maybe» is no answer; one to a
 * date that has moved since does not count and troubles nobody, but stands in the history; one that comes too late is let go.
 */
export async function hearReply(deps: Deps, reply: CalendarReply): Promise<boolean> {
  const opened = await openInvitation(deps, reply.token, 'ca', 'reply');
  const found = opened.ok ? await getItem(deps.store, opened.value.item) : null;
  if (!opened.ok || !found) return false;
  const { who } = opened.value;
  if (reply.answer === 'maybe') return true;
  if (isOld(reply, found.item)) return noted(deps, who, found.item);
  const said = { item: found.item.id, answer: reply.answer, why: reply.answer === 'no' ? reply.comment : '', stamp: reply.stamp } as const;
  const done = await answerSession(deps, who, { ...said, via: 'calendar' });
  if (!done.ok && done.failure.code === 'busy') throw new Error('an answer could not be recorded');
  return done.ok || done.failure.code !== 'not-found';
}

/** By its sequence; a program that says none is believed its clock. */
function isOld({ sequence, stamp }: CalendarReply, { moved }: CalendarItem): boolean {
  if (!moved) return false;
  return sequence === null ? stamp !== null && stamp < moved.at : sequence < moved.sequence;
}

async function noted(deps: Deps, { person, name }: Answering, { id }: CalendarItem): Promise<true> {
  const at = deps.now();
  const actor = person ?? 'system';
  const said = { item: id, actor, name, action: 'answer', reason: stale, from: null, to: null, broke: [] } as const;
  const known = (await getItemDeeds(deps.store, id)).some(
    (deed) => deed.actor === actor && deed.action === 'answer' && deed.reason === stale,
  );
  const deed: ItemDeed = { ...said, id: deps.ids.ulid(at), at, broke: [] };
  if (!known) await deps.store.commit([itemDeedWrite(deed)]);
  return true;
}

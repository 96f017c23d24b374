/** An answer that somebody told the coordination, by telephone for instance. */
import { authorise } from '#functions/rules/authorise.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { type Answer, type Answering, answerSession } from './answer-session.ts';
import { type SeenInvitation, seeInvitation } from './see-invitation.ts';
import { seeItem } from './see-item.ts';

/** Which of the invited; `person` empty = the mailbox of the seat. */
export interface Whom {
  readonly item: string;
  readonly seat: string;
  readonly person: string;
}

/** What is known of the invited. `not-found` for who does not coordinate, and for whom the session does not invite. */
export async function answerOfInvited(deps: Deps, actor: Actor, whom: Whom): Promise<Result<SeenInvitation>> {
  const who = await invitedNamed(deps, actor, whom);
  return who.ok ? seeInvitation(deps, who.value, whom.item) : who;
}

/** Writes it, also where no place is left: who is on the telephone is told. */
export async function noteAnswer(
  deps: Deps,
  actor: Actor,
  whom: Whom,
  said: Pick<Answer, 'answer' | 'why' | 'name' | 'address'>,
): Promise<Result<{ readonly item: CalendarItem }>> {
  const who = await invitedNamed(deps, actor, whom);
  return who.ok ? answerSession(deps, who.value, { ...said, item: whom.item, via: 'coordination' }) : who;
}

async function invitedNamed(deps: Deps, actor: Actor, { item, seat, person }: Whom): Promise<Result<Answering>> {
  const allowed = authorise(actor, 'manage-calendar');
  if (!allowed.ok) return allowed;
  const seen = await seeItem(deps, actor, item);
  if (!seen.ok) return seen;
  const line = seen.value.lines.find((each) => each.seat === seat && (each.person ?? '') === person);
  if (!line) return fail('not-found');
  return ok({ seat, person: line.person, name: line.name ?? '', locale: actor.locale });
}

/** The invitation behind a token: which session, and who answers. Looking changes nothing. */
import type { Token } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Locale } from '#schemas/text.ts';
import { getPerson } from '../../store/person.ts';
import { openLink } from '../people/link.ts';
import type { Deps } from '../ports.ts';
import type { Answering } from './answer-session.ts';

/** The task of a token that answers for a session. */
export const answerTask = (item: string): string => `answer:${item}`;

/** Who may answer what. */
export interface Invitation {
  readonly item: string;
  readonly who: Answering;
}

/**
 * `link-spent` for every other token, known or not, and once the person has left the seat. A mailbox is called by its address. `by`: the link of
 * the page, or the address that calendar programs write to; who knows one of the two cannot do what the other does.
 */
export async function openInvitation(
  deps: Deps,
  secret: string,
  locale: Locale,
  by: 'answer' | 'reply' = 'answer',
): Promise<Result<Invitation>> {
  const opened = await openLink(deps, secret);
  if (!opened.ok) return opened;
  const { purpose, seat, person, name } = opened.value;
  const item = itemOf(opened.value);
  if (purpose !== by || !seat || !item) return fail('link-spent');
  const known = person === null ? null : await getPerson(deps.store, person);
  return ok({ item, who: { seat, person, name: known?.name ?? name, locale: known?.locale ?? locale } });
}

function itemOf({ task }: Pick<Token, 'task'>): string | null {
  return task?.startsWith('answer:') ? task.slice('answer:'.length) : null;
}

/** The question to the official mailbox: was it you? */
import type { Offer } from '#functions/rules/available.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { ok, type Result } from '#schemas/result.ts';
import type { Deps } from '../ports.ts';
import { actionsOf } from './act-on-case.ts';
import { happenedTo } from './history.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { ofSender } from './school-case.ts';

/** What it is about, who sent it, and the two answers. */
export interface SenderQuestion {
  readonly loaded: LoadedCase;
  /** Name or address of who sent it; null where it is not known. */
  readonly sentBy: string | null;
  /** None = it was answered, or the case is elsewhere by now. */
  readonly answers: readonly Offer[];
}

/** Also for the session of a task link. */
export async function senderQuestion(deps: Deps, actor: Actor | null, id: string): Promise<Result<SenderQuestion>> {
  const loaded = await loadCase(deps, actor, { case: id, permission: 'act-on-case', task: 'confirm-sender' });
  if (!loaded.ok) return loaded;
  const { form } = loaded.value;
  const sends = form.workflow.transitions.filter(({ effects }) => effects?.some(({ effect }) => effect === 'freeze'));
  const sent = (await happenedTo(deps, loaded.value)).find(({ entry }) => sends.some(({ action }) => action === entry.action));
  const answers = actionsOf(deps, loaded.value).filter((offer) => ofSender(offer) && offer.reasons.length === 0);
  return ok({ loaded: loaded.value, sentBy: sent?.entry.name ?? null, answers });
}

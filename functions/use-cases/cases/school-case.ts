/** A case as its school sees it: where it is, what was said, what is still asked, and what the school may do. */
import type { Offer } from '#functions/rules/available.ts';
import { callClosed } from '#functions/rules/needs.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { Reading } from '#schemas/form/read.ts';
import { ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { Deps } from '../ports.ts';
import { actionsOf } from './act-on-case.ts';
import { laterFields } from './answer-later.ts';
import { type Happening, happenedTo } from './history.ts';
import { readingOf } from './known.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** Everything of its page. */
export interface SchoolCase {
  readonly loaded: LoadedCase;
  readonly reading: Reading;
  /** Why a draft cannot be sent now, whatever its answers: its call is over, or not open yet. */
  readonly closed: Text | null;
  /** Latest first. */
  readonly happened: readonly Happening[];
  /** Fields that are asked after the submission and may be answered now. */
  readonly later: readonly string[];
  /** What the school may do beside sending; saying who sent it has a page of its own. */
  readonly offers: readonly Offer[];
  /** The official mailbox itself reads, and may say whether it was them. */
  readonly mayConfirm: boolean;
}

/** Reads only. A coordinator sees the page without its buttons. */
export async function schoolCase(deps: Deps, actor: Actor | null, id: string): Promise<Result<SchoolCase>> {
  const loaded = await loadCase(deps, actor, { case: id });
  if (!loaded.ok) return loaded;
  const school = loaded.value.roles.some((role) => role === 'applicant' || role === 'official');
  const all = school ? actionsOf(deps, loaded.value) : [];
  return ok({
    loaded: loaded.value,
    reading: readingOf(loaded.value),
    closed: closedNow(deps, loaded.value),
    happened: await happenedTo(deps, loaded.value),
    later: school ? laterFields(loaded.value) : [],
    offers: all.filter((offer) => !ofSender(offer)),
    mayConfirm: all.some((offer) => ofSender(offer) && offer.reasons.length === 0),
  });
}

/** What keeps a draft from being sent beside its answers; null for what is no draft. */
export function closedNow({ now }: Pick<Deps, 'now'>, { form, head, call }: LoadedCase): Text | null {
  return form.needsCall && isTagged(form.workflow, head.state, 'draft') ? callClosed(call, now()) : null;
}

/** Whether an action says who sent the form. */
export function ofSender({ transition: { effects = [] } }: Offer): boolean {
  return effects.some(({ effect }) => effect === 'sender');
}

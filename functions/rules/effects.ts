/** What a transition does to the head and the body of a case. */
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import { isTagged } from '#schemas/workflow/walk.ts';
import type { Effect, Transition } from '#schemas/workflow/workflow.ts';
import type { Act } from './advance.ts';
import type { Situation } from './situation.ts';

/** The head after a transition, but for its deadline. */
export function headAfter({ head, workflow, now }: Situation, transition: Transition, act: Act): CaseHead {
  const state = transition.to ?? head.state;
  const moved = state !== head.state;
  const start: CaseHead = {
    ...head,
    state,
    since: moved ? now : head.since,
    updatedAt: now,
    unread: isTagged(workflow, state, 'draft') ? head.unread : !act.roles.includes('coordination'),
    order: moved ? null : head.order,
  };
  return (transition.effects ?? []).reduce((next, effect) => headBy(next, effect, act, now), start);
}

function headBy(head: CaseHead, effect: Effect, { input, roles }: Act, now: string): CaseHead {
  switch (effect.effect) {
    case 'freeze': {
      const sender = roles.includes('official') ? 'confirmed' : head.sender;
      return { ...head, sender, documents: head.documents + 1, submittedAt: head.submittedAt ?? now, percent: 100 };
    }
    case 'sender':
      return { ...head, sender: effect.is };
    case 'assign':
      return { ...head, assignee: String(input[effect.from] ?? '') || null };
    case 'order':
      return { ...head, order: Number(input[effect.from]) };
    default:
      return head;
  }
}

/** The body after a transition. */
export function bodyAfter(
  { body, now }: Situation,
  transition: Transition,
  { input, comments }: Pick<Act, 'input' | 'comments'>,
): CaseBody {
  const reason = typeof input.reason === 'string' ? input.reason : body.reason;
  return (transition.effects ?? []).reduce((next, effect) => bodyBy(next, effect, { input, comments, now }), { ...body, reason });
}

function bodyBy(body: CaseBody, { effect }: Effect, { input, comments, now }: Pick<Act, 'input' | 'comments'> & { now: string }): CaseBody {
  switch (effect) {
    case 'open-amendments':
      return { ...body, amendments: comments };
    case 'close-amendments':
      return { ...body, amendments: {} };
    case 'close-scoring':
      return { ...body, scoring: { ...body.scoring, closed: true, closedAt: now, why: String(input.why ?? '') || null } };
    case 'open-scoring':
      return { ...body, scoring: { closed: false, closedAt: null, why: null, round: body.scoring.round + 1 } };
    default:
      return body;
  }
}

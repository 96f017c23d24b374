/** Every action that a person has on a case: allowed, or blocked with the reasons. Buttons read this; so does the engine before it acts. */
import type { Text } from '#schemas/text.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import type { ActorRole, Transition } from '#schemas/workflow/workflow.ts';
import { lacking } from './needs.ts';
import type { Situation } from './situation.ts';

/** One action; `reasons` is empty exactly when it is allowed. */
export interface Offer {
  readonly transition: Transition;
  readonly reasons: readonly Text[];
}

/** The actions of these roles in the state that the case is in, in the order of the table. */
export function available(at: Situation, roles: readonly ActorRole[]): readonly Offer[] {
  return transitionsFrom(at.workflow, at.head.state)
    .filter(({ who }) => who.some((role) => roles.includes(role)))
    .map((transition) => ({ transition, reasons: reasonsAgainst(transition, at) }));
}

/** What stands against a transition now, a sentence each. */
export function reasonsAgainst({ needs = [] }: Transition, at: Situation): readonly Text[] {
  return needs.map((need) => lacking(need, at)).filter((reason) => reason !== null);
}

/** One action of the table before it is pressed: what it asks, what stands against it, and what it would do. */
import { type Foretold, foretold } from '#functions/rules/mail/foretell.ts';
import type { Actor, Person } from '#schemas/entities/people.ts';
import type { Fields } from '#schemas/form/fields.ts';
import type { Facts, Raw } from '#schemas/form/form.ts';
import { prefilled } from '#schemas/form/prefill.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { filled, proper } from '#schemas/values/checked.ts';
import type { Transition, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { spokenOf } from '../mail/spoken.ts';
import type { Deps } from '../ports.ts';
import { askFacts } from './act-on-case.ts';
import { type StaffCase, staffCase } from './staff-case.ts';

/** An action and its case. */
export interface StaffAction {
  readonly found: StaffCase;
  readonly transition: Transition;
  /** What stands against it now. */
  readonly reasons: readonly Text[];
  /** False = nobody does this in the state that the case is in now. */
  readonly offered: boolean;
  readonly asks: Fields;
  /** What is offered while nothing was typed. */
  readonly offers: Raw;
  readonly facts: Facts;
  /** The mails that it would send. */
  readonly mails: readonly Foretold[];
}

/** `not-found` for an action that the table does not know or that is nobody's of the reader's roles. */
export async function staffAction(
  deps: Deps,
  actor: Actor,
  asked: { readonly case: string; readonly action: string },
): Promise<Result<StaffAction>> {
  const found = await staffCase(deps, actor, { case: asked.case });
  if (!found.ok) return found;
  const { loaded, offers, coordinators } = found.value;
  const offer = offers.find(({ transition }) => transition.action === asked.action);
  const transition = offer?.transition ?? known(found.value, asked.action);
  if (!transition) return fail('not-found');
  // The case as it may be shown has no scores while the scoring is open; how many there are is no secret.
  const facts = { ...askFacts(deps, loaded, transition), 'scoring.count': found.value.standing?.scored.length ?? 0 };
  const asks = asksOf(transition, coordinators, actor);
  return ok({
    ...{ found: found.value, transition, asks, facts },
    offers: prefilled(asks, {}, facts),
    reasons: offer?.reasons ?? [],
    offered: offer !== undefined,
    mails: await Promise.all(
      (transition.mails ?? []).map(async (mail) => foretold(await inWords(deps, mail), transition, loaded, actor.locale)),
    ),
  });
}

/** In the words that the coordination may have written. */
async function inWords(deps: Deps, mail: WorkflowMail): Promise<WorkflowMail> {
  const { words } = await spokenOf(deps, mail.name, deps.now());
  return { ...mail, subject: words.subject, body: words.body };
}

/** The row of another state, for who came too late. Sending has a page of its own. */
function known({ loaded: { form, roles } }: StaffCase, action: string): Transition | undefined {
  return form.workflow.transitions.find(
    (row) =>
      row.action === action && row.who.some((role) => roles.includes(role)) && !row.effects?.some(({ effect }) => effect === 'freeze'),
  );
}

const me: Text = { ca: 'Jo ({name})', es: 'Yo ({name})', en: 'Me ({name})' };

/** Whoever is assigned is chosen from those who coordinate, the reader first. */
function asksOf({ asks = {}, effects = [] }: Transition, coordinators: readonly Person[], { person }: Actor): Fields {
  const assign = effects.find(({ effect }) => effect === 'assign');
  const field = assign?.effect === 'assign' ? asks[assign.from] : undefined;
  if (assign?.effect !== 'assign' || !field) return asks;
  const { label, hint, missing } = field;
  const own = coordinators.filter(({ id }) => id === person).map(({ id, name }) => [id, filled(me, { name })]);
  const others = coordinators.filter(({ id }) => id !== person).map(({ id, name }) => [id, proper(name)]);
  const options = Object.fromEntries([...own, ...others]);
  return { ...asks, [assign.from]: { widget: 'choice', options, label, ...(hint && { hint }), ...(missing && { missing }) } };
}

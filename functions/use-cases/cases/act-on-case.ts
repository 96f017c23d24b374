/** One action of the workflow's table, whichever it is: read what it asks, decide, and commit state, audit and mails at once. */
import { type Act, advance } from '#functions/rules/advance.ts';
import { available, type Offer } from '#functions/rules/available.ts';
import { proposedDay } from '#functions/rules/deadline.ts';
import { counts } from '#functions/rules/scoring.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { readFields } from '#schemas/form/fields.ts';
import type { Facts, Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { type FieldError, fail, ok, type Result } from '#schemas/result.ts';
import { transitionOf } from '#schemas/workflow/walk.ts';
import type { Transition } from '#schemas/workflow/workflow.ts';
import { commitNamed } from '../../store/commit.ts';
import { pointerOf } from '../../store/reference.ts';
import { holdersOf } from '../people/seats.ts';
import type { Deps } from '../ports.ts';
import { actWrites } from './act-writes.ts';
import { type Held, situationOf } from './known.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { actedSince, whatHappened } from './what-happened.ts';

/** A press of an action's button. */
export interface ActOnCase {
  readonly case: string;
  readonly action: string;
  /** Revision of the head as it was shown. */
  readonly revision: number;
  /** What the action asks, as typed. */
  readonly raw?: Raw;
  /** Comments on answers by input or field name, as typed. */
  readonly comments?: Readonly<Record<string, string>>;
}

const unknownField = {
  ca: 'El formulari no té aquesta resposta.',
  es: 'El formulario no tiene esta respuesta.',
  en: 'The form has no such answer.',
};
const nobody = {
  ca: 'Trieu algú de la coordinació.',
  es: 'Elija a alguien de la coordinación.',
  en: 'Choose somebody of the coordination.',
};

/** The actions of a reader on a loaded case, allowed or with the reasons against; without those that send the form, which have a page. */
export function actionsOf(deps: Pick<Deps, 'now'>, loaded: LoadedCase): readonly Offer[] {
  return available(situationOf(loaded, deps.now()), loaded.roles).filter(({ transition }) => !sends(transition));
}

/** Facts for the fields that an action asks: `today`, `deadline.proposed`, `scoring.count`, `scoring.enough`. */
export function askFacts(deps: Pick<Deps, 'now'>, { facts, form, scores, body }: Held, transition: Transition): Facts {
  const count = scores.filter(({ score }) => !score.conflict && counts(score, body.scoring)).length;
  return {
    ...facts,
    'deadline.proposed': proposedDay(transition, deps.now()),
    'scoring.count': count,
    'scoring.enough': form.workflow.scoring?.enough ?? 0,
  };
}

/**
 * Answers the revision of the head afterwards. `changed-meanwhile` (with `what`, `at`, `state`) when somebody acted since the page was shown,
 * `not-allowed-now` with the reasons, `invalid` with the place of what was asked. Nothing is written unless all of it is.
 */
export async function actOnCase(deps: Deps, actor: Actor, command: ActOnCase): Promise<Result<{ readonly revision: number }>> {
  const task = actor.task === 'confirm-sender' ? { task: 'confirm-sender' } : {};
  const loaded = await loadCase(deps, actor, { case: command.case, permission: 'act-on-case', ...task });
  if (!loaded.ok) return loaded;
  const held = loaded.value;
  if (await actedSince(deps, held, command.revision)) return meanwhile(deps, actor, held);
  const transition = transitionOf(held.form.workflow, held.head.state, command.action);
  if (transition && (sends(transition) || !isOfTask(actor, transition))) return fail('not-found');
  const read = transition ? await readAsked(deps, held, transition, command) : { input: {}, errors: [] };
  if (read.errors.length > 0) return fail('invalid', { errors: read.errors });
  const now = deps.now();
  const act: Act = {
    ...{ action: command.action, actor, roles: held.roles, input: read.input, comments: command.comments ?? {} },
    ...{ entry: deps.ids.ulid(now), revision: held.rev + 1, hash: null },
  };
  const advanced = advance(situationOf(held, now), act);
  if (!advanced.ok) return advanced;
  const outcome = await commitNamed(deps.store, await actWrites(deps, held, advanced.value));
  if (outcome.ok) return ok({ revision: held.rev + 1 });
  const { place } = outcome.lost;
  return place ? fail('already-submitted', { values: { reference: pointerOf(place).reference } }) : meanwhile(deps, actor, held);
}

async function meanwhile(deps: Deps, actor: Actor, held: LoadedCase): Promise<Result<never>> {
  return fail('changed-meanwhile', { values: await whatHappened(deps, actor, held) });
}

function sends({ effects = [] }: Transition): boolean {
  return effects.some(({ effect }) => effect === 'freeze');
}

/** The link of the official mailbox is good for its two answers only. */
function isOfTask({ task }: Actor, { effects = [] }: Transition): boolean {
  return task !== 'confirm-sender' || effects.some(({ effect }) => effect === 'sender');
}

async function readAsked(
  deps: Deps,
  held: LoadedCase,
  transition: Transition,
  { raw = {}, comments = {} }: ActOnCase,
): Promise<{ readonly input: Act['input']; readonly errors: readonly FieldError[] }> {
  const asks = transition.asks ?? {};
  const { values, errors } = readFields(asks, raw, askFacts(deps, held, transition));
  const fields = planOf(held.form, held.head.version).at;
  const strange = transition.comments ? Object.keys(comments).filter((path) => !fields.has(path)) : [];
  const wrong = [...errors.map(({ path, message }) => ({ path, message })), ...strange.map((path) => ({ path, message: unknownField }))];
  const input = Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string | number | boolean] => pair[1] !== null && typeof pair[1] !== 'object'),
  );
  const assigns = transition.effects?.find(({ effect }) => effect === 'assign');
  if (wrong.length > 0 || assigns?.effect !== 'assign') return { input, errors: wrong };
  const staff = await holdersOf(deps, `programme:${held.head.programme}#coordination`);
  const known = staff.some(({ id }) => id === input[assigns.from]);
  return { input, errors: known ? [] : [{ path: assigns.from, message: nobody }] };
}

/** The engine: what a case becomes by an action. Pure; it decides everything and does nothing. */
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { CaseBody, CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { Text } from '#schemas/text.ts';
import { stateOf, transitionOf } from '#schemas/workflow/walk.ts';
import type { ActorRole, Effect, Transition, WorkflowMail } from '#schemas/workflow/workflow.ts';
import { reasonsAgainst } from './available.ts';
import { deadlineOf } from './deadline.ts';
import { bodyAfter, headAfter } from './effects.ts';
import type { Situation } from './situation.ts';
import { pastSteps } from './steps.ts';
import type { HolidayCalendar } from './working-days.ts';

/** What somebody wants to do with a case. */
export interface Act {
  readonly action: string;
  readonly actor: Actor;
  /** The roles of the actor towards the case. */
  readonly roles: readonly ActorRole[];
  /** What the action asks, parsed: texts, numbers, ISO dates. */
  readonly input: Readonly<Record<string, string | number | boolean>>;
  /** Comments by input name, where the action takes them. */
  readonly comments: Readonly<Record<string, string>>;
  /** Id of the audit entry. */
  readonly entry: string;
  /** Revision that the head will have. */
  readonly revision: number;
  /** SHA-256 of the document that is frozen, where one is. */
  readonly hash: string | null;
}

/** A mail that the commit must cause; `values` fill what would otherwise be read later. */
export interface Wanted {
  readonly mail: WorkflowMail;
  readonly values: Readonly<Record<string, string>>;
}

/** What the use-case writes in one commit. Ids of causes are added to the entry there. */
export interface Advanced {
  readonly transition: Transition;
  readonly head: CaseHead;
  readonly body: CaseBody;
  readonly entry: AuditEntry;
  readonly wanted: readonly Wanted[];
  /** Those that reach beyond head and body: `freeze`, `participation`, `continuity`, `free-days`, `replacement`. */
  readonly effects: readonly Effect[];
}

const notHere: Text = {
  ca: 'ara és «{state}».',
  es: 'ahora está «{state}».',
  en: 'it is now “{state}”.',
};
const noComment: Text = {
  ca: 'Escriviu com a mínim un comentari al costat de la resposta que cal esmenar.',
  es: 'Escriba al menos un comentario junto a la respuesta que hay que subsanar.',
  en: 'Write at least one comment beside the answer to be amended.',
};

/**
 * The next head, body, audit entry and mails; or `not-found` for who has no part in the action, `not-allowed-now` with the reasons, `invalid`
 * with the place of what was asked.
 */
export function advance(at: Situation, act: Act, calendar?: HolidayCalendar): Result<Advanced> {
  const transition = transitionOf(at.workflow, at.head.state, act.action);
  if (!transition) return refusal(at, act);
  const role = transition.who.find((each) => act.roles.includes(each));
  if (!role) return fail('not-found');
  const reasons = reasonsAgainst(transition, at).map((reason) => reason[act.actor.locale]);
  if (reasons.length > 0) return fail('not-allowed-now', { values: { why: reasons.join(' ') } });
  const comments = transition.comments ? Object.entries(act.comments).filter(([, text]) => text.trim() !== '') : [];
  if (transition.comments && comments.length === 0) return fail('invalid', { errors: [{ path: 'comments', message: noComment }] });
  const deadline = deadlineOf(transition, act.input, { current: at.head.deadline, now: at.now, ...(calendar && { calendar }) });
  if (!deadline.ok) return deadline;
  const head = dated(at, headAfter(at, transition, act), deadline.value);
  const body = bodyAfter(at, transition, { ...act, comments: Object.fromEntries(comments) });
  const entry = entryOf(at, act, { role, to: transition.to ?? null, comments });
  const values = { ...(head.deadline && { deadline: head.deadline }), ...(head.order !== null && { order: String(head.order) }) };
  const wanted = (transition.mails ?? [])
    .filter(({ answered }) => !answered || at.answered.has(answered))
    .map((mail) => ({ mail, values }));
  return ok({ transition, head, body, entry, wanted, effects: transition.effects ?? [] });
}

/** Known to the table from another state: say where the case is. Unknown at all: nothing of that name exists. */
function refusal(at: Situation, { action, roles, actor }: Act): Result<never> {
  const known = at.workflow.transitions.some((row) => row.action === action && row.who.some((role) => roles.includes(role)));
  if (!known) return fail('not-found');
  const { staff, school } = stateOf(at.workflow, at.head.state);
  const name = roles.includes('coordination') ? staff : school;
  return fail('not-allowed-now', { values: { why: notHere[actor.locale].replace('{state}', name[actor.locale]) } });
}

/** A new date is a new version of its reminders, without the steps that already lie behind. */
function dated(at: Situation, head: CaseHead, deadline: string | null): CaseHead {
  if (head.state === at.head.state && deadline === at.head.deadline) return head;
  const next = { ...head, deadline, dueVersion: at.head.dueVersion + (deadline === at.head.deadline ? 0 : 1) };
  return { ...next, steps: [...pastSteps({ ...at, head: next, changedAt: at.now }, at.now)] };
}

function entryOf(
  at: Situation,
  act: Act,
  {
    role,
    to,
    comments,
  }: { readonly role: ActorRole; readonly to: string | null; readonly comments: readonly (readonly [string, string])[] },
): AuditEntry {
  const typed = Object.entries(act.input).map(([key, value]) => [key, String(value)] as const);
  return {
    id: act.entry,
    case: at.head.id,
    at: at.now,
    actor: act.actor.person ?? act.actor.seats[0] ?? 'unknown',
    name: act.actor.name,
    role,
    action: act.action,
    from: at.head.state,
    to,
    revision: act.revision,
    hash: act.hash,
    input: Object.fromEntries([...typed, ...comments.map(([key, text]) => [`comments.${key}`, text] as const)]),
    causes: [],
  };
}

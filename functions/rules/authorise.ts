/** Who may do what: the one place. Pages, API and use-cases ask here; the role × route matrix of the tests reads the table. */
import type { Actor } from '#schemas/entities/people.ts';
import type { Group } from '#schemas/form/field.ts';
import { fail, ok, type Result } from '#schemas/result.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';

/** Roles that may, in general. What a transition or a field says of its own comes on top. */
export const permissions = {
  /** The case as the school sees it. */
  'read-case': ['applicant', 'official', 'coordination'],
  'write-case': ['applicant', 'official'],
  /** Any action; the table of the workflow says which. */
  'act-on-case': ['applicant', 'official', 'coordination', 'system'],
  /** One field asked later; the field says of whom. */
  'answer-later': ['applicant', 'official', 'ajuntament', 'coordination'],
  /** Asks somebody outside for a document, by a link. */
  'send-task': ['applicant', 'official', 'coordination'],
  /** The case as the staff sees it. */
  'read-staff-case': ['coordination', 'committee'],
  'score-case': ['committee'],
  'note-case': ['coordination'],
  'read-queue': ['coordination', 'committee'],
  'export-cases': ['coordination'],
  'manage-calls': ['coordination'],
  'manage-directory': ['coordination'],
  'manage-people': ['coordination'],
  'read-jobs': ['coordination'],
  'read-mail': ['coordination'],
  /** The curs: plan and apply, sessions, deadlines, board, forecast, texts. */
  'manage-calendar': ['coordination'],
} as const satisfies Record<string, readonly ActorRole[]>;

/** Something that one may be allowed to do. */
export type Permission = keyof typeof permissions;

/** What it is about: a case (its head is enough), a programme, and the task that a task session must be for. */
export interface Resource {
  readonly case?: { readonly id: string; readonly subject: string; readonly programme: string; readonly writers?: readonly string[] };
  readonly programme?: string;
  /** `upload:<field>`, `confirm-sender`. */
  readonly task?: string;
}

/** The roles that an actor has towards a resource; none for a stranger. */
export function rolesOf(actor: Actor, resource: Resource): readonly ActorRole[] {
  if (actor.person === systemActor.person) return ['system'];
  const { case: about, programme = about?.programme ?? 'magnet' } = resource;
  const sits = (seat: string) => actor.seats.some((held) => held === seat || held.startsWith(`${seat}#`));
  const roles: readonly (readonly [ActorRole, boolean])[] = [
    ['coordination', sits(`programme:${programme}#coordination`) || sits(`programme:${programme}#admin`)],
    ['committee', sits(`programme:${programme}#committee`)],
    ['official', about !== undefined && sits(`centre:${about.subject}#direccio`)],
    ['applicant', about !== undefined && (sits(`case:${about.id}#applicant`) || writes(about, sits))],
    ['ajuntament', about !== undefined && sits(`case:${about.id}#ajuntament`)],
  ];
  return roles.filter(([, has]) => has).map(([role]) => role);
}

/** Whether somebody sits in a seat of the centre that writes the case. */
function writes({ subject, writers = [] }: NonNullable<Resource['case']>, sits: (seat: string) => boolean): boolean {
  return writers.some((role) => sits(`centre:${subject}#${role}`));
}

/**
 * The roles by which the actor may, or a failure: `sign-in-needed` for somebody unknown, else `not-found`, so that nobody learns
 * what exists. A task session may do its task and nothing else.
 */
export function authorise(actor: Actor | null, permission: Permission, resource: Resource = {}): Result<readonly ActorRole[]> {
  if (!actor || (actor.person === null && actor.seats.length === 0)) return fail('sign-in-needed');
  if (actor.task !== null && actor.task !== resource.task) return fail('not-found');
  const allowed: readonly ActorRole[] = permissions[permission];
  const roles = rolesOf(actor, resource).filter((role) => allowed.includes(role));
  return roles.length > 0 ? ok(roles) : fail('not-found');
}

/** Whether somebody with these roles sees an answer (domain.md 5.0): the own centre and the coordination see all, others what their group sees. */
export function seesField(roles: readonly ActorRole[], sees: readonly Group[] = []): boolean {
  if (roles.some((role) => role === 'applicant' || role === 'official' || role === 'coordination')) return true;
  return roles.some((role) => (role === 'committee' && sees.includes('COM')) || (role === 'ajuntament' && sees.includes('AJU')));
}

/** Who acts when nobody does: the sweep. */
export const systemActor: Actor = { person: 'system', name: 'Magnet', locale: 'ca', seats: [], task: null };

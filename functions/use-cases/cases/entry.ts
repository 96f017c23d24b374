/** Audit entries of what is no transition: starting, scoring, answering later, asking for a document. */
import type { AuditEntry } from '#schemas/entities/audit.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import type { Deps } from '../ports.ts';

/** Who did what. */
export interface Did {
  readonly person: string;
  readonly name: string;
  readonly role: ActorRole;
  readonly action: string;
  readonly input?: AuditEntry['input'];
  readonly hash?: string | null;
  readonly causes?: readonly string[];
  /** Revision of the head after it; absent = it does not change. */
  readonly revision?: number;
}

/** An entry that leaves the state as it is. */
export function plainEntry({ ids, now }: Pick<Deps, 'ids' | 'now'>, head: Pick<CaseHead, 'id' | 'state'>, did: Did): AuditEntry {
  const at = now();
  return {
    id: ids.ulid(at),
    case: head.id,
    at,
    ...{ actor: did.person, name: did.name, role: did.role, action: did.action },
    ...{ from: head.state, to: null, revision: did.revision ?? 1, hash: did.hash ?? null },
    input: did.input ?? {},
    causes: [...(did.causes ?? [])],
  };
}

/** How an actor is named in histories: the person, or the seat where nobody is proven. */
export function whoIs(actor: Actor): { readonly person: string; readonly name: string } {
  return { person: actor.person ?? actor.seats[0] ?? 'unknown', name: actor.name };
}

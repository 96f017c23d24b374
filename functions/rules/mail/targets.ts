/** Which seats a cause writes to. */
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';

/** A seat; its holders are read when it is expanded, unless one person or the seat's own mailbox (`null`) is meant. */
export interface Target {
  readonly seat: string;
  readonly only?: string | null;
  /** Nobody is missed where nobody sits. */
  readonly ifAny?: true;
}

/** One recipient: a person in a seat, or the seat's own mailbox. */
export interface Recipient {
  readonly seat: string;
  readonly person: string | null;
}

/** The seats of a cause, without repetition. A case that was erased has none. */
export function targetsOf({ audience, message, anchor }: Cause, head: CaseHead | null): readonly Target[] {
  if (audience.of === 'item') return [];
  if (audience.of === 'seats') {
    const { only } = audience;
    return [...new Set(audience.seats)].map((seat) => ({ seat, ...(only !== undefined && { only }) }));
  }
  if (audience.of === 'address') {
    const role = { task: 'ajuntament', resume: 'applicant' }[message] ?? null;
    return [{ seat: anchor.kind === 'case' && role ? `case:${anchor.id}#${role}` : `address:${anchor.id}`, only: null }];
  }
  if (!head) return [];
  const programme = `programme:${head.programme}`;
  const official = { seat: `centre:${head.subject}#direccio` };
  const seats = {
    // Whether an application comes from the school is asked of its mailbox, whoever sits there by now.
    official: message === 'confirm-sender' ? { ...official, only: null } : official,
    coordination: { seat: `${programme}#coordination` },
    committee: { seat: `${programme}#committee` },
    assignee: head.assignee === null ? { seat: `${programme}#coordination` } : { seat: `${programme}#coordination`, only: head.assignee },
    ajuntament: { seat: `case:${head.id}#ajuntament` },
  } as const satisfies Record<Exclude<(typeof audience.groups)[number], 'applicant'>, Target>;
  return [...new Set(audience.groups)].flatMap((group) => (group === 'applicant' ? writersOf(head) : [seats[group]]));
}

/** Who writes a case: whoever began it, or the seats of the centre that share it with its head. */
function writersOf({ id, subject, writers }: CaseHead): readonly Target[] {
  if (writers.length === 0) return [{ seat: `case:${id}#applicant` }];
  return writers.map((role) => ({ seat: `centre:${subject}#${role}`, ifAny: true }));
}

/** The order in which a cause is expanded; its cursor is the last one put. */
export function placeOf({ seat, person }: Recipient): string {
  return `${seat} ${person ?? ''}`;
}

/** Recipients in their order, without repetition. */
export function inOrder(recipients: readonly Recipient[]): readonly Recipient[] {
  const unique = new Map(recipients.map((recipient) => [placeOf(recipient), recipient]));
  return [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, recipient]) => recipient);
}

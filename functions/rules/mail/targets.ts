/** Which seats a cause writes to. */

import type { Role } from '#schemas/calendar/activity.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { CaseHead } from '#schemas/entities/case.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import type { SeatId } from '#schemas/entities/people.ts';
import { centreOfSeat, seatsOf, type Whose } from '#schemas/programme/seats.ts';

/** A seat; its holders are read when it is expanded, unless one person or the seat's own mailbox (`null`) is meant. */
export interface Target {
  readonly seat: string;
  readonly only?: string | null;
  /** Nobody is missed where nobody sits. */
  readonly ifAny?: true;
  /** Who is written to where nobody sits. */
  readonly otherwise?: SeatId;
}

/** One recipient: a person in a seat, or the seat's own mailbox. */
export interface Recipient {
  readonly seat: string;
  readonly person: string | null;
}

/** The seats of a cause about a case, or of one that names them, without repetition. A case that was erased has none. */
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

/** The head of a centre: who is written to for its empty seats. */
const headOfCentre = (centre: string): SeatId => `centre:${centre}#direccio`;

/** Who came to a session in somebody's place. */
export const guestSeat = (item: string): SeatId => `item:${item}#convidat`;

/** The seats of the roles of an item, in their order and without repetition; what is sent to an empty seat of a centre goes to its head. */
export function targetsOfItem({ id, kind }: Pick<CalendarItem, 'id' | 'kind'>, roles: readonly string[], whose: Whose): readonly Target[] {
  const targets = seatTargets(roles, whose);
  return kind === 'session' ? [...targets, { seat: guestSeat(id), ifAny: true }] : targets;
}

/** The seats of roles at some centres. */
export function seatTargets(roles: readonly string[], whose: Whose): readonly Target[] {
  const seats = [...new Set(roles.flatMap((role) => seatsOf(role as Role, whose)))];
  return seats.map((seat): Target => {
    const centre = centreOfSeat(seat);
    return centre === null || seat === headOfCentre(centre) ? { seat } : { seat, otherwise: headOfCentre(centre) };
  });
}

/** Nobody is told twice: of several seats of a person the first counts. */
export function eachOnce(recipients: readonly Recipient[]): readonly Recipient[] {
  const readers = new Map<string, Recipient>();
  for (const recipient of recipients) {
    const reader = recipient.person ?? recipient.seat;
    if (!readers.has(reader)) readers.set(reader, recipient);
  }
  return [...readers.values()];
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

/** What every change of an item brings: the item as it is then, when to look again, a deed for its history, and what the invited are told. */
import { activityOf } from '#schemas/calendar/walk.ts';
import type { CalendarItem, ItemDeed } from '#schemas/entities/calendar.ts';
import type { Instant } from '#schemas/entities/instant.ts';
import type { Cause } from '#schemas/entities/mail.ts';
import { dueOfItem, type Rung } from './ladder.ts';

/** Beside what is changed: the curs, the time, who does it, a ULID for the deed, and the rules that somebody overrides. */
export interface Change {
  readonly rung: Rung;
  readonly now: Instant;
  readonly actor: { readonly id: string; readonly name: string };
  readonly deed: string;
  /** Catalan. */
  readonly broke?: readonly string[];
}

/** A mail to the invited that goes out at once. */
export type ItemCause = Pick<Cause, 'id' | 'message' | 'anchor' | 'audience' | 'values'> & {
  readonly now: Instant;
  readonly notAfter?: Instant;
};

/** See the module. `due` null = it needs no more attention. */
export interface Altered {
  readonly item: CalendarItem;
  readonly due: Instant | null;
  readonly deed: ItemDeed;
  readonly cause: ItemCause | null;
}

/** What was done, and the words for it: a reason for the history, and what the mail says of the state before. */
export interface Done {
  readonly action: ItemDeed['action'];
  readonly reason?: string;
  readonly tells?: Telling['tells'];
}

/** The date of an item; undefined where it has none. */
export const dateOf = ({ is }: Pick<CalendarItem, 'is'>): Instant | undefined => is.start ?? is.due;

/**
 * Finishes a change. The invited are told only what they know of: something published whose day is to come; then its sequence grows,
 * so that a calendar program takes the new entry for the old one.
 */
export function altered(before: CalendarItem, after: CalendarItem, { action, reason = '', tells }: Done, change: Change): Altered {
  const { rung, now, actor, deed, broke = [] } = change;
  const told = tells !== undefined && before.published !== null && (dateOf(after) ?? '') > now;
  const sequence = before.sequence + (told ? 1 : 0);
  const moved = dateOf(before) === dateOf(after) ? after.moved : { at: now, sequence };
  const item: CalendarItem = { ...after, sequence, moved, updatedAt: now };
  const dated = JSON.stringify(before.is) === JSON.stringify(after.is) ? { from: null, to: null } : { from: before.is, to: after.is };
  return {
    item,
    due: dueOfItem(item, rung),
    deed: { id: deed, item: item.id, at: now, actor: actor.id, name: actor.name, action, reason, ...dated, broke: [...broke] },
    cause: told
      ? causeOf(item, { action, tells, reason, was: dateOf(before) === dateOf(item) ? undefined : dateOf(before) }, change)
      : null,
  };
}

/** What a mail to the invited says, and to which of them: all, if no centres are named. */
export interface Telling {
  /** What the words follow from; `uninvite`: its readers need not come any more. */
  readonly action: ItemDeed['action'] | 'uninvite';
  readonly tells: 'CONVOCATORIA' | 'CANVI' | 'ANULLAT';
  readonly reason: string;
  readonly was?: Instant | undefined;
  readonly centres?: readonly string[];
}

/** The cause of a mail that tells of an item as it is now. */
export function causeOf(
  item: CalendarItem,
  { action, tells, reason, was, centres }: Telling,
  { rung, now, deed }: Pick<Change, 'now' | 'deed'> & { readonly rung: Pick<Rung, 'programme'> },
): ItemCause {
  const { audience, message } = activityOf(rung.programme, item.activity);
  const name = `${message}-${tells}`;
  const date = dateOf(item);
  return {
    ...{ id: `${name}.${deed}`, message: name, now },
    anchor: { kind: 'item', id: item.id, version: item.version },
    audience: { of: 'item', roles: [...audience], ...(centres && { centres: [...centres] }) },
    values: { ...snapshotOf(item, { reason, was }), what: action },
    ...(date !== undefined && { notAfter: date }),
  };
}

/** What a mail says of an item as it is now; what it has not is empty. */
export function snapshotOf(
  item: CalendarItem,
  { reason = '', was = '' }: { readonly reason?: string; readonly was?: Instant | undefined },
) {
  const { is, place, link, note, sequence } = item;
  return { sequence: String(sequence), start: is.start ?? '', end: is.end ?? '', due: is.due ?? '', was, place, link, note, reason };
}

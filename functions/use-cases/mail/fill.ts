/** Fills an envelope: each reason is asked again whether it is still wanted, and those that are become one letter. */

import { mergeParts, partOf } from '#functions/rules/mail/parts.ts';
import type { Cause, Envelope, Reason } from '#schemas/entities/mail.ts';
import { paths } from '#schemas/paths.ts';
import { localDay } from '#schemas/values/dates.ts';
import { causeKey, causeOf } from '../../store/cause.ts';
import { keyOf } from '../../store/checks.ts';
import { rowsOf } from '../../store/every.ts';
import { reasonOf } from '../../store/reason.ts';
import type { Item, Write } from '../../store/store.ts';
import type { Deps } from '../ports.ts';
import { type Planned, planMail, type Skipped } from './plan.ts';

/** A reason that is open, with the row that it was read from, and its cause. */
export interface Pending {
  readonly item: Item;
  readonly reason: Reason;
  readonly cause: Cause;
}

/** A reason and the mail that is planned for it. */
export interface Wanted extends Pending {
  readonly plan: Planned;
}

/** What goes into the envelope, what is not wanted any more and why, and what waits: it had no room, or nobody could plan it. */
export interface Filled {
  readonly wanted: readonly Wanted[];
  readonly dropped: readonly (Pending & { readonly why: string })[];
  readonly rest: readonly Pending[];
}

/** Reasons that an envelope carries, and writes that its claim may have beside the envelope. */
const most = { reasons: 40, writes: 99 };

/** The open reasons of rows, each with its cause. */
export async function pendingOf({ store }: Pick<Deps, 'store'>, items: readonly (Item | null)[]): Promise<readonly Pending[]> {
  const open = items.flatMap((item) => (item && reasonOf(item).state === 'open' ? [{ item, reason: reasonOf(item) }] : []));
  const ids = [...new Set(open.map(({ reason }) => reason.cause))];
  const causes = new Map((await rowsOf(store, ids.map(causeKey))).map((row) => [causeOf(row).id, causeOf(row)]));
  return open.flatMap(({ item, reason }) => {
    const cause = causes.get(reason.cause);
    return cause ? [{ item, reason, cause }] : [];
  });
}

/** In the order given, as many as one envelope holds. What cannot be planned is logged and holds nothing else up; throws where there is nothing else. */
export async function fill(deps: Deps, pending: readonly Pending[]): Promise<Filled> {
  const wanted: Wanted[] = [];
  const dropped: (Pending & { readonly why: string })[] = [];
  const rest: Pending[] = [];
  let full = false;
  for (const each of pending) {
    const plan: Planned | Skipped | null = full ? null : await planned(deps, each);
    full ||= plan !== null && 'address' in plan && !hasRoom([...wanted, { ...each, plan }]);
    if (plan === null || (full && 'address' in plan)) rest.push(each);
    else if ('skip' in plan) dropped.push({ ...each, why: plan.skip });
    else wanted.push({ ...each, plan });
  }
  if (rest.length > 0 && wanted.length + dropped.length === 0) throw new Error('nothing of an envelope can be planned');
  return { wanted, dropped, rest };
}

async function planned(deps: Deps, { cause, reason }: Pending): Promise<Planned | Skipped | null> {
  try {
    return await planMail(deps, cause, reason);
  } catch (error) {
    deps.log.error('mail-failed', { id: cause.id }, error);
    return null;
  }
}

const hasRoom = (wanted: readonly Wanted[]): boolean => wanted.length <= most.reasons && writesOf(wanted).length <= most.writes;

/** All that a claim checks and mints; what two of them ask of the same row is asked once. */
export function writesOf(wanted: readonly Wanted[]): readonly Write[] {
  const writes = wanted.flatMap(({ plan }) => plan.writes);
  return [...new Map(writes.map((write) => [`${keyOf(write).pk} ${keyOf(write).sk}`, write])).values()];
}

/** The letter: its own where there is one thing to tell, else all of them together. A thing is told once, in however many seats one reads of it. */
export function letterOf(deps: Deps, wanted: readonly Wanted[]): Pick<Planned, 'props' | 'calendar'> {
  const things = [...new Map(wanted.toReversed().map((each) => [each.cause.id, each])).values()].toReversed();
  const [first, ...others] = things;
  if (!first) throw new Error('a letter tells something');
  if (others.length === 0) return first.plan;
  const { replyTo, demo, origin } = deps;
  const staff = things.every(({ reason }) => reason.seat.startsWith('programme:'));
  const cover = {
    locale: first.plan.locale,
    day: localDay(deps.now()),
    url: `${origin}${staff ? paths.board() : paths.mine()}`,
    replyTo,
    demo,
  };
  const parts = things.map(({ plan }) => partOf(plan.props));
  return { props: mergeParts(parts, cover), calendar: null };
}

/** What an envelope says of the reasons that it carries. */
export function carried(wanted: readonly Wanted[]): Pick<Envelope, 'reasons' | 'case' | 'item'> {
  const idOf = (kind: Cause['anchor']['kind']) => wanted.find(({ cause }) => cause.anchor.kind === kind)?.cause.anchor.id ?? null;
  const reasons = wanted.map(({ reason, cause }) => ({ cause: cause.id, seat: reason.seat, message: cause.message }));
  return { reasons, case: idOf('case'), item: idOf('item') };
}

/** What a plan changes: the new proposal beside the old proposal, never beside what a person set (design-time.md, Plan and apply). */
import type { Item, Live, When } from '#schemas/calendar/item.ts';

/** `conflict`: the plan and a person both changed it, or the plan removes what a person moved. */
export type Change = 'add' | 'move' | 'remove' | 'keep' | 'conflict';

/** One item and what becomes of it. */
export interface Step {
  /** As it would be; where it is kept, removed or in conflict, as it is. */
  readonly item: Item;
  readonly change: Change;
  /** The new proposal; absent when the plan no longer has the item. */
  readonly proposed?: When;
  /** The old proposal; absent when it is new. */
  readonly before?: When;
  /** What is; absent when it is new. */
  readonly is?: When;
}

/** Steps for all items, those of the plan first. What is done stays. `gone`: centres that have left, whose items go whoever set them (R12). */
export function difference(items: readonly Item[], live: readonly Live[], gone: ReadonlySet<string> = new Set()): readonly Step[] {
  const known = new Map(live.map((each) => [each.item.id, each]));
  const planned = new Set(items.map(({ id }) => id));
  return [
    ...items.map((item) => stepOf(item, known.get(item.id))),
    ...live.filter(({ item }) => !planned.has(item.id)).map((each) => lost(each, gone)),
  ];
}

/** The date of an item. */
export function whenIn({ start, end, opens, due, minutes }: When): When {
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(opens !== undefined && { opens }),
    ...(due !== undefined && { due }),
    ...(minutes !== undefined && { minutes }),
  };
}

function stepOf(item: Item, live: Live | undefined): Step {
  const proposed = whenIn(item);
  if (!live) return { item, change: 'add', proposed };
  const before = whenIn(live.proposed);
  const is = whenIn(live.item);
  const change = changeOf({ proposed, before, is }, live);
  return { item: change === 'move' ? item : live.item, change, proposed, before, is };
}

function changeOf({ proposed, before, is }: Readonly<Record<'proposed' | 'before' | 'is', When>>, { done }: Live): Change {
  if (done || same(proposed, before) || same(proposed, is)) return 'keep';
  return same(before, is) ? 'move' : 'conflict';
}

function lost({ item, proposed, done }: Live, gone: ReadonlySet<string>): Step {
  const before = whenIn(proposed);
  const is = whenIn(item);
  if (done) return { item, change: 'keep', before, is };
  return { item, change: same(before, is) || gone.has(item.centre ?? '') ? 'remove' : 'conflict', before, is };
}

function same(one: When, other: When): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.opens === other.opens &&
    one.due === other.due &&
    one.minutes === other.minutes
  );
}

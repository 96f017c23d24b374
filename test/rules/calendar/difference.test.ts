/** What a plan changes, beside what a person set. */
import { describe, expect, test } from 'vitest';
import { difference, type Step } from '#functions/rules/calendar/difference.ts';
import type { Item, Live, When } from '#schemas/calendar/item.ts';

const on = (day: number): When => ({ start: `2027-01-${day}T08:00:00.000Z`, end: `2027-01-${day}T09:30:00.000Z` });
const item = (when: When, more: Partial<Item> = {}): Item => ({
  id: 'a',
  activity: 'A12',
  kind: 'session',
  centre: '08099017',
  ordinal: 1,
  ...when,
  ...more,
});
const live = (proposed: When, is: When, more: Partial<Live> = {}): Live => ({ item: item(is), proposed, ...more });
const change = (items: readonly Item[], exists: readonly Live[], gone?: ReadonlySet<string>) =>
  difference(items, exists, gone).map((step) => [step.change, step.item.start?.slice(8, 10)]);

describe('an item', () => {
  test('that is new is added', () => {
    expect(difference([item(on(11))], [])).toEqual<Step[]>([{ item: item(on(11)), change: 'add', proposed: on(11) }]);
  });
  test('whose proposal did not change is kept, wherever a person put it', () => {
    expect(change([item(on(11))], [live(on(11), on(11))])).toEqual([['keep', '11']]);
    expect(change([item(on(11))], [live(on(11), on(20))])).toEqual([['keep', '20']]);
  });
  test('whose proposal changed moves where nobody touched it', () => {
    expect(change([item(on(12))], [live(on(11), on(11))])).toEqual([['move', '12']]);
  });
  test('that both the plan and a person changed is a conflict, with three dates', () => {
    expect(difference([item(on(12))], [live(on(11), on(20))])).toEqual<Step[]>([
      { item: item(on(20)), change: 'conflict', proposed: on(12), before: on(11), is: on(20) },
    ]);
  });
  test('that a person put where the plan wants it now is kept', () => {
    expect(change([item(on(12))], [live(on(11), on(12))])).toEqual([['keep', '12']]);
  });
  test('that the plan no longer has is removed, unless a person moved it', () => {
    expect(difference([], [live(on(11), on(11))])).toEqual<Step[]>([{ item: item(on(11)), change: 'remove', before: on(11), is: on(11) }]);
    expect(change([], [live(on(11), on(20))])).toEqual([['conflict', '20']]);
  });
  test('of a school that has left goes, whoever set it (R12)', () => {
    expect(change([], [live(on(11), on(20))], new Set(['08099017']))).toEqual([['remove', '20']]);
    expect(
      change(
        [],
        [{ ...live(on(11), on(20)), item: item(on(20), { id: 'b', municipality: '080193', centre: undefined } as unknown as Item) }],
        new Set(['']),
      ),
    ).toEqual([['remove', '20']]);
  });
  test('that is done stays', () => {
    expect(change([item(on(12))], [live(on(11), on(11), { done: true })])).toEqual([['keep', '11']]);
    expect(change([], [live(on(11), on(20), { done: true })], new Set(['08099017']))).toEqual([['keep', '20']]);
  });
  test.each<[string, When, When]>([
    ['an end', on(11), { ...on(11), end: '2027-01-11T10:00:00.000Z' }],
    ['a due day', { due: '2027-06-30T21:59:59.000Z' }, { due: '2027-07-01T21:59:59.000Z' }],
    ['an opening', { opens: '2027-05-01', due: '2027-06-30T21:59:59.000Z' }, { opens: '2027-05-02', due: '2027-06-30T21:59:59.000Z' }],
    ['minutes', { minutes: 900 }, { minutes: 1800 }],
  ])('moves with %s', (_, old, now) => {
    expect(difference([item(now)], [live(old, old)])).toEqual<Step[]>([
      { item: item(now), change: 'move', proposed: now, before: old, is: old },
    ]);
  });
});

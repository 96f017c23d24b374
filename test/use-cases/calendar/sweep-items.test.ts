/** Sweeps over the items of a curs: two at once, killed on the way, and with ten times as many items. */
import { expect, test } from 'vitest';
import { at } from '#functions/rules/working-days.ts';
import { causeWrite, newCause } from '#functions/store/cause.ts';
import { getItem } from '#functions/store/item.ts';
import type { Store } from '#functions/store/store.ts';
import { tickItem } from '#functions/use-cases/calendar/tick-item.ts';
import { goTo, ledger, mailedCurs, morning, put, work } from '#test/support/curs-mail.ts';
import { dyingStore } from '#test/support/dying-store.ts';
import { sessionOn } from '#test/support/items.ts';

/** A seminar of the programme, published on 20 December, and six schools. */
const seminar = sessionOn('2027-02-03');
async function world() {
  const deps = await mailedCurs({ centres: 6, planned: false });
  return { deps, id: (await put(deps, seminar)).id };
}

test('two sweeps at once cause each mail once, and each person gets one', async () => {
  const { deps, id } = await world();
  goTo(deps, '2026-12-20');
  await Promise.all([work(deps), work(deps), tickItem(deps, id)]);
  const { causes, reasons } = await ledger(deps);
  expect(causes).toHaveLength(1);
  expect(deps.sent.map(({ to }) => to).sort()).toEqual([...new Set(deps.sent.map(({ to }) => to))].sort());
  expect(deps.sent).toHaveLength(reasons.length);
});

test('a mail that was caused for this date before, in another life of the item, is not caused again, and holds nothing up', async () => {
  const { deps, id } = await world();
  const before = { id: `M-EV-CONVOCATORIA.publish.${id}.1`, message: 'M-EV-CONVOCATORIA', now: deps.now() };
  const cause = newCause({ ...before, anchor: { kind: 'item', id, version: 1 }, audience: { of: 'seats', seats: [] } });
  await deps.store.commit([causeWrite({ ...cause, state: 'expanded' })]);
  expect(await morning(deps, '2026-12-20')).toEqual([]);
  expect((await getItem(deps.store, id))?.item).toMatchObject({ published: '2026-12-20' });
});

test.each([0, 1, 2].flatMap((nth) => [[nth, 'before'] as const, [nth, 'after'] as const]))(
  'killed in commit %i, %s it is written, the next sweep tells whom nobody has told',
  async (nth, when) => {
    const { deps, id } = await world();
    goTo(deps, '2026-12-20');
    await work({ ...deps, store: dyingStore(deps.store, nth, when) }).catch(() => undefined);
    for (let turn = 0; turn < 3; turn += 1) {
      for (const clock of [deps.now, deps.real]) clock.pass({ minutes: 16 });
      await work(deps);
    }
    const { reasons, causes } = await ledger(deps);
    expect(causes.map((cause) => cause.id)).toEqual([`M-EV-CONVOCATORIA.publish.${id}.1`]);
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.every(({ state }) => state === 'sent')).toBe(true);
    expect(new Set(deps.sent.map(({ envelope }) => envelope)).size).toBe(reasons.length);
  },
);

test('a sweep reads what is due, with ten times the items as with few', async () => {
  const reads = async (stored: number): Promise<number> => {
    const { deps, id } = await world();
    for (let nth = 0; nth < stored; nth += 1) await put(deps, { ...seminar, id: `${id}.${nth}`, is: { start: at('2027-06-02', '09:00') } });
    goTo(deps, '2026-12-20');
    let count = 0;
    const get: Store['get'] = (keys) => {
      count += keys.length;
      return deps.store.get(keys);
    };
    const find: Store['find'] = async (...asked) => {
      const page = await deps.store.find(...asked);
      count += 1 + page.items.length;
      return page;
    };
    await work({ ...deps, store: { ...deps.store, get, find } });
    return count;
  };
  expect(await reads(60)).toBe(await reads(6));
});

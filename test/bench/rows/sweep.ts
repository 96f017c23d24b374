/** The sweep: what it reads grows with what is due, not with what is stored. */
import { headWrite } from '#functions/store/case.ts';
import { itemWrite } from '#functions/store/item.ts';
import type { Store } from '#functions/store/store.ts';
import type { Use } from '#functions/store/units.ts';
import { dueHandlers } from '#functions/use-cases/due-handlers.ts';
import { type SweepProps, sweep } from '#functions/use-cases/sweep.ts';
import { deadlineOf } from '#test/support/items.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';
import { benchDeps, benchStore, type Row } from '../bench.ts';

const due = 20;

type Deps = ReturnType<typeof benchDeps>;

/** What is stored, one at a time, and who attends to it. */
interface Kind {
  readonly put: (store: Store, nth: number, at: string) => Promise<unknown>;
  readonly handlers: (deps: Deps) => SweepProps['handlers'];
}

const cases: Kind = {
  put: (store, nth, at) => store.commit([headWrite(headOf({ id: `01BENCH${nth}` }), bodyOf(), at)]),
  handlers: () => ({ case: async () => undefined }),
};

/** Reminders of the data of so many schools, in earnest. */
const items: Kind = {
  put: (store, nth, at) =>
    store.commit([itemWrite(deadlineOf(`C${nth}`, '2026-10-15', { published: '2026-09-01', handled: ['opens'] }), at)]),
  handlers: (deps) => dueHandlers({ ...deps, now: () => '2026-10-08T06:00:00.000Z' }),
};

/** Calls and read units of a sweep over so many, of which 20 are due. */
async function swept({ put, handlers }: Kind, stored: number) {
  const uses: Use[] = [];
  const store = benchStore(':memory:', (use) => uses.push(use));
  const deps = benchDeps(store);
  for (let nth = 0; nth < stored; nth += 1) await put(store, nth, nth < due ? '2026-01-01T00:00:00.000Z' : '2099-01-01T00:00:00.000Z');
  uses.length = 0;
  const { done } = await sweep(deps, { handlers: handlers(deps), drain: async () => undefined });
  if (done !== due) throw new Error(`${done} were due`);
  await store.close();
  return { calls: uses.length, read: uses.reduce((sum, { read }) => sum + read, 0) };
}

async function compared(what: string, kind: Kind) {
  const [few, many] = [await swept(kind, 1_000), await swept(kind, 10_000)];
  return [
    { what: `reads of a sweep, 20 due of 1,000 ${what}`, value: few.calls, unit: 'calls' },
    { what: `reads of a sweep, 20 due of 10,000 ${what}`, value: many.calls, unit: 'calls', target: { most: few.calls } },
    { what: `read units of a sweep, 20 due of 1,000 ${what}`, value: few.read, unit: 'units' },
    { what: `read units of a sweep, 20 due of 10,000 ${what}`, value: many.read, unit: 'units', target: { most: few.read } },
  ];
}

/** The row. */
export const row: Row = async () => [...(await compared('cases', cases)), ...(await compared('items of a curs', items))];

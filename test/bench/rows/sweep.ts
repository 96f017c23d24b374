/** The sweep: what it reads grows with what is due, not with what is stored. */
import { headWrite } from '#functions/store/case.ts';
import type { Use } from '#functions/store/units.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';
import { benchDeps, benchStore, type Row } from '../bench.ts';

const due = 20;

/** Calls and read units of a sweep over so many cases, of which 20 are due. */
async function swept(cases: number) {
  const uses: Use[] = [];
  const store = benchStore(':memory:', (use) => uses.push(use));
  const deps = benchDeps(store);
  for (let nth = 0; nth < cases; nth += 1) {
    const at = nth < due ? '2026-01-01T00:00:00.000Z' : '2099-01-01T00:00:00.000Z';
    await store.commit([headWrite(headOf({ id: `01BENCH${nth}` }), bodyOf(), at)]);
  }
  uses.length = 0;
  const { done } = await sweep(deps, { handlers: { case: async () => undefined }, drain: async () => undefined });
  if (done !== due) throw new Error(`${done} were due`);
  await store.close();
  return { calls: uses.length, read: uses.reduce((sum, { read }) => sum + read, 0) };
}

/** The row. */
export const row: Row = async () => {
  const [few, many] = [await swept(1_000), await swept(10_000)];
  return [
    { what: 'reads of a sweep, 20 due of 1,000 cases', value: few.calls, unit: 'calls' },
    { what: 'reads of a sweep, 20 due of 10,000 cases', value: many.calls, unit: 'calls', target: { most: few.calls } },
    { what: 'read units of a sweep, 20 due of 1,000 cases', value: few.read, unit: 'units' },
    { what: 'read units of a sweep, 20 due of 10,000 cases', value: many.read, unit: 'units', target: { most: few.read } },
  ];
};

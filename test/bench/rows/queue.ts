/** The queue of the coordination with one call, with the years before it, and of all years: its time, and what it reads. */
import { headWrite } from '#functions/store/case.ts';
import type { Use } from '#functions/store/units.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { everyCurs } from '#functions/web/queue-query.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { paths } from '#schemas/paths.ts';
import { codeOf, manySchools } from '#test/support/many.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';
import { benchDeps, benchStore, p95, type Row } from '../bench.ts';

/** Cases of a call. */
const call = 60;

/** Time and read units of the queue's page over so many cases: those of the call, and the rest of years before. */
async function queueOf(cases: number) {
  const uses: Use[] = [];
  const store = benchStore(':memory:', (use) => uses.push(use));
  const deps = benchDeps(store);
  await manySchools(deps, 5);
  const states = Object.keys(form.workflow.states);
  for (let nth = 0; nth < cases; nth += 1) {
    const curs = nth < call ? '2027-2028' : `${2026 - (nth % 20)}-${2027 - (nth % 20)}`;
    const state = states[nth % states.length] ?? '';
    const head = headOf({ id: `01BENCH${nth}`, state, curs, name: `Escola ${nth}`, code: codeOf(nth) });
    await store.commit([headWrite(head, bodyOf(), null)]);
  }
  const { id: person } = await ensurePerson(deps, { address: 'nora@magnet.example', name: 'Nora', locale: 'ca' });
  await grantSeat(deps, person, 'programme:magnet#coordination');
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  const app = createApp(deps);
  const open = async (query: Readonly<Record<string, string>>) => {
    const response = await app.request(paths.queue(query), { headers: { Cookie: `session=${secret}`, 'Accept-Encoding': 'gzip' } });
    if (response.status !== 200) throw new Error(`the queue answered ${response.status}`);
    await response.arrayBuffer();
  };
  const measured = async (query: Readonly<Record<string, string>>) => {
    const time = await p95(100, () => open(query));
    uses.length = 0;
    await open(query);
    return { time, read: uses.reduce((sum, { read }) => sum + read, 0) };
  };
  const [own, all] = [await measured({}), await measured({ curs: everyCurs })];
  await store.close();
  return { own, all };
}

/** The row. */
export const row: Row = async () => {
  const [few, many] = [await queueOf(call), await queueOf(2_000)];
  return [
    { what: 'queue of 60 cases, server time, p95', value: few.own.time, unit: 'ms', target: { most: 150 } },
    { what: 'queue of 60 cases and 1,940 of years before, server time, p95', value: many.own.time, unit: 'ms', target: { most: 150 } },
    { what: 'queue of all 2,000 cases, server time, p95', value: many.all.time, unit: 'ms', target: { most: 150 } },
    { what: 'read units of the queue of 60 cases', value: few.own.read, unit: 'units' },
    { what: 'read units with 1,940 of years before', value: many.own.read, unit: 'units', target: { most: few.own.read } },
    { what: 'read units of the queue of all 2,000 cases', value: many.all.read, unit: 'units' },
  ];
};

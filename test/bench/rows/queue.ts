/** The queue of the coordination with few and with very many cases: its time, and what it reads. */
import { headWrite } from '#functions/store/case.ts';
import type { Use } from '#functions/store/units.ts';
import { ensurePerson } from '#functions/use-cases/people/person.ts';
import { grantSeat } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { paths } from '#schemas/paths.ts';
import { codeOf, manySchools } from '#test/support/many.ts';
import { bodyOf, headOf } from '#test/support/situation.ts';
import { benchDeps, benchStore, p95, type Row } from '../bench.ts';

/** Time and read units of one page of the queue over so many cases. */
async function queueOf(cases: number) {
  const uses: Use[] = [];
  const store = benchStore(':memory:', (use) => uses.push(use));
  const deps = benchDeps(store);
  await manySchools(deps, 5);
  const states = Object.keys(form.workflow.states);
  for (let nth = 0; nth < cases; nth += 1) {
    const head = headOf({ id: `01BENCH${nth}`, state: states[nth % states.length] ?? '', name: `Escola ${nth}`, code: codeOf(nth) });
    await store.commit([headWrite(head, bodyOf(), null)]);
  }
  const { id: person } = await ensurePerson(deps, { address: 'nora@magnet.example', name: 'Nora', locale: 'ca' });
  await grantSeat(deps, person, 'programme:magnet#coordination');
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  const app = createApp(deps);
  const open = async () => {
    const response = await app.request(paths.queue(), { headers: { Cookie: `session=${secret}`, 'Accept-Encoding': 'gzip' } });
    if (response.status !== 200) throw new Error(`the queue answered ${response.status}`);
    await response.arrayBuffer();
  };
  const time = await p95(100, open);
  uses.length = 0;
  await open();
  await store.close();
  return { time, read: uses.reduce((sum, { read }) => sum + read, 0) };
}

/** The row. */
export const row: Row = async () => {
  const [few, many] = [await queueOf(60), await queueOf(2_000)];
  return [
    { what: 'queue of 60 cases, server time, p95', value: few.time, unit: 'ms', target: { most: 150 } },
    { what: 'queue of 2,000 cases, server time, p95', value: many.time, unit: 'ms', target: { most: 150 } },
    { what: 'read units of the queue with 60 cases', value: few.read, unit: 'units' },
    { what: 'read units of the queue with 2,000 cases', value: many.read, unit: 'units' },
  ];
};

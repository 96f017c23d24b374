/** DynamoDB units of a journey, computed from bytes by the published rules: an application by the API, and one page by page. */

import { prepare } from '#functions/store/prepare.ts';
import { bytesOf } from '#functions/store/row.ts';
import type { Store, Write } from '#functions/store/store.ts';
import type { Use } from '#functions/store/units.ts';
import { savePage } from '#functions/use-cases/cases/save-page.ts';
import { startCase } from '#functions/use-cases/cases/start-case.ts';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { createApp } from '#functions/web/app.tsx';
import { visibleSections } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { applicationOf, codeOf, manySchools, submissions } from '#test/support/many.ts';
import { opened, value } from '#test/support/world.ts';
import { benchDeps, benchStore, type Row } from '../bench.ts';

/** A store that counts, and the least that its commits could have cost: every row that was put, once, in a transaction, and its places in indexes. */
async function counted() {
  const uses: Use[] = [];
  let least = 0;
  const store = benchStore(':memory:', (use) => uses.push(use));
  const watched: Store = {
    ...store,
    commit: (writes) => {
      least += leastOf(writes);
      return store.commit(writes);
    },
  };
  const deps = benchDeps(watched);
  await manySchools(deps, 3);
  const total = () => ({ read: sum(uses.map(({ read }) => read)), write: sum(uses.map(({ write }) => write)), least });
  const begin = () => {
    uses.length = 0;
    least = 0;
  };
  return { deps, begin, total };
}

function leastOf(writes: readonly Write[]): number {
  const twice = writes.length > 1 ? 2 : 1;
  const puts = prepare(writes).flatMap(({ put }) => (put ? [put] : []));
  const places = puts.map(({ lp, mp, dp }) => [lp, mp, dp].filter(Boolean).length);
  return twice * sum(puts.map((put) => Math.ceil(bytesOf(put) / 1_024))) + sum(places);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

async function byApi() {
  const { deps, begin, total } = await counted();
  const app = createApp(deps);
  const send = (nth: number) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
    return app.request(submissions, { method: 'POST', headers, body: applicationOf(nth, deps.now()) });
  };
  await send(0);
  begin();
  const { status } = await send(1);
  if (status !== 201) throw new Error(`the application was answered ${status}`);
  return total();
}

async function byPages() {
  const { deps, begin, total } = await counted();
  begin();
  const { case: id } = value(
    await startCase(deps, null, { form: form.slug, code: codeOf(1), address: 'mestra@escola.example', locale: 'ca' }),
  );
  const writer = { person: null, name: 'mestra', locale: 'ca', seats: [`case:${id}#applicant`], task: null } as const;
  const { facts } = await opened(deps, writer, id);
  const raw = sample(form, 1, { facts, answers: { [form.subjectField ?? '']: codeOf(1) } });
  for (const { key } of visibleSections(form, 1, raw, facts))
    value(await savePage(deps, writer, { case: id, section: key, raw: ofSection(form, 1, key, raw), revision: 0 }));
  const { seen } = await opened(deps, writer, id);
  value(await submitCase(deps, writer, { case: id, key: 'clau', seen }));
  return total();
}

/** The row. */
export const row: Row = async () => {
  const journeys = [
    ['application by the API', await byApi()],
    ['application page by page', await byPages()],
  ] as const;
  return journeys.flatMap(([name, { read, write, least }]) => [
    { what: `read units of an ${name}`, value: read, unit: 'units' },
    { what: `write units of an ${name}`, value: write, unit: 'units' },
    { what: `against the least for its transactions, ${name}`, value: write / least, unit: '×', target: { most: 1.25 } },
  ]);
};

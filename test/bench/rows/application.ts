/** One full application by the JSON API, against a bare handler that writes the same rows as durably, with the same grouping, in the same run. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realClock } from '#functions/ops/clock.ts';
import { prepare } from '#functions/store/prepare.ts';
import { bytesOf, type Flat } from '#functions/store/row.ts';
import type { Store } from '#functions/store/store.ts';
import { createApp } from '#functions/web/app.tsx';
import { applicationOf, manySchools, submissions } from '#test/support/many.ts';
import { benchDeps, benchStore, inFolder, median, type Row } from '../bench.ts';
import { prepareFolder, sendMany, withServer } from '../load.ts';

const rounds = 3;
const each = 1_200;
const warm = 300;

/** The rows that the commit of one application writes. */
async function rowsOfOne(): Promise<readonly Flat[]> {
  const store = benchStore();
  await manySchools({ store, now: realClock }, 1);
  let rows: readonly Flat[] = [];
  const watched: Store = {
    ...store,
    commit: (writes) => {
      rows = prepare(writes).flatMap(({ put }) => (put ? [put] : []));
      return store.commit(writes);
    },
  };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'clau' };
  const body = applicationOf(0, realClock());
  const response = await createApp(benchDeps(watched)).request(submissions, { method: 'POST', headers, body });
  if (response.status !== 201) throw new Error(`the application was answered ${response.status}`);
  await store.close();
  return rows;
}

/** Applications a second on a server that has just been started and warmed up. */
function rateOf(kind: 'app' | 'bare', rows: readonly Flat[]): Promise<number> {
  return inFolder(async (folder) => {
    if (kind === 'app') await prepareFolder(folder, each + warm);
    else writeFileSync(join(folder, 'rows.json'), JSON.stringify(rows));
    return withServer([kind, folder], async (origin) => {
      await sendMany(origin, { from: each, count: warm });
      return sendMany(origin, { from: 0, count: each });
    });
  });
}

/** The row. */
export const row: Row = async () => {
  const rows = await rowsOfOne();
  const rates: { readonly app: number[]; readonly bare: number[] } = { app: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) for (const kind of ['bare', 'app'] as const) rates[kind].push(await rateOf(kind, rows));
  const [app, bare] = [median(rates.app), median(rates.bare)];
  return [
    { what: 'rows that one application commits', value: rows.length, unit: 'rows' },
    { what: 'bytes in them', value: rows.reduce((sum, each) => sum + bytesOf(each), 0), unit: 'bytes' },
    { what: 'a bare handler that commits the same rows, as durably', value: bare, unit: 'a second' },
    { what: 'full application by the JSON API', value: app, unit: 'a second' },
    { what: 'ratio of both', value: (app / bare) * 100, unit: '%', target: { least: 60 } },
  ];
};

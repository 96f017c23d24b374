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
import type { Recorded } from '../server.ts';

const rounds = 3;
const each = 2_000;
const warm = 1_000;

/** The rows that the commit of an application writes, and where those of each application stand: neighbours and far apart, as they really come. */
async function recorded(): Promise<Recorded> {
  const store = benchStore();
  await manySchools({ store, now: realClock }, each + warm);
  let rows: readonly Flat[] = [];
  const watched: Store = {
    ...store,
    commit: (writes) => {
      rows = prepare(writes).flatMap(({ put }) => (put ? [put] : []));
      return store.commit(writes);
    },
  };
  const places: Recorded['places'][number][] = [];
  const app = createApp(benchDeps(watched, { client: () => `10.0.0.${places.length % 250}` }));
  for (let nth = 0; nth < each + warm; nth += 1) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
    const response = await app.request(submissions, { method: 'POST', headers, body: applicationOf(nth, realClock()) });
    if (response.status !== 201) throw new Error(`the application was answered ${response.status}`);
    places.push(rows.map(({ t, v, r, h, b, ...place }) => place));
  }
  await store.close();
  return { rows, places };
}

interface Speed {
  /** Applications a second. */
  readonly rate: number;
  /** Milliseconds of the main thread for one. */
  readonly busy: number;
}

/** The speed of a server that has just been started and warmed up. */
function speedOf(kind: 'app' | 'bare', what: Recorded): Promise<Speed> {
  return inFolder(async (folder) => {
    if (kind === 'app') await prepareFolder(folder, each + warm);
    else writeFileSync(join(folder, 'rows.json'), JSON.stringify(what));
    return withServer([kind, folder], async (origin, busy) => {
      await sendMany(origin, { from: each, count: warm });
      const before = await busy();
      const rate = await sendMany(origin, { from: 0, count: each });
      return { rate, busy: ((await busy()) - before) / each };
    });
  });
}

/** The row. */
export const row: Row = async () => {
  const what = await recorded();
  const speeds: { readonly app: Speed[]; readonly bare: Speed[] } = { app: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) for (const kind of ['bare', 'app'] as const) speeds[kind].push(await speedOf(kind, what));
  const middle = (kind: 'app' | 'bare', figure: keyof Speed) => median(speeds[kind].map((speed) => speed[figure]));
  return [
    { what: 'rows that one application commits', value: what.rows.length, unit: 'rows' },
    { what: 'bytes in them', value: what.rows.reduce((sum, each) => sum + bytesOf(each), 0), unit: 'bytes' },
    { what: 'a bare handler that commits the same rows, as durably', value: middle('bare', 'rate'), unit: 'a second' },
    { what: 'full application by the JSON API', value: middle('app', 'rate'), unit: 'a second' },
    { what: 'ratio of both', value: (middle('app', 'rate') / middle('bare', 'rate')) * 100, unit: '%', target: { least: 60 } },
    { what: 'main thread of the bare handler, one request', value: middle('bare', 'busy'), unit: 'ms' },
    { what: 'main thread of the application, one request', value: middle('app', 'busy'), unit: 'ms' },
  ];
};

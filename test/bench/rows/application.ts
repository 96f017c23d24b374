/** One full application by the JSON API, against a bare handler that writes the same rows as durably, with the same grouping, in the same run. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realClock } from '#functions/ops/clock.ts';
import { prepare } from '#functions/store/prepare.ts';
import { bytesOf, type Flat } from '#functions/store/row.ts';
import type { Store } from '#functions/store/store.ts';
import { createApp } from '#functions/web/app.tsx';
import { applicationOf, manySchools, submissions } from '#test/support/many.ts';
import type { Asked, Recorded } from '../bare.ts';
import { benchDeps, benchStore, inFolder, median, type Row } from '../bench.ts';
import { prepareFolder, sendMany, withServer } from '../load.ts';

const kinds = ['bare', 'undecided', 'app'] as const;
type Kind = (typeof kinds)[number];
const rounds = 3;
const each = 2_000;
const warm = 1_000;

/** Sends applications to a store in memory and writes down what they read and write: neighbours and far apart, as rows really come. */
async function record(): Promise<Recorded> {
  const store = benchStore();
  await manySchools({ store, now: realClock }, each + warm);
  let rows: readonly Flat[] = [];
  let asked: Asked[] = [];
  const watched: Store = {
    ...store,
    get: (keys) => {
      asked.push({ keys });
      return store.get(keys);
    },
    find: (...found) => {
      asked.push({ found });
      return store.find(...found);
    },
    commit: (writes) => {
      rows = prepare(writes).flatMap(({ put }) => put ?? []);
      return store.commit(writes);
    },
  };
  const all: Recorded['each'][number][] = [];
  const app = createApp(benchDeps(watched, { client: () => `10.0.0.${all.length % 250}` }));
  for (let nth = 0; nth < each + warm; nth += 1) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `clau-${nth}` };
    const response = await app.request(submissions, { method: 'POST', headers, body: applicationOf(nth, realClock()) });
    if (response.status !== 201) throw new Error(`the application was answered ${response.status}`);
    all.push({ places: rows.map(({ t, v, r, x, h, b, ...place }) => place), asked });
    asked = [];
  }
  await store.close();
  return { rows, each: all };
}

interface Speed {
  /** Applications a second. */
  readonly rate: number;
  /** Milliseconds of the main thread for one. */
  readonly busy: number;
}

/** The speed of a server that has just been started and warmed up. */
function speedOf(kind: Kind, seen: Recorded): Promise<Speed> {
  return inFolder(async (folder) => {
    if (kind !== 'bare') await prepareFolder(folder, each + warm);
    if (kind !== 'app') writeFileSync(join(folder, 'recorded.json'), JSON.stringify(seen));
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
  const seen = await record();
  const speeds: Readonly<Record<Kind, Speed[]>> = { bare: [], undecided: [], app: [] };
  for (let round = 0; round < rounds; round += 1) for (const kind of kinds) speeds[kind].push(await speedOf(kind, seen));
  const rate = (kind: Kind) => median(speeds[kind].map((speed) => speed.rate));
  const busy = (kind: Kind) => ({ value: median(speeds[kind].map((speed) => speed.busy)), unit: 'ms' });
  return [
    { what: 'rows that one application commits', value: seen.rows.length, unit: 'rows' },
    { what: 'bytes in them', value: seen.rows.reduce((sum, each) => sum + bytesOf(each), 0), unit: 'bytes' },
    { what: 'a bare handler that commits the same rows, as durably', value: rate('bare'), unit: 'a second' },
    { what: 'one that reads and writes the same, and decides nothing', value: rate('undecided'), unit: 'a second' },
    { what: 'full application by the JSON API', value: rate('app'), unit: 'a second' },
    { what: 'ratio of application and bare handler', value: (rate('app') / rate('bare')) * 100, unit: '%', target: { least: 60 } },
    { what: 'main thread, one request: the bare handler', ...busy('bare') },
    { what: 'main thread, one request: reads and writes, no decision', ...busy('undecided') },
    { what: 'main thread, one request: the application', ...busy('app') },
  ];
};

/** One full application by the JSON API, against a bare handler that writes the same bytes as durably, with the same grouping, in the same run. */

import { realClock } from '#functions/ops/clock.ts';
import type { Store } from '#functions/store/store.ts';
import { createApp } from '#functions/web/app.tsx';
import { applicationOf, manySchools, submissions } from '#test/support/many.ts';
import { benchDeps, benchStore, inFolder, median, type Row } from '../bench.ts';
import { prepare, sendMany, withServer } from '../load.ts';

const rounds = 3;
const each = 1_200;

/** The bytes that the commit of one application writes. */
async function bytesOfOne(): Promise<number> {
  const store = benchStore();
  await manySchools({ store, now: realClock }, 1);
  let bytes = 0;
  const counting: Store = {
    ...store,
    commit: (writes) => {
      bytes = writes.reduce((sum, write) => sum + ('put' in write ? Buffer.byteLength(JSON.stringify(write.put)) : 0), 0);
      return store.commit(writes);
    },
  };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'clau' };
  const response = await createApp(benchDeps(counting)).request(submissions, {
    method: 'POST',
    headers,
    body: applicationOf(0, realClock()),
  });
  if (response.status !== 201) throw new Error(`the application was answered ${response.status}`);
  await store.close();
  return bytes;
}

/** The row. */
export const row: Row = async () => {
  const bytes = await bytesOfOne();
  const rates: { readonly app: number[]; readonly bare: number[] } = { app: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['bare', 'app'] as const) {
      const rate = await inFolder(async (folder) => {
        if (kind === 'app') await prepare(folder, each + 200);
        return withServer([kind, folder, String(bytes)], async (origin) => {
          await sendMany(origin, { from: each, count: 200 });
          return sendMany(origin, { from: 0, count: each });
        });
      });
      rates[kind].push(rate);
    }
  }
  const [app, bare] = [median(rates.app), median(rates.bare)];
  return [
    { what: 'bytes that one application commits', value: bytes, unit: 'bytes' },
    { what: 'a bare handler, same bytes, as durable', value: bare, unit: 'a second' },
    { what: 'full application by the JSON API', value: app, unit: 'a second' },
    { what: 'ratio of both', value: (app / bare) * 100, unit: '%', target: { least: 60 } },
  ];
};

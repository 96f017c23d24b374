/** A server in a process of its own, for measuring: `app` is the service's pages and API, `bare` a Hono handler that writes the same rows as durably. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { sleep } from '#functions/ops/clock.ts';
import { systemRandom } from '#functions/ops/ids.ts';
import { GroupCommit } from '#functions/store/group-commit.ts';
import type { Action } from '#functions/store/prepare.ts';
import type { Flat } from '#functions/store/row.ts';
import { openTables } from '#functions/store/sqlite-tables.ts';
import { createSite, listen } from '#infra/local/http.ts';
import { databasePath } from '#infra/local/places.ts';
import { benchDeps, benchStore } from './bench.ts';

/** What the bare handler writes: the rows of one application, and the keys of as many others as it is asked for. */
export interface Recorded {
  readonly rows: readonly Flat[];
  readonly places: readonly (readonly Partial<Flat>[])[];
}

const [kind = 'app', folder = ''] = process.argv.slice(2);

/** Each thousand requests come from another client: rate limits stand as they are. */
function app(): Hono {
  let requests = 0;
  const client = () => {
    requests += 1;
    return `10.0.0.${Math.floor(requests / 1_000)}`;
  };
  return createSite(benchDeps(benchStore(databasePath(folder)), { client }), { disk: null });
}

/** Rows as they were prepared, for each request at the places of another application: nothing is decided, nothing is read but the body. */
function bare(): Hono {
  const { rows, places } = JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')) as Recorded;
  const commits = new GroupCommit(openTables(databasePath(folder)), { random: systemRandom, wait: sleep });
  let requests = 0;
  return new Hono().post('*', async (c) => {
    await c.req.json();
    const own = places[requests++];
    const actions = rows.map((row, at): Action => {
      const put = { ...row, ...own?.[at] };
      return { key: { pk: put.pk, sk: put.sk }, if: 'absent', act: 'put', put };
    });
    const { ok } = await commits.add(actions);
    return c.json({ kept: ok }, ok ? 201 : 500);
  });
}

const { port } = await listen(kind === 'bare' ? bare() : app(), 0);
process.send?.(port);
process.on('message', () => {
  const { user, system } = process.threadCpuUsage();
  process.send?.((user + system) / 1_000);
});
process.once('disconnect', () => process.exit());

/** A server in a process of its own, for measuring: `app` is the service's pages and API, `bare` and `undecided` are what an application is compared with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createSite, listen } from '#infra/local/http.ts';
import { databasePath } from '#infra/local/places.ts';
import { bare, type Recorded, undecided } from './bare.ts';
import { benchDeps, benchStore } from './bench.ts';

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

function served(): Hono {
  if (kind === 'app') return app();
  const recorded = JSON.parse(readFileSync(join(folder, 'recorded.json'), 'utf8')) as Recorded;
  return (kind === 'bare' ? bare : undecided)(databasePath(folder), recorded);
}

const { port } = await listen(served(), 0);
process.send?.(port);
process.on('message', () => {
  const { user, system } = process.threadCpuUsage();
  process.send?.((user + system) / 1_000);
});
process.once('disconnect', () => process.exit());

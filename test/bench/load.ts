/** Load on a server of `server.ts`: applications by the JSON API, each one another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { realClock } from '#functions/ops/clock.ts';
import { databasePath } from '#infra/local/places.ts';
import { applicationOf, manySchools, submissions } from '#test/support/many.ts';
import { benchStore } from './bench.ts';

/** A folder's store with schools and an open call. */
export async function prepareFolder(folder: string, schools: number): Promise<void> {
  const store = benchStore(databasePath(folder));
  await manySchools({ store, now: realClock }, schools);
  await store.close();
}

/** Milliseconds that the main thread of a server was busy until now. */
type Busy = () => Promise<number>;

/** Runs a server as long as something is done with it. */
export async function withServer<T>(args: readonly string[], use: (origin: string, busy: Busy) => Promise<T>): Promise<T> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), args, {
    execArgv: ['--max-old-space-size=192', '--max-semi-space-size=4', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [port] = (await once(child, 'message')) as [number];
  try {
    return await use(`http://127.0.0.1:${port}`, async () => {
      child.send('busy');
      const [milliseconds] = (await once(child, 'message')) as [number];
      return milliseconds;
    });
  } finally {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  }
}

/**
 * Sends applications from…from+count−1; answers how many a second were acknowledged, until the last was: autocannon itself ends at a whole second.
 * Throws where one was refused.
 */
export async function sendMany(
  origin: string,
  { from, count, connections = 64 }: { readonly from: number; readonly count: number; readonly connections?: number },
): Promise<number> {
  const now = realClock();
  let nth = from;
  const began = performance.now();
  let ended = began;
  const result = await autocannon({
    ...{ url: origin, connections, amount: count, timeout: 60 },
    requests: [
      {
        ...{ method: 'POST', path: submissions },
        setupRequest: (request) => {
          const headers = { 'content-type': 'application/json', 'idempotency-key': `clau-${nth}` };
          return { ...request, headers, body: applicationOf(nth++, now) };
        },
        onResponse: () => {
          ended = performance.now();
        },
      },
    ],
  });
  if (result['2xx'] !== count)
    throw new Error(`not all were taken: ${JSON.stringify({ ...result.statusCodeStats, errors: result.errors })}`);
  return count / ((ended - began) / 1_000);
}

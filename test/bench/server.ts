/** A server in a process of its own, for measuring: `app` is the service's pages and API, `bare` a Hono handler that writes as many bytes as durably. */
import { DatabaseSync } from 'node:sqlite';
import { Hono } from 'hono';
import { createSite, listen } from '#infra/local/http.ts';
import { databasePath } from '#infra/local/places.ts';
import { benchDeps, benchStore } from './bench.ts';

const [kind = 'app', folder = '', bytes = '0'] = process.argv.slice(2);

/** Each thousand requests come from another client: rate limits stand as they are. */
function app(): Hono {
  let requests = 0;
  const client = () => {
    requests += 1;
    return `10.0.0.${Math.floor(requests / 1_000)}`;
  };
  return createSite(benchDeps(benchStore(databasePath(folder)), { client }), { disk: null });
}

/** Commits of one turn share a transaction, as in the store. */
function bare(): Hono {
  const db = new DatabaseSync(databasePath(folder));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE kept (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO kept (body) VALUES (?)');
  const padding = 'x'.repeat(Number(bytes));
  let waiting: { readonly body: string; readonly done: () => void }[] = [];
  const commit = () => {
    const group = waiting;
    waiting = [];
    db.exec('BEGIN');
    for (const { body } of group) insert.run(body);
    db.exec('COMMIT');
    for (const { done } of group) done();
  };
  return new Hono().post('*', async (c) => {
    const body = await c.req.text();
    await new Promise<void>((done) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ body: `${body}${padding}`.slice(0, Number(bytes)), done });
    });
    return c.json({ kept: true }, 201);
  });
}

const { port } = await listen(kind === 'bare' ? bare() : app(), 0);
process.send?.(port);
process.once('disconnect', () => process.exit());

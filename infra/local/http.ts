/** The local web server: the application and, where files are on disk, the addresses that S3 has in the cloud. */
import type { Server } from 'node:http';
import { type HttpBindings, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { diskRoutes } from '#functions/files/disk-http.ts';
import { realClock } from '#functions/ops/clock.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Ctx, WebDeps } from '#functions/web/context.ts';
import type { OpenFiles } from './open-store.ts';

/** Network address of the reader, as the server saw it. */
export const remoteAddress = (c: Ctx): string => (c.env as unknown as HttpBindings).incoming?.socket.remoteAddress ?? '';

/** The site: disk files first, since what is signed needs neither cookie nor session. */
export function createSite(deps: WebDeps, { disk }: Pick<OpenFiles, 'disk'>): Hono {
  const site = new Hono();
  if (disk) site.route('/', diskRoutes({ ...disk, now: realClock }));
  const app = createApp(deps);
  site.all('*', (c) => app.fetch(c.req.raw, c.env));
  return site;
}

/** Listens on the loopback only. Rejects when the port is taken. */
export function listen(site: Hono, port: number): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: site.fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ port: info.port, close: () => closed(server as Server) }),
    ) as Server;
    server.once('error', reject);
    // Once it closes, a browser that was answered has nothing to keep its connection for.
    server.on('request', ({ socket }, response) => response.once('close', () => server.listening || socket.destroySoon()));
  });
}

/** Answers what is under way, then ends; connections that only wait are cut. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
}

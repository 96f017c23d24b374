/** Listens on `MAIL_PORT`, on this machine only. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Longer than clients keep a connection that nothing uses. Milliseconds. */
const idle = 75_000;

/** Starts; port 0 takes a free one. Throws where the port is taken. */
export function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((ready, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port: taken }: AddressInfo) =>
      ready({
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = idle;
    server.once('error', failed);
  });
}

/** A small site for looking at components: pages by path, the real assets, and the strict policy that the service sends. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadAssets, serveAsset } from '#functions/web/assets.ts';

export const assets = loadAssets();

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** What a page or an address answers: a document, or anything through a function. */
export type Answer =
  | string
  | ((request: { readonly method: string; readonly url: URL; readonly body: string }) => Response | Promise<Response>);

export interface Site {
  readonly at: string;
  readonly close: () => Promise<void>;
}

async function answer(answers: ReadonlyMap<string, Answer>, request: Request, body: string): Promise<Response> {
  const url = new URL(request.url);
  const asset = /^\/assets\/([^/]+)\/([^/]+)$/u.exec(url.pathname);
  if (asset) {
    const [, hash = '', name = ''] = asset;
    return serveAsset(assets, { hash, name, acceptEncoding: request.headers.get('accept-encoding') ?? '' });
  }
  const found = answers.get(url.pathname);
  if (found === undefined) return new Response('', { status: 404 });
  if (typeof found !== 'string') return await found({ method: request.method, url, body });
  return new Response(found, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy } });
}

/** Serves them on a free port of this machine. */
export async function serveSite(answers: ReadonlyMap<string, Answer>): Promise<Site> {
  const server: Server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(Buffer.from(part));
    const headers = { 'accept-encoding': String(incoming.headers['accept-encoding'] ?? '') };
    const request = new Request(`http://127.0.0.1${incoming.url ?? '/'}`, { method: incoming.method ?? 'GET', headers });
    const response = await answer(answers, request, Buffer.concat(parts).toString('utf8'));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { at: `http://127.0.0.1:${port}`, close };
}

/** Stylesheet, scripts and mark: read once at start, served under an address that changes with their content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { once } from '#schemas/values/remembered.ts';

/** One file as it is served. */
export interface Asset {
  readonly body: Uint8Array;
  readonly gzip: Uint8Array;
  readonly type: string;
}

/** What pages and the assets route need. */
export interface Assets {
  /** `/assets/<hash>/<name>`; an unknown name throws: a page that names it is a bug. */
  readonly url: (name: string) => string;
  readonly get: (name: string) => Asset | undefined;
  /** Hash over all of them: a script imports its neighbours by relative address. */
  readonly hash: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where assets stand below the address of the service. */
export const assetsPath = '/assets';

/** A start that nobody asks for a file packs none. */
function assetOf(body: Uint8Array, type: string): Asset {
  const packed = once(() => gzipSync(body, { level: 9 }));
  return {
    body,
    type,
    get gzip() {
      return packed();
    },
  };
}

/** Assets from their names and contents; names of other types are left out. */
export function assetsOf(files: ReadonlyMap<string, Uint8Array>): Assets {
  const all = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const [name, body] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const type = types[extname(name)];
    if (!type) continue;
    hash.update(name).update('\0').update(body);
    all.set(name, assetOf(body, type));
  }
  const version = hash.digest('base64url').slice(0, 12);
  const url = (name: string) => {
    if (!all.has(name)) throw new Error(`No asset is called ${name}.`);
    return `${assetsPath}/${version}/${name}`;
  };
  return { url, get: (name) => all.get(name), hash: version };
}

/** The contents of a folder; the parts of its folder `styles` are joined, in the order of their names, into `styles.css`. */
function filesIn(folder: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile()) files.set(entry.name, readFileSync(path));
    else files.set(`${entry.name}.css`, joined(path));
  }
  return files;
}

function joined(folder: string): Uint8Array {
  const parts = readdirSync(folder).sort();
  return Buffer.concat(parts.map((part) => readFileSync(join(folder, part))));
}

/** The assets beside this module: here in the sources, beside the bundle in a Lambda (infra/build.ts copies them there). */
export function loadAssets(folder: URL = new URL('./assets/', import.meta.url)): Assets {
  return assetsOf(filesIn(fileURLToPath(folder)));
}

/** Answers `GET /assets/:hash/:name`. An address of before a deploy gets today's file, which nobody may keep. */
export function serveAsset(
  assets: Assets,
  request: { readonly hash: string; readonly name: string; readonly acceptEncoding: string },
): Response {
  const asset = assets.get(request.name);
  if (!asset) return new Response(null, { status: 404 });
  const packed = /\bgzip\b/u.test(request.acceptEncoding);
  return new Response(new Uint8Array(packed ? asset.gzip : asset.body), {
    headers: {
      'Content-Type': asset.type,
      'Cache-Control': request.hash === assets.hash ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    },
  });
}

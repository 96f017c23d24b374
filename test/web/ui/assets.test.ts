/** Stylesheet, scripts and mark as they are served: small, kept for a year, changed address when they change. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { assetsOf, serveAsset } from '#functions/web/assets.ts';
import { composedPages } from './composed/pages.tsx';
import { assets } from './site.ts';

const text = (name: string) => Buffer.from(assets.get(name)?.body ?? []).toString('utf8');
const bytes = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([name, body]) => [name, Buffer.from(body)]));

describe('an asset', () => {
  test('has an address that changes when any of them changes', () => {
    const one = assetsOf(bytes({ 'a.css': 'a', 'b.js': 'b' }));
    expect(assetsOf(bytes({ 'b.js': 'b', 'a.css': 'a' })).url('a.css')).toBe(one.url('a.css'));
    expect(assetsOf(bytes({ 'a.css': 'a', 'b.js': 'c' })).url('a.css')).not.toBe(one.url('a.css'));
  });

  test('that does not exist breaks the page that names it, and answers 404', () => {
    expect(() => assets.url('missing.css')).toThrow('missing.css');
    expect(serveAsset(assets, { hash: assets.hash, name: 'missing.css', acceptEncoding: '' }).status).toBe(404);
  });

  test('is kept for a year under its own address only', () => {
    const kept = (hash: string) => serveAsset(assets, { hash, name: 'styles.css', acceptEncoding: '' }).headers.get('cache-control');
    expect(kept(assets.hash)).toBe('public, max-age=31536000, immutable');
    expect(kept('of-yesterday')).toBe('no-cache');
  });

  test('travels compressed to whoever takes it so', async () => {
    const response = serveAsset(assets, { hash: assets.hash, name: 'styles.css', acceptEncoding: 'br, gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString('utf8')).toBe(text('styles.css'));
  });
});

test('the parts of the stylesheet come in the order of their layers', () => {
  const layers = [...text('styles.css').matchAll(/@layer (\w+) \{/gu)].map(([, name]) => name);
  const [, declared = ''] = /@layer ([^;]+);/u.exec(text('styles.css')) ?? [];
  expect([...new Set(layers)]).toEqual(declared.split(', '));
});

test('the first view of any page, all of it, is at most 40 KB compressed', async () => {
  const scripts = [
    'app.js',
    'words.js',
    'focus.js',
    'counter.js',
    'autosave.js',
    'kept.js',
    'save-state.js',
    'page-answer.js',
    'centres.js',
    'upload.js',
    'progress.js',
  ];
  const shared = ['styles.css', 'mark.svg', ...scripts].reduce((sum, name) => sum + (assets.get(name)?.gzip.length ?? Number.NaN), 0);
  for (const [path, html] of await composedPages()) {
    if (path !== '/catalogue') expect(shared + gzipSync(html).length, path).toBeLessThanOrEqual(40_960);
  }
});

test('every script in the folder is one that app.js can bring or another one needs', () => {
  const imports = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const [, name = ''] of text(from).matchAll(/'\.\/([\w-]+\.js)'/gu)) imports(name, seen);
    return seen;
  };
  const all = [...text('app.js').matchAll(/'\.\/([\w-]+\.js)'/gu)].length;
  expect(all).toBeGreaterThan(0);
  expect([...imports('app.js')].filter((name) => !assets.get(name))).toEqual([]);
});

test('the scripts are typed, though they are served as they are written', async () => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [
    'node_modules/typescript7/bin/tsc',
    '--noEmit',
    '-p',
    'test/config/tsconfig.assets.json',
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
}, 60_000);

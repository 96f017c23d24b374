/** The first view of each public page, all of it, as it is sent: the page, its stylesheet, its scripts and theirs, its pictures. */
import { createApp } from '#functions/web/app.tsx';
import { paths } from '#schemas/paths.ts';
import { forms } from '#schemas/registry.ts';
import { manySchools } from '#test/support/many.ts';
import { benchDeps, benchStore, type Row } from '../bench.ts';

const pages = [
  paths.home(),
  paths.signIn(),
  paths.accessibility(),
  paths.privacy(),
  ...forms.flatMap(({ slug }) => [paths.form(slug), paths.formStart(slug), paths.formPrint(slug)]),
];

/** Addresses that a text makes a browser fetch: of a page, of a script. */
function fetched(text: string, from: string): readonly string[] {
  const found = [
    ...text.matchAll(/(?:<link[^>]+href|<script[^>]+src|<img[^>]+src)="([^"]+)"|(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu),
  ];
  return found.map(([, asset, script]) => new URL(asset ?? script ?? '', new URL(from, 'http://ours.invalid')).pathname);
}

/** The row. */
export const row: Row = async () => {
  const store = benchStore();
  const deps = benchDeps(store);
  await manySchools(deps, 5);
  const app = createApp(deps);
  const load = async (address: string, seen: Set<string>): Promise<number> => {
    if (seen.has(address)) return 0;
    seen.add(address);
    const sent = await app.request(address, { headers: { 'Accept-Encoding': 'gzip' } });
    if (sent.status !== 200) throw new Error(`${address} answered ${sent.status}`);
    const bytes = (await sent.arrayBuffer()).byteLength;
    const text = /html|javascript/u.test(sent.headers.get('Content-Type') ?? '') ? await (await app.request(address)).text() : '';
    let all = bytes;
    for (const next of fetched(text, address)) all += await load(next, seen);
    return all;
  };
  const figures = [];
  for (const page of pages)
    figures.push({
      what: `first view of ${page}, all of it`,
      value: (await load(page, new Set())) / 1_000,
      unit: 'KB',
      target: { most: 40 },
    });
  await store.close();
  return figures;
};

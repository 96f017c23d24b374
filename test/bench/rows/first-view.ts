/** The first view of each public page, all of it, as it is sent: the page, its stylesheet, its pictures, and all scripts, whether it loads them or not. */
import { readdirSync } from 'node:fs';
import { createApp } from '#functions/web/app.tsx';
import { paths } from '#schemas/paths.ts';
import { forms } from '#schemas/registry.ts';
import { manySchools } from '#test/support/many.ts';
import { benchDeps, benchStore, type Figure, type Row } from '../bench.ts';

const pages = [
  paths.home(),
  paths.signIn(),
  paths.accessibility(),
  paths.privacy(),
  ...forms.flatMap(({ slug }) => [paths.form(slug), paths.formStart(slug), paths.formPrint(slug)]),
];

const scripts = readdirSync('functions/web/assets').filter((name) => name.endsWith('.js'));

/** Addresses that a page makes a browser fetch. */
function fetched(html: string): readonly string[] {
  return [...html.matchAll(/<(?:link[^>]+href|script[^>]+src|img[^>]+src)="([^"]+)"/gu)].map(([, address]) => address ?? '');
}

/** The row. */
export const row: Row = async () => {
  const store = benchStore();
  const deps = benchDeps(store);
  await manySchools(deps, 5);
  const app = createApp(deps);
  const sent = async (address: string): Promise<number> => {
    const response = await app.request(address, { headers: { 'Accept-Encoding': 'gzip' } });
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    return (await response.arrayBuffer()).byteLength;
  };
  const figures: Figure[] = [];
  for (const page of pages) {
    const asked = fetched(await (await app.request(page)).text());
    const all = new Set([page, ...asked, ...scripts.map(deps.assets.url)]);
    let bytes = 0;
    for (const address of all) bytes += await sent(address);
    figures.push({ what: `first view of ${page} with every script there is`, value: bytes / 1_000, unit: 'KB', target: { most: 40 } });
  }
  await store.close();
  return figures;
};

/** Whatever stands in an address, nobody is shown an error of ours: what leads nowhere says so. */
import { expect, test } from 'vitest';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { routeTable } from '#functions/web/routes/table.ts';
import { cursWorld } from '#test/support/curs.ts';
import { webDeps } from '#test/support/web.ts';

const odd = ['à', 'x y', 'a/b', '\u0000', '😀', "2026-2027#'", 'x'.repeat(600), '__proto__', '2026-2027', '99999-1', 'centre:à#direccio'];
const names = [
  'qui',
  'activitat',
  'persona',
  'lloc',
  'mostra',
  'pagina',
  'centre',
  'fase',
  'ordre',
  'de',
  'resposta',
  'exemple',
  'versio',
  'q',
];

test.each(odd)('«%s» in any place of any address', async (text) => {
  const deps = await cursWorld({ centres: 2 });
  const app = createApp({ ...webDeps(deps), ...deps });
  const { secret } = await startSession(deps, { person: deps.coordinator.person, seats: [], task: null, via: 'link' });
  const status = async (path: string) => (await app.request(path, { headers: { Cookie: `session=${secret}` } })).status;
  const real: Readonly<Record<string, string>> = { curs: '2026-2027', item: '2026-2027.A08.magnet.1', centre: deps.centres[0]?.id ?? '' };
  const wrong: string[] = [];
  for (const route of Object.keys(routeTable).filter((name) => name.startsWith('GET '))) {
    const [, pattern = ''] = route.split(' ');
    const parts = [...pattern.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
    const filled = (at: string) => pattern.replace(/:(\w+)/gu, (_, name) => encodeURIComponent(name === at ? text : (real[name] ?? text)));
    const query = new URLSearchParams(names.map((name) => [name, text])).toString();
    const paths = [...parts.map(filled), `${filled('')}?${query}`];
    for (const path of paths) if ((await status(path)) >= 500) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

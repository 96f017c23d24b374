/** The look-up of centres: what the script asks while somebody types, and the same without script. */
import { expect, test } from 'vitest';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { type World, world } from '#test/support/world.ts';

const [sky = '', vent = '', ...more] = fictionalCodes.slice(5);

async function site() {
  const deps = webDeps(await world()) as World & ReturnType<typeof webDeps>;
  const others = more.slice(0, 12).map((codi, at) => ({ codi, nom: `Escola Núvol ${at}`, municipi: 'Vilamostra' }));
  await addCentres(
    deps,
    [
      { codi: sky, nom: 'Col·legi Cel Ras', municipi: 'L’Estany Gran' },
      { codi: vent, nom: 'Escola Àngel de Paper', municipi: 'Vilamostra' },
      ...others,
    ],
    'demo',
  );
  const app = createApp(deps);
  const search = async (q: string) => {
    const response = await app.request(`/api/centres?q=${encodeURIComponent(q)}`, { headers: { Accept: 'application/json' } });
    return {
      response,
      found: ((await response.json()) as { centres: readonly { codi: string; nom: string; municipi: string }[] }).centres,
    };
  };
  return { deps, app, search };
}

test.each([['collegi cel'], ['COL·LEGI'], ['estany gran'], [sky]])('«%s» finds the school, whoever asks', async (typed) => {
  const { search } = await site();
  const { response, found } = await search(typed);
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'public, max-age=60']);
  expect(found).toEqual([{ codi: sky, nom: 'Col·legi Cel Ras', municipi: 'L’Estany Gran' }]);
});

test('ten suggestions at most, and none of nothing', async () => {
  const { search } = await site();
  expect((await search('nuvol')).found).toHaveLength(10);
  expect((await search('')).found).toEqual([]);
});

test('a program that never stops searching is asked to wait', async () => {
  const { search } = await site();
  for (let at = 0; at < 6_000; at += 1) await search('x');
  expect((await search('x')).response.status).toBe(429);
});

test('without script the button finds the school of a form that begins, and it is chosen from a list', async () => {
  const { app, deps } = await site();
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  const page = await reader.get(`/formularis/${deps.form.slug}/comenca`);
  const found = await reader.press(page, 'Cerca', { codi: 'angel' });
  expect(found.text).toContain('Escola Àngel de Paper');
  const chosen = await reader.press(found, 'Continua', { codi: vent });
  expect(chosen.text).toContain('Escola Àngel de Paper · Vilamostra');
  expect(chosen.text).toContain('On us enviem l’enllaç');
});

test('inside a form the button finds schools too, and what was typed stays', async () => {
  const { app, deps } = await site();
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  const start = await reader.get(`/formularis/${deps.form.slug}/comenca?codi=${fictionalCodes[0]}`);
  const page = await reader.press(start, 'Comença i envia’m l’enllaç', { bustia: 'altra', correu: 'mestra@centre.example' });
  const found = await reader.press(page, 'Cerca', { [deps.form.subjectField ?? '']: 'estany' });
  expect(found.status).toBe(200);
  expect(found.text).toContain('Col·legi Cel Ras');
  expect(found.value('_q')).toBe('estany');
});

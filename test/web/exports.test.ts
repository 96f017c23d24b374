/** Taking cases along: from the queue’s filters to a file that downloads. */
import { expect, test } from 'vitest';
import { submitCase } from '#functions/use-cases/cases/submit-case.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { leaveSeat } from '#functions/use-cases/people/seats.ts';
import { createApp } from '#functions/web/app.tsx';
import { Reader } from '#test/support/html.ts';
import { seated, signedIn, webDeps } from '#test/support/web.ts';
import { ready, value, type World, world } from '#test/support/world.ts';

async function site() {
  const deps = webDeps(await world()) as World & ReturnType<typeof webDeps>;
  const app = createApp(deps);
  const reader = () => new Reader(app, { 'Accept-Language': 'ca' });
  const { id, writer, seen } = await ready(deps);
  value(await submitCase(deps, writer, { case: id, key: 'k', seen }));
  return { deps, reader, coordinator: await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination') };
}

test('the queue is exported by its own filters, and the file downloads from the page of the job', async () => {
  const { deps, coordinator } = await site();
  const queue = await coordinator.get('/coordinacio/casos?q=vilamostra');
  const button = queue.root.querySelector('button[value="xlsx"]')?.text.trim() ?? '';
  const working = await coordinator.press(queue, button);
  expect(working.title).toBe('Exportació de casos');
  expect(working.text).toContain('0 de 1');
  while (await runDueJobs(deps));
  const done = await coordinator.get(working.path);
  expect(done.text).toContain('Casos exportats: 1.');
  expect(done.text).toMatch(/sollicitud-centre-2026-11-23\.xlsx · XLSX, \d+ kB\. Es guarda 30 dies\./u);
  const download = await coordinator.request(done.link('Baixa el fitxer'), { method: 'GET' });
  expect(download.headers.get('Location')).toContain('sollicitud-centre-2026-11-23.xlsx');
});

test('a filter that lets nothing through gives a file with its heading only', async () => {
  const { deps, coordinator } = await site();
  const working = await coordinator.post('/coordinacio/casos/exporta', { q: 'enlloc', format: 'csv' });
  while (await runDueJobs(deps));
  expect((await coordinator.get(working.path)).text).toContain('Casos exportats: 0.');
});

test('a file that was collected is not offered any more', async () => {
  const { deps, coordinator } = await site();
  const working = await coordinator.post('/coordinacio/casos/exporta', { format: 'csv' });
  while (await runDueJobs(deps));
  deps.files.objects.clear();
  const page = await coordinator.get(working.path);
  expect(page.text).toContain('El fitxer ja no hi és');
  expect((await coordinator.get(`${working.path}/fitxer`)).status).toBe(404);
});

test('the committee takes nothing along', async () => {
  const { deps, reader } = await site();
  const member = await signedIn(deps, reader(), 'aina', 'programme:magnet#committee');
  expect((await member.post('/coordinacio/casos/exporta', { format: 'csv' })).status).toBe(404);
});

test('who coordinates no more takes nothing along, not even what they asked for before', async () => {
  const { deps, reader } = await site();
  const seat = 'programme:magnet#coordination';
  const pau = await signedIn(deps, reader(), 'pau', seat, 'programme:magnet#committee');
  const job = await pau.post('/coordinacio/casos/exporta', { format: 'csv' });
  while (await runDueJobs(deps));
  expect((await pau.get(job.path)).link('Baixa el fitxer')).toBe(`${job.path}/fitxer`);
  await leaveSeat(deps, await seated(deps, 'pau'), seat);
  for (const path of [job.path, `${job.path}/fitxer`]) expect((await pau.get(path)).status).toBe(404);
});

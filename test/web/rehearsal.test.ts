/** A coordinator has a curs rehearsed from its page, and reads the report; where it cannot be done, the page says how it is done elsewhere. */
import { expect, test } from 'vitest';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import type { JobDeps, Rehearser } from '#functions/use-cases/ports.ts';
import { createApp } from '#functions/web/app.tsx';
import { Reader } from '#test/support/html.ts';
import { signedIn, webDeps } from '#test/support/web.ts';
import { world } from '#test/support/world.ts';

async function site(rehearses = true) {
  const deps = await world();
  const app = createApp({ ...webDeps(deps), ...deps, rehearses });
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  return { deps, app, coordinator: await signedIn(deps, reader, 'nora', 'programme:magnet#coordination') };
}

/** Half of it at the first look, all of it at the second. */
function twoLooks(asked: unknown[]): Rehearser {
  return async (wish) => {
    asked.push(wish);
    const ended =
      asked.length < 2
        ? null
        : { lines: ['Assaig del curs 2026-27', 'Fi'], counts: { planned: 9, sent: 4, merged: 2, skipped: 3, failed: 0, violations: 0 } };
    return { done: asked.length * 8, total: 16, ended };
  };
}

test('the curs that is asked for is rehearsed with so many schools, and its report is kept', async () => {
  const { deps, coordinator } = await site();
  const form = await coordinator.get('/coordinacio/assaig');
  expect(form.text).toContain('No surt cap correu i no canvia res de les dades');
  const job = await coordinator.press(form, 'Fes l’assaig', { curs: '2026-2027', centres: '20', llavor: '7' });
  expect(job.title).toContain('Assaig d’un curs');
  const asked: unknown[] = [];
  const jobs: JobDeps = { ...deps, rehearser: twoLooks(asked) };
  while (await runDueJobs(jobs));
  expect(asked).toEqual(Array(2).fill({ job: job.path.split('/').at(-1), curs: '2026-2027', centres: 20, seed: 7 }));
  const ended = await coordinator.get(job.path);
  expect(ended.text).toContain('Correus previstos: 9; enviats: 4; agrupats en un altre: 2; no enviats, amb motiu: 3; fallits: 0.');
  expect(ended.text).toContain('assaig-2026-2027.txt');
  const [file] = [...deps.files.objects].filter(([key]) => key.startsWith('results/'));
  expect(new TextDecoder().decode(file?.[1].bytes)).toBe('Assaig del curs 2026-27\nFi\n');
});

test('more schools than a page waits for are refused, with what was typed', async () => {
  const { coordinator } = await site();
  const form = await coordinator.get('/coordinacio/assaig');
  const wrong = await coordinator.press(form, 'Fes l’assaig', { curs: '2026-2027', centres: '61', llavor: '1' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('60');
  expect(wrong.root.querySelector('input[name=centres]')?.getAttribute('value')).toBe('61');
});

test('where it cannot be done, the page says how it is done elsewhere, and a job that is there says so too', async () => {
  const { deps, coordinator } = await site(false);
  const page = await coordinator.get('/coordinacio/assaig');
  expect(page.text).toContain('npm run rehearse -- 2026-27');
  expect(page.root.querySelectorAll('main form')).toHaveLength(0);
  const able = await site();
  const job = await able.coordinator.press(await able.coordinator.get('/coordinacio/assaig'), 'Fes l’assaig');
  while (await runDueJobs(able.deps));
  expect((await able.coordinator.get(job.path)).text).toContain('Aquest servei no pot fer assajos');
  expect(deps.files.objects.size).toBe(0);
});

test('nobody but who manages the calendar gets there', async () => {
  const { deps, app } = await site();
  const stranger = await signedIn(deps, new Reader(app, { 'Accept-Language': 'ca' }), 'clara', 'programme:magnet#committee');
  expect((await stranger.get('/coordinacio/assaig')).status).toBe(404);
});

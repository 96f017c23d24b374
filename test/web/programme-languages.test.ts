/** Board, reminder, centres and the year of a reader are whole in Spanish and English too. */
import { expect, test } from 'vitest';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import { cursWorld } from '#test/support/curs.ts';
import { Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';

const board = '/coordinacio/curs/2026-2027/tauler';

test.each([
  ['es', ['Tablero del curso 2026-27', 'Recordatorio', 'Centros del programa', 'Personas', 'Registrar la baja', 'Su curso']],
  ['en', ['Board of 2026-27', 'Reminder', 'Schools of the programme', 'People', 'Record that it leaves', 'Your year']],
] as const)('in %s', async (language, words) => {
  const deps = await cursWorld({ start: '2026-09-25T07:00:00.000Z' });
  const app = createApp({ ...webDeps(deps), ...deps });
  const [one] = deps.centres;
  const reader = async (person: string | null) => {
    const found = new Reader(app, { 'Accept-Language': language });
    const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
    found.cookies.set('session', secret);
    return found;
  };
  const nora = await reader(deps.coordinator.person);
  const head = await reader(deps.people.get(`centre:${one?.id}#direccio`)?.person ?? null);
  const pages = await Promise.all([
    ...[board, `${board}/recorda?activitat=A04`, '/coordinacio/centres', `/coordinacio/centres/${one?.id}`].map((path) => nora.get(path)),
    nora.get(`/coordinacio/centres/${one?.id}/leave`),
    head.get('/espai/curs'),
  ]);
  for (const [at, page] of pages.entries()) {
    expect(page.status).toBe(200);
    expect(page.text).toContain(words[at]);
    expect(page.html).toContain(`lang="${language}"`);
    expect(page.text).not.toMatch(/undefined|\{\w+\}|fa \d+ dies|no li toca/u);
  }
});

/** The table of routes, walked for every role: strangers sign in first, and nobody finds what is not theirs. */
import { describe, expect, test } from 'vitest';
import { permissions } from '#functions/rules/authorise.ts';
import type { Store } from '#functions/store/store.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { routes } from '#functions/web/routes/index.ts';
import { routeTable } from '#functions/web/routes/table.ts';
import { storedCase } from '#test/support/cases.ts';
import { memoryFiles } from '#test/support/files.ts';
import type { Reader } from '#test/support/html.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { seated, signedIn, testWeb, webDeps } from '#test/support/web.ts';

const theirs = '01THEIRS';
const values: Readonly<Record<string, string>> = {
  case: theirs,
  slug: sampleForm.slug,
  form: sampleForm.slug,
  section: 'visita',
  field: 'carta',
  action: 'answer',
};

/** Handlers are made, not called: their names are all that is needed of these. */
const names = new Set(routes.flatMap((file) => Object.keys(file(webDeps({ store: {} as Store, forms: [sampleForm] })))));

/** Routes that have a handler, with the parameters filled in. */
const rows = Object.entries(routeTable)
  .filter(([name]) => names.has(name))
  .map(([name, access]) => {
    const [method = '', pattern = ''] = name.split(' ');
    return { name, access, method, path: pattern.replace(/:(\w+)/gu, (_, key: string) => values[key] ?? 'x') };
  });

async function world() {
  const web = testWeb({ forms: [sampleForm], files: memoryFiles() });
  await storedCase(web.deps, { id: theirs, form: sampleForm.slug, state: 'draft', subject: '01CENTRE' });
  return web;
}

function ask(reader: Reader, { method, path }: (typeof rows)[number]): Promise<Response> {
  return reader.request(path, method === 'POST' ? { method, body: new URLSearchParams({ a: 'b' }) } : { method });
}

const closed = rows.filter(({ access }) => access === 'session' || access in permissions);
const programme = rows.filter(({ access }) => access in permissions);

test('most of the table has a handler', () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(closed)('$name: whoever is unknown signs in first', async (row) => {
  const { reader } = await world();
  const response = await ask(reader(), row);
  if (row.method === 'POST') expect(response.status).toBe(401);
  else expect([response.status, response.headers.get('Location')]).toEqual([303, `/entra?next=${encodeURIComponent(row.path)}`]);
});

describe.each([
  ['the head of another centre', ['centre:01ANOTHER#direccio']],
  ['the applicant of another case', ['case:01ANOTHER#applicant']],
  ['a town council with another task', ['case:01ANOTHER#ajuntament']],
  ['the coordination of another programme', ['programme:xarxa#coordination']],
  ['a member of staff with an invented role', ['programme:magnet#visitor']],
])('%s finds nothing', (_, seats) => {
  test.each(programme)('$name', async (row) => {
    const { deps, reader } = await world();
    const response = await ask(await signedIn(deps, reader(), 'someone', ...seats), row);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('Vent de Paper');
  });
});

describe('a session from a task link', () => {
  test.each(programme)('does nothing but its task: $name', async (row) => {
    const { deps, reader } = await world();
    const seats = [`case:${theirs}#ajuntament`];
    const person = await seated(deps, 'regidora', ...seats);
    const { secret } = await startSession(deps, { person, seats, task: 'upload:another', via: 'task' });
    const town = reader();
    town.cookies.set('session', secret);
    expect((await ask(town, row)).status).toBe(404);
  });
});

test.each(rows)('$name never breaks, whoever asks', async (row) => {
  const { deps, reader } = await world();
  for (const seats of [
    [],
    ['programme:magnet#coordination'],
    ['programme:magnet#committee'],
    ['centre:01CENTRE#direccio'],
    [`case:${theirs}#applicant`],
  ]) {
    const visitor = seats.length > 0 ? await signedIn(deps, reader(), seats[0] ?? '', ...seats) : reader();
    expect((await ask(visitor, row)).status, `${row.name} as ${seats}`).toBeLessThan(500);
  }
});

/** The addresses in which something is found by its id, and an id that no row can have. */
const found = Object.entries(routeTable)
  .filter(([name]) => names.has(name) && /:(?:case|job|call|mail|file|token)\b/u.test(name))
  .map(([name, access]) => {
    const [method = '', pattern = ''] = name.split(' ');
    const odd = (key: string) => (['section', 'field', 'action'].includes(key) ? (values[key] ?? '') : 'a%20b');
    return { name, access, method, path: pattern.replace(/:(\w+)/gu, (_, key: string) => odd(key)) };
  });

test.each(found)('$name of an id that cannot be leads nowhere, and alarms nobody', async (row) => {
  const { deps, reader } = await world();
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  for (const visitor of [reader(), nora]) expect((await ask(visitor, row)).status).toBe(404);
});

test('odd words for the cases that were open a moment ago leave the queue as it is', async () => {
  const { deps, reader } = await world();
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  for (const odd of ['a%20b', '', '.', `${'x'.repeat(3_000)}.01CASE`, '01GONE.'.repeat(200)]) {
    nora.cookies.set('casos', odd);
    expect((await nora.get(`/coordinacio/casos?formulari=${sampleForm.slug}&estat=draft`)).text, odd).toContain('Vent de Paper');
  }
});

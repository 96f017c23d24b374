/** The table of routes, walked for every role: strangers sign in first, and nobody finds what is not theirs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Permission, permissions } from '#functions/rules/authorise.ts';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import { areas } from '#functions/web/routes/index.ts';
import { handlersOf } from '#functions/web/routes/route.ts';
import { type Access, type RouteName, routeTable } from '#functions/web/routes/table.ts';
import type { Actor } from '#schemas/entities/people.ts';
import type { ActorRole } from '#schemas/workflow/workflow.ts';
import { storedCase } from '#test/support/cases.ts';
import { memoryFiles } from '#test/support/files.ts';
import type { Reader } from '#test/support/html.ts';
import { type ClosedRoute, type Control, controls, member } from '#test/support/route-controls.ts';
import { type RouteWorld, routeWorld, townField, visitor } from '#test/support/route-world.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { signedIn, testWeb, webDeps } from '#test/support/web.ts';
import { everything } from '#test/support/world.ts';

/** Handlers are made, not called: their names are all that is needed of these. */
const noStore = webDeps({ store: {} as Store, forms: [sampleForm] });
const names = new Set<string>();
for (const { below, load } of areas) {
  for (const name of handlersOf(noStore, await load()).keys()) if (areaOf(name) === below) names.add(name);
}
/** A handler is only found in the area of its address. */
function areaOf(name: string): string | undefined {
  return areas.find(({ below }) => name.split(' ')[1]?.startsWith(below))?.below;
}

const rows = (Object.entries(routeTable) as [RouteName, Access][]).map(([name, access]) => ({ name, access }));
const isClosed = (row: (typeof rows)[number]): row is { name: ClosedRoute; access: Permission } => row.access in permissions;
const closed = rows.filter(isClosed);

/** The address of a row: as its control says, else with something in each place. */
function pathOf(name: RouteName, { at = {}, query = '' }: Partial<Control> = {}): string {
  const pattern = name.split(' ')[1] ?? '';
  return `${pattern.replace(/:(\w+)/gu, (_, key: string) => at[key] ?? 'x')}${query}`;
}

function ask(reader: Reader, name: RouteName, control: Partial<Control> = {}): Promise<Response> {
  return send(reader, name.split(' ')[0] ?? '', pathOf(name, control), control.body);
}

function send(reader: Reader, method: string, path: string, body: Control['body'] = { a: 'b' }): Promise<Response> {
  return reader.request(path, method === 'POST' ? { method, body: new URLSearchParams(body) } : { method });
}

test('every row of the table has a handler, and every closed one somebody who finds something there', () => {
  expect(rows.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(controls).toSorted()).toEqual(closed.map(({ name }) => name).toSorted());
});

/** A world for all tests of a block. */
function shared(): () => RouteWorld {
  const store = openSqlite(':memory:', { random: () => 0.5, wait: async () => undefined });
  let place: RouteWorld;
  beforeAll(async () => {
    place = await routeWorld(store);
  }, 30_000);
  afterAll(() => store.close());
  return () => place;
}

describe('where everything is there, who is refused', () => {
  const place = shared();
  let before: string;
  beforeAll(async () => {
    before = await standing(place());
  });
  afterAll(async () => {
    expect(await standing(place()), 'whoever was refused has changed nothing').toBe(before);
  });

  test.each(rows.filter((row) => row.access === 'session' || isClosed(row)))(
    '$name: whoever is unknown signs in first',
    async ({ name }) => {
      const control: Partial<Control> = name in controls ? controls[name as ClosedRoute](place()) : {};
      const response = await ask(place().nobody(), name, control);
      if (name.startsWith('POST')) expect(response.status).toBe(401);
      else
        expect([response.status, response.headers.get('Location')]).toEqual([
          303,
          `/entra?next=${encodeURIComponent(pathOf(name, control))}`,
        ]);
      for (const secret of control.about?.secrets ?? []) expect(await response.clone().text()).not.toContain(secret);
    },
  );

  describe.each<[string, (control: Control) => Actor]>([
    ['the head of another centre', () => visitor('direccio', ['centre:01ANOTHER#direccio'])],
    ['the applicant of another case', () => visitor('mestra', ['case:01ANOTHER#applicant'])],
    ['a town council of another case', () => visitor('regidora', ['case:01ANOTHER#ajuntament'], `upload:${townField}`)],
    ['the town council with another task', ({ about }) => visitor('regidora', [`case:${about?.id}#ajuntament`], 'upload:another')],
    ['the applicant with a link for another task', ({ about }) => visitor('mestra', [`case:${about?.id}#applicant`], 'upload:another')],
    ['the coordination of another programme', () => visitor('pau', ['programme:xarxa#coordination'])],
    ['the committee of another programme', () => visitor('pau', ['programme:xarxa#committee'])],
    ['a member of staff with an invented role', () => visitor('pau', ['programme:magnet#visitor'])],
  ])('%s finds nothing', (_, who) => {
    test.each(closed)('$name', ({ name }) => findsNothing(place(), name, who));
  });

  test.each(closed.filter(({ access }) => !may(access, 'committee')))('the committee finds nothing at $name', ({ name }) =>
    findsNothing(place(), name, () => member(place().deps)),
  );
  test.each(closed.filter(({ access }) => !may(access, 'coordination')))('the coordination finds nothing at $name', ({ name }) =>
    findsNothing(place(), name, () => place().deps.coordinator),
  );
  test.each(closed.filter(({ name }) => name.includes(' /coordinacio')))(
    'the school itself finds nothing of the staff at $name',
    ({ name }) =>
      findsNothing(place(), name, ({ about = place().sent }) =>
        visitor('mestra', [`case:${about.id}#applicant`, `centre:${about.subject}#direccio`]),
      ),
  );
});

describe('where everything is there, whose it is', () => {
  const place = shared();

  test.each(closed.filter(({ name }) => name.startsWith('GET')))('$name: whose it is finds it', ({ name }) => findsIt(place(), name));

  test.each(rows)('$name never breaks, whoever asks for what is not there', async ({ name }) => {
    const { committee, coordinator } = place().deps;
    for (const who of [coordinator, committee[0], visitor('mestra', ['case:x#applicant']), undefined]) {
      const reader = who ? await place().as(who) : place().nobody();
      expect((await ask(reader, name)).status, name).toBeLessThan(500);
    }
  });
});

test.each(closed.filter(({ name }) => name.startsWith('POST')))('$name: whose it is does it', async ({ name }) => {
  const place = await routeWorld();
  const before = await standing(place);
  await findsIt(place, name);
  expect(await standing(place), 'something is done').not.toBe(before);
});

const may = (access: Permission, role: ActorRole) => (permissions[access] as readonly ActorRole[]).includes(role);

async function findsNothing(place: RouteWorld, name: ClosedRoute, who: (control: Control) => Actor): Promise<void> {
  const control = controls[name](place);
  const response = await ask(await place.as(who(control)), name, control);
  expect(response.status).toBe(404);
  const said = await response.text();
  for (const secret of control.about?.secrets ?? []) expect(said).not.toContain(secret);
}

/** What the address promises: a page, or the way on to what was done. */
async function findsIt(place: RouteWorld, name: ClosedRoute): Promise<void> {
  const control = controls[name](place);
  const response = await ask(await place.as(control.who), name, control);
  expect([200, 302, 303], await response.clone().text()).toContain(response.status);
  if (name.startsWith('POST')) expect(response.status).toBe(303);
  expect(response.headers.get('Location') ?? '').not.toContain('/entra');
}

/** Everything but sessions, which asking opens. */
async function standing({ deps }: RouteWorld): Promise<string> {
  const rows = await everything(deps.store);
  return JSON.stringify(
    rows
      .filter(({ type }) => type !== 'session')
      .map(({ key, rev }) => `${key.pk} ${key.sk} ${rev}`)
      .toSorted(),
  );
}

const theirs = '01THEIRS';
const values: Readonly<Record<string, string>> = { section: 'visita', field: 'carta', action: 'answer' };

async function world() {
  const web = testWeb({ forms: [sampleForm], files: memoryFiles() });
  await storedCase(web.deps, { id: theirs, form: sampleForm.slug, state: 'draft', subject: '01CENTRE' });
  return web;
}

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
  for (const visitor of [reader(), nora]) expect((await send(visitor, row.method, row.path)).status).toBe(404);
});

test('odd words for the cases that were open a moment ago leave the queue as it is', async () => {
  const { deps, reader } = await world();
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  for (const odd of ['a%20b', '', '.', `${'x'.repeat(3_000)}.01CASE`, '01GONE.'.repeat(200)]) {
    nora.cookies.set('casos', odd);
    expect((await nora.get(`/coordinacio/casos?formulari=${sampleForm.slug}&estat=draft`)).text, odd).toContain('Vent de Paper');
  }
});

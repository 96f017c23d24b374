/** The year of a reader: what waits for them, what comes, what is behind; of nobody else’s. */
import { describe, expect, test } from 'vitest';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { tickItem } from '#functions/use-cases/calendar/tick-item.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor, SeatId } from '#schemas/entities/people.ts';
import { type CursWish, type CursWorld, cursWorld, itemOf, itemsOf } from '#test/support/curs.ts';
import { type Answers, type Page, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';

/** On 10 September: forms are open, seminars are published. */
async function site(wish: CursWish = {}) {
  const deps = await cursWorld({ start: '2026-09-10T07:00:00.000Z', ...wish });
  for (const { item } of await itemsOf(deps)) if (item.activity === 'A05') await published(deps, item.id);
  for (const { item } of await itemsOf(deps)) await tickItem(deps, item.id);
  const app = createApp({ ...webDeps(deps), ...deps });
  const seat = (nth: number, role: string): SeatId => `centre:${deps.centres[nth]?.id}#${role}`;
  const reader = (nth: number, role: string) => {
    const actor = deps.people.get(seat(nth, role));
    if (!actor) throw new Error('nobody sits there');
    return as(deps, app, actor);
  };
  return { deps, app, seat, reader };
}

async function published({ store }: CursWorld, id: string): Promise<void> {
  const found = await getItem(store, id);
  if (found) await store.commit([itemWrite({ ...found.item, published: '2026-09-08' }, null, found.rev)]);
}

async function as(deps: CursWorld, app: Answers, { person, seats }: Pick<Actor, 'person' | 'seats'>): Promise<Reader> {
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  const { secret } = await startSession(deps, { person, seats: person ? [] : [...seats], task: null, via: 'link' });
  reader.cookies.set('session', secret);
  return reader;
}

/** The rows of a part of the page. */
function rows(page: Page, part: string): readonly string[] {
  const table = page.root.querySelectorAll('section').find((each) => each.getAttribute('aria-labelledby') === part);
  return (table?.querySelectorAll('tbody tr') ?? []).map(({ text }) => text.replace(/\s+/gu, ' ').trim());
}

describe('who heads a school', () => {
  test('sees what it owes with the way to its form, and the invitations to answer', async () => {
    const { reader } = await site();
    const head = await reader(0, 'direccio');
    const page = await head.get('/espai/curs');
    expect(page.title).toBe('El vostre curs');
    const [data] = rows(page, 'now').filter((row) => row.startsWith('Revisió de les dades'));
    expect(data).toMatch(/fins al dilluns 21 de setembre de 2026.*venç d’aquí a 11 dies.*Emplena el formulari/u);
    const form = await head.get(page.link('Emplena el formulari: Revisió de les dades del centre i de l’equip impulsor'));
    expect([form.status, form.path]).toEqual([200, expect.stringContaining('/tramits/')]);
    expect(rows(page, 'coming').join(' ')).toMatch(/Formació en centre, 30 hores.*fins al 30 de juny/u);
  });

  test('sees the whole school: what others of it are invited to comes without an answer of theirs', async () => {
    const { reader } = await site();
    const page = await (await reader(0, 'direccio')).get('/espai/curs');
    expect(rows(page, 'coming').join(' ')).toMatch(/Seminari 1.*hi convoquem: equip impulsor i persones formadores/u);
  });
});

test('an invitation waits until it is answered', async () => {
  const { deps, reader } = await site();
  const team = await reader(0, 'impulsor');
  const page = await team.get('/espai/curs');
  expect(rows(page, 'now').join(' ')).toMatch(/Seminari 1.*encara no heu respost.*Respon/u);
  const seminar = await itemOf(deps, 'A05');
  const link = page.link('Respon: Seminari 1 dels equips impulsors');
  expect(link).toBe(`/espai/activitats/${seminar.id}`);
  await team.press(await team.get(link), 'Hi aniré');
  const after = await team.get('/espai/curs');
  expect(rows(after, 'now').join(' ')).not.toContain('Seminari 1');
  expect(rows(after, 'coming').join(' ')).toMatch(/Seminari 1.*hi anireu/u);
});

test('others of a school see what their role is asked, and nothing of another school', async () => {
  const { deps, reader } = await site({ centres: 2 });
  const team = await reader(0, 'impulsor');
  const page = await team.get('/espai/curs');
  expect(page.text).not.toContain('Revisió de les dades');
  const other = await itemOf(deps, 'A01', deps.centres[1]?.id);
  expect(other.case).not.toBeNull();
  for (const path of [`/tramits/${other.case}`, `/espai/activitats/${other.id}`]) expect((await team.get(path)).status).toBe(404);
  const head = await reader(0, 'direccio');
  for (const path of [`/tramits/${other.case}`, `/espai/activitats/${other.id}`]) expect((await head.get(path)).status).toBe(404);
  expect((await head.get('/espai/curs')).html).not.toContain(other.id);
});

test('the official mailbox sees the whole school, and answers from its mail', async () => {
  const { deps, app, seat } = await site({ people: false });
  const mailbox = await as(deps, app, { person: null, seats: [seat(0, 'direccio')] });
  const page = await mailbox.get('/espai/curs');
  expect(rows(page, 'now').join(' ')).toContain('Revisió de les dades');
  expect(page.text).toContain('Seminari 1');
  expect(page.html).not.toContain('/espai/activitats/');
});

test('what is done, cancelled or past is folded', async () => {
  const { deps, reader } = await site();
  const going = await itemOf(deps, 'A02', deps.centres[0]?.id);
  const found = await getItem(deps.store, going.id);
  if (!found) throw new Error('no item');
  await deps.store.commit([itemWrite({ ...found.item, done: { at: deps.now(), by: 'n', note: '' } }, null, found.rev)]);
  const page = await (await reader(0, 'direccio')).get('/espai/curs');
  expect(page.root.querySelector('details')?.text).toMatch(/ja ha passat o està fet: [1-9].*Confirmació de continuïtat/su);
  expect(rows(page, 'now').join(' ')).not.toContain('continuïtat');
});

test('the page of one’s forms begins with what comes first', async () => {
  const { reader } = await site();
  const head = await reader(0, 'direccio');
  const page = await head.get('/espai');
  expect(rows(page, 'ara').length).toBeLessThanOrEqual(3);
  expect(rows(page, 'ara')[0]).toContain('Revisió de les dades');
  expect((await head.get(page.link('Mira tot el curs'))).path).toBe('/espai/curs');
});

test('who sits nowhere in the programme has an empty year', async () => {
  const { deps, app } = await site();
  const page = await (await as(deps, app, { person: null, seats: ['case:01NOBODY#applicant'] })).get('/espai/curs');
  expect(page.text).toContain('El vostre curs encara és buit');
});

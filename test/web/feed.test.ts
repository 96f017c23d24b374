/** The personal calendar: made on a page, read by a program, taken back. */
import { describe, expect, test } from 'vitest';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { getItem, itemWrite } from '#functions/store/item.ts';
import { endFeed } from '#functions/use-cases/people/feed.ts';
import { grantSeat, leaveSeat } from '#functions/use-cases/people/seats.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import type { Actor } from '#schemas/entities/people.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { type Page, Reader } from '#test/support/html.ts';
import { desk } from '#test/support/staff-desk.ts';

async function atHome(role = 'comunicacio') {
  const deps = (await desk(await cursWorld())) as CursWorld & Awaited<ReturnType<typeof desk>>;
  const centre = deps.centres[0]?.id ?? '';
  const actor = deps.people.get(`centre:${centre}#${role}`) ?? deps.other;
  const reader = await deps.as(actor);
  const publish = async (activity: string, more: Partial<CalendarItem> = {}, of?: string) => {
    const item = await itemOf(deps, activity, of);
    const stored = await getItem(deps.store, item.id);
    await deps.store.commit([itemWrite({ ...item, published: '2026-11-01', ...more }, null, stored?.rev)]);
    return item;
  };
  const program = new Reader(createApp(deps), { Accept: 'text/calendar' });
  const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => program.request(path, { method: 'GET', headers });
  return { deps, centre, actor, reader, publish, read };
}

const address = (page: Page) => String(page.value('adreca')).replace('http://127.0.0.1:3000', '');
const entries = (text: string) => [...text.matchAll(/^SUMMARY:(.*)$/gmu)].map(([, title]) => title?.trim());

describe('the calendar of a person', () => {
  test('is made with a press, and has what was published for their seats; what was called off says so', async () => {
    const { reader, publish, read, centre } = await atHome();
    await publish('A08', { place: 'Sala gran', title: 'Jornada de comunicació' });
    await publish('A05');
    const asked = await reader.get('/espai/calendari');
    const made = await reader.press(asked, 'Crea l’enllaç');
    const answer = await read(address(made));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(answer.headers.get('Cache-Control')).toContain('private');
    const text = await answer.text();
    expect(text).toContain('METHOD:PUBLISH');
    expect(text).toContain('LOCATION:Sala gran');
    expect(entries(text)).toEqual(['Jornada de comunicació']);
    expect(centre).not.toBe('');
    await publish('A08', { cancelled: { at: '2026-11-20T08:00:00.000Z', by: 'x', reason: 'x' } });
    expect(await (await read(address(made))).text()).toContain('STATUS:CANCELLED');
  });

  test('shows what is due as whole days, with the way there', async () => {
    const { reader, publish, read, centre } = await atHome('direccio');
    await publish('A16', { is: { opens: '2026-09-01', due: '2027-04-30T21:59:59.000Z' } }, centre);
    const text = await (await read(address(await reader.press(await reader.get('/espai/calendari'), 'Crea l’enllaç')))).text();
    expect(text).toContain('DTSTART;VALUE=DATE:20270430');
    expect(entries(text)).toEqual([expect.stringMatching(/^Termini: .*Escola Inventada 1/u)]);
    expect(text.replace(/\r\n /gu, '')).toContain('/espai/activitats/');
  });

  test('is not read again while nothing has changed', async () => {
    const { reader, publish, read } = await atHome();
    await publish('A08');
    const path = address(await reader.press(await reader.get('/espai/calendari'), 'Crea l’enllaç'));
    const tag = (await read(path)).headers.get('ETag') ?? '';
    expect((await read(path, { 'If-None-Match': tag })).status).toBe(304);
    await publish('A08', { place: 'Sala petita' });
    expect((await read(path, { 'If-None-Match': tag })).status).toBe(200);
  });

  test('follows the seats of its person, an empty seat of the school included', async () => {
    const { deps, centre, actor, reader, publish, read } = await atHome('direccio');
    await publish('A08');
    const path = address(await reader.press(await reader.get('/espai/calendari'), 'Crea l’enllaç'));
    expect(entries(await (await read(path)).text())).toEqual([]);
    await leaveSeat(deps, deps.people.get(`centre:${centre}#comunicacio`)?.person ?? '', `centre:${centre}#comunicacio`);
    expect(entries(await (await read(path)).text())).toHaveLength(1);
    await grantSeat(deps, deps.other.person ?? '', `centre:${centre}#comunicacio`);
    expect(entries(await (await read(path)).text())).toEqual([]);
    expect(actor.person).not.toBeNull();
  });

  test('has a new address when it is renewed, and none once it is taken back; the address is shown to who made it only', async () => {
    const { deps, actor, reader, read, centre } = await atHome();
    const made = await reader.press(await reader.get('/espai/calendari'), 'Crea l’enllaç');
    const renewed = await reader.press(made, 'Crea un enllaç nou');
    expect((await read(address(made))).status).toBe(404);
    expect((await read(address(renewed))).status).toBe(200);
    const head = deps.people.get(`centre:${centre}#direccio`) ?? deps.other;
    const other = await deps.as(head);
    await other.press(await other.get('/espai/calendari'), 'Crea l’enllaç');
    other.cookies.set('agenda', reader.cookies.get('agenda') ?? '');
    expect((await other.get('/espai/calendari')).root.querySelector('[name=adreca]')).toBeNull();
    const ended = await reader.press(renewed, 'Anul·la l’enllaç');
    expect(ended.text).toContain('L’enllaç ja no funciona');
    expect((await read(address(renewed))).status).toBe(404);
    await endFeed(deps, actor.person ?? '');
  });

  test('is made by who signs in, not by a link of a mail that opens one seat of several; a task ends nobody’s', async () => {
    const { deps, actor, centre, reader, read } = await atHome();
    const path = address(await reader.press(await reader.get('/espai/calendari'), 'Crea l’enllaç'));
    await grantSeat(deps, actor.person ?? '', `centre:${centre}#docent`);
    const by = async (task: string | null) => {
      const { secret } = await startSession(deps, { person: actor.person, seats: [`centre:${centre}#comunicacio`], task, via: 'resume' });
      const own = new Reader(createApp(deps), { 'Accept-Language': 'ca' });
      own.cookies.set('session', secret);
      return own;
    };
    const linked = await by(null);
    const page = await linked.press(await linked.get('/espai/calendari'), 'Crea un enllaç nou');
    expect(page.root.querySelector('[name=adreca]')).toBeNull();
    expect([page.status, page.link('Entreu amb la vostra adreça')]).toEqual([401, '/entra']);
    expect(
      (await (await by('upload:x')).request('/espai/calendari', { method: 'POST', body: new URLSearchParams({ fes: 'anulla' }) })).status,
    ).toBe(404);
    expect((await read(path)).status).toBe(200);
  });

  test('of a coordinator has the meetings of every school; that of a substitute their session', async () => {
    const { deps, publish, read } = await atHome();
    const visited = deps.centres.filter(({ phase }) => phase !== 'network');
    for (const { id } of visited) await publish('A12', {}, id);
    const item = await publish('A07', {}, deps.centres[0]?.id);
    await grantSeat(deps, deps.committee[0]?.person ?? '', guestSeat(item.id));
    const feedOf = async (actor: Actor) => {
      const own = await deps.as(actor);
      return entries(await (await read(address(await own.press(await own.get('/espai/calendari'), 'Crea l’enllaç')))).text());
    };
    expect(await feedOf(deps.coordinator)).toHaveLength(visited.length);
    expect(await feedOf(deps.committee[0] ?? deps.other)).toEqual([expect.stringContaining('Jornada de cocreació')]);
  });

  test('is found from one’s own page, and leads nowhere without a token', async () => {
    const { reader, read } = await atHome();
    const mine = await reader.get('/espai');
    expect(mine.link('Subscriviu-vos al vostre calendari')).toBe('/espai/calendari');
    for (const path of ['/calendari/x.ics', `/calendari/${'x'.repeat(43)}.ics`, '/calendari/x', '/calendari/..ics']) {
      expect((await read(path)).status, path).toBe(404);
    }
  });
});

/** The pages of sessions and answers in a real browser: nothing serious for axe, in light and dark, and nothing wider than the screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '#functions/store/sqlite.ts';
import type { Store } from '#functions/store/store.ts';
import { answerTask } from '#functions/use-cases/calendar/invitation.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { createApp } from '#functions/web/app.tsx';
import { expectAccessible, launchBrowser, withPage } from '#test/support/browser.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { Reader } from '#test/support/html.ts';
import { guestsOf, heldSession, officer } from '#test/support/invited.ts';
import { desk } from '#test/support/staff-desk.ts';
import { type Site, serveSite } from '#test/web/ui/site.ts';

/** The pages as the service answers them, by a name each. */
async function pages(store: Store): Promise<Map<string, string>> {
  const deps = (await desk(await cursWorld({ store }))) as CursWorld & Awaited<ReturnType<typeof desk>>;
  const facts = { place: 'Sala d’actes', note: 'Porteu el pla de comunicació.', capacity: 2, link: 'https://meet.exemple.cat/abc' };
  const item = await heldSession(deps, { ...facts, documents: [{ title: 'Ordre del dia', url: 'https://exemple.cat/ordre' }] });
  const due = await itemOf(deps, 'A16');
  const nora = await deps.as(deps.coordinator);
  const here = `/coordinacio/activitats/${item.id}`;
  const who = officer(deps, 0);
  const { writes, secrets } = mintLink(deps, {
    purpose: 'answer',
    task: answerTask(item.id),
    seat: who.seat,
    person: who.person,
    case: null,
  });
  await deps.store.commit(writes);
  const link = secrets.url.slice(deps.origin.length);
  const invited = new Reader(createApp(deps), { 'Accept-Language': 'ca' });
  const away = await invited.get(`${link}?resposta=altra`);
  await invited.press(away, 'Convida-la', { nom: 'Roser Pla', correu: 'roser@escola.example' });
  const refused = await nora.press(await nora.get(`${here}/data`), 'Canvia la data', { dia: '07/12/2026', motiu: 'x' });
  expect([refused.status, (await guestsOf(deps, item)).length]).toEqual([422, 1]);
  const other = officer(deps, 2);
  const own = await deps.as({ ...deps.coordinator, person: other.person });
  const shown = {
    session: await nora.get(here),
    deadline: await nora.get(`/coordinacio/activitats/${due.id}`),
    refused,
    edit: await nora.get(`${here}/edita`),
    cancel: await nora.get(`${here}/anulla`),
    'new': await nora.get('/coordinacio/curs/2026-27/nova'),
    answered: await invited.get(link),
    'not-coming': await invited.get(`${link}?resposta=no`),
    mine: await own.get(`/espai/activitats/${item.id}`),
    feed: await own.press(await own.get('/espai/calendari'), 'Crea l’enllaç'),
  };
  return new Map(Object.entries(shown).map(([name, page]) => [`/${name}`, page.html]));
}

const store = openSqlite(':memory:', { random: () => 0.5, wait: async () => undefined });
let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serveSite(await pages(store));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  store.close();
});

/** How many pixels a page is wider than its window. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const names = ['session', 'deadline', 'refused', 'edit', 'cancel', 'new', 'answered', 'not-coming', 'mine', 'feed'];

test.each(names)('%s, wide and on a dark phone', async (name) => {
  await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${site.at}/${name}`);
    await expectAccessible(page);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    expect(await page.evaluate(overflow)).toBe(0);
  });
});

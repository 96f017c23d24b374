/** `npm run screenshots`: takes the pictures of the README anew, from the real service on its demonstration data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { closePage, launchBrowser, openPage } from '#test/support/browser.ts';
import { moveClock } from '#test/support/move-clock.ts';
import { answers, begin, write } from './journeys/apply.ts';
import { Hands } from './journeys/hands.ts';
import { type Running, startService } from './journeys/service.ts';

const folder = fileURLToPath(new URL('../../infra/pictures', import.meta.url));
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** What is on the screen, wide and on a telephone; dark too where the README shows it. */
async function picture({ page }: Hands, name: string, { dark = false } = {}): Promise<void> {
  // The font of the browser's package draws l·l as one letter, which nobody can read at this size.
  await page.addStyleTag({ content: '* { font-feature-settings: "locl" 0 }' });
  const save = (as: string) => page.screenshot({ path: join(folder, `${name}-${as}.png`), caret: 'hide' });
  await page.setViewportSize(narrow);
  await save('390');
  await page.setViewportSize(wide);
  await save('1280');
  if (!dark) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await save('1280-dark');
  await page.emulateMedia({ colorScheme: 'light' });
}

async function visitor(browser: Browser, { origin }: Running): Promise<Hands> {
  return new Hands(await openPage(browser, { viewport: wide, colorScheme: 'light', bypassCSP: true }), origin, true);
}

async function school(browser: Browser, running: Running): Promise<void> {
  const visit = await visitor(browser, running);
  const typed = answers('08099091', { pctEstrangers: '34,0', pctEstrangersZona: '30,5' });
  await visit.open('/');
  await picture(visit, 'home', { dark: true });
  await visit.open('/formularis/sollicitud-centre/comenca?codi=08099091');
  await begin(visit, 'direccio@estelpetit.example');
  await visit.follow(/Composició social/u);
  await visit.fillIn({ ...typed, pctBequesZona: '342', fontDades: '' });
  await visit.press('Desa i continua');
  await picture(visit, 'form');
  await visit.follow(/El centre/u);
  await write(visit, typed);
  await picture(visit, 'check');
  await closePage(visit.page);
}

/** Nora, who coordinates. */
async function coordinator(browser: Browser, running: Running): Promise<Hands> {
  const visit = await visitor(browser, running);
  const address = 'nora.vidal@magnet.example';
  const mails = async () => (await running.mails()).filter(({ to, message }) => to === address && message === 'sign-in');
  const before = (await mails()).length;
  await visit.open('/entra');
  await visit.fillIn({ correu: address });
  await visit.press('Envia’m el codi');
  let all = await mails();
  while (all.length === before) all = await mails();
  await visit.fillIn({ codi: /\b\d{6}\b/u.exec(all.at(-1)?.text ?? '')?.[0] ?? '' });
  await visit.press('Entra');
  return visit;
}

async function coordination(browser: Browser, running: Running): Promise<void> {
  const visit = await coordinator(browser, running);
  await visit.open('/coordinacio/casos');
  await picture(visit, 'queue');
  await visit.follow(/Escola Vent de Paper/u);
  await picture(visit, 'case', { dark: true });
  await closePage(visit.page);
}

/** A curs from its plan, in the morning of its first day, to the end of September. */
async function curs(browser: Browser, running: Running): Promise<void> {
  const plans = await coordinator(browser, running);
  await plans.open('/coordinacio/curs/2026-2027/pla');
  await plans.fillIn({ passat: 'si' });
  await plans.press('Aplica el pla');
  await plans.page.getByText('Activitats i terminis afegits').waitFor();
  await closePage(plans.page);
  await moveClock(running.folder, '2026-09-29T10:00');
  const visit = await coordinator(browser, running);
  await visit.open('/coordinacio/curs/2026-2027/tauler');
  await picture(visit, 'curs', { dark: true });
  await visit.open('/coordinacio/previsio');
  await picture(visit, 'forecast');
  await closePage(visit.page);
}

mkdirSync(folder, { recursive: true });
const first = { MAGNET_NOW: '2026-09-01T08:00:00+02:00' };
const [running, year, browser] = await Promise.all([startService(), startService(first), launchBrowser({ ownFont: true })]);
try {
  await school(browser, running);
  await coordination(browser, running);
  await curs(browser, year);
} finally {
  await browser.close();
  await Promise.all([running.stop(), year.stop()]);
}

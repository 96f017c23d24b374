/** One browser for all journeys, the services that they take place on, and visitors who come with a profile of their own. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { routeTable } from '#functions/web/routes/table.ts';
import { launchBrowser, withPage } from '#test/support/browser.ts';
import type { Mail } from '#test/support/journey/inbox.ts';
import { Hands } from './hands.ts';
import { Keys } from './keys.ts';
import { type Running, startService } from './service.ts';
import { seen, type Visitor } from './visitor.ts';

let browser: Browser;
const open: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  open.push(() => browser.close());
});
// biome-ignore lint/correctness/noEmptyPattern: vitest reads it to know what the hook wants
afterAll(async ({}, { tasks }) => {
  for (const close of open) await close();
  if (tasks.every(({ mode }) => mode === 'run')) expect(neverSeen(), 'pages that no journey has been on').toEqual([]);
});

/** Answers that are no pages: programs, files, and what only leads on. */
const noPages = /\/(?:assets|api|health|llengua)\b|\/pdf$|\/fitxer$|\/fitxers\/:file$|\/:feed$|\/coordinacio\/curs$/u;

/** Routes of pages on which axe has not been. */
function neverSeen(): readonly string[] {
  const pages = Object.keys(routeTable).filter((route) => route.startsWith('GET ') && !noPages.test(route));
  return pages.filter((route) => {
    const pattern = new RegExp(`^${route.slice(4).replaceAll(/:\w+/gu, '[^/]+')}$`, 'u');
    return ![...seen].some((kind) => pattern.test(kind));
  });
}

/** A telephone of 390 pixels. */
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** A browser that runs no script. */
export const noScript: BrowserContextOptions = { javaScriptEnabled: false };

/** A service of its own for the tests around, and how people come to it. */
export function setScene(more: Readonly<Record<string, string>> = {}) {
  let running: Running;
  beforeAll(async () => {
    running = await startService(more);
    open.push(running.stop);
  });
  /** Somebody comes to the service, with a browser profile of their own. */
  const visit = (options: BrowserContextOptions, use: (visitor: Visitor) => Promise<void>): Promise<void> =>
    withPage(browser, options, (page) => use(new Hands(page, running.origin, options.javaScriptEnabled !== false)));
  /** Somebody comes who has no mouse. */
  const visitByKeyboard = (use: (visitor: Keys) => Promise<void>): Promise<void> =>
    withPage(browser, {}, (page) => use(new Keys(page, running.origin, true)));
  return { service: () => running, visit, visitByKeyboard, ...postOf(() => running) };
}

/** The post of a service. */
function postOf(service: () => Running) {
  /** The latest mail of this name to an address, after those that were there before. */
  const mailTo = (address: string, message: string, before = 0): Promise<Mail> =>
    vi.waitFor(
      async () => {
        const found = (await service().mails()).slice(before).findLast((mail) => mail.to === address && mail.message === message);
        expect(found, `no mail «${message}» to ${address}`).toBeDefined();
        return found as Mail;
      },
      { timeout: 10_000, interval: 100 },
    );
  /** Asks for a code and a link; answers the mail that brings them. */
  const askToSignIn = async (visitor: Visitor, address: string): Promise<Mail> => {
    const before = (await service().mails()).length;
    await visitor.open('/entra');
    await visitor.fillIn({ correu: address });
    await visitor.press('Envia’m el codi');
    return mailTo(address, 'sign-in', before);
  };
  /** Comes in by the link of the mail; answers the mail. */
  const signIn = async (visitor: Visitor, address: string): Promise<Mail> => {
    const mail = await askToSignIn(visitor, address);
    await visitor.open(doorOf(mail));
    await visitor.press('Entra');
    return mail;
  };
  return { mailTo, askToSignIn, signIn };
}

/** The link of a mail that opens something: a sign-in, a case, a task, an invitation. */
export function doorOf({ subject, links }: Mail): string {
  const door = links.find((href) => /\/(?:e|tasca|resposta)\//u.test(href));
  if (!door) throw new Error(`«${subject}» has no link that opens anything`);
  return door;
}

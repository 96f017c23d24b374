/** Every component and the pages made of them, in a real browser: nothing serious for axe, nothing in the console, nothing wider than the screen. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, withPage } from '#test/support/browser.ts';
import { composedPages } from '#test/web/ui/composed/pages.tsx';
import { type Site, serveSite } from '#test/web/ui/site.ts';

const pages = await composedPages();
let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serveSite(pages);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const catalogue = [
  ['light', { viewport: wide, colorScheme: 'light' }],
  ['dark', { viewport: wide, colorScheme: 'dark' }],
  ['on a phone', { viewport: phone, colorScheme: 'light' }],
  ['on a dark phone', { viewport: phone, colorScheme: 'dark' }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

/** How many pixels a page is wider than its window. */
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.each(catalogue)('all components, %s', async (_name, options) => {
  await withPage(browser, options, async (page) => {
    await page.goto(`${site.at}/catalogue`);
    await expectAccessible(page, { asFragments: true });
    expect(await page.evaluate(overflow)).toBe(0);
  });
});

test.each([...pages.keys()].filter((path) => path !== '/catalogue'))('the page %s, wide and on a phone', async (path) => {
  await withPage(browser, { viewport: wide }, async (page) => {
    await page.goto(site.at + path);
    await expectAccessible(page);
    expect(await page.evaluate(overflow)).toBe(0);
    await page.setViewportSize(phone);
    expect(await page.evaluate(overflow)).toBe(0);
  });
});

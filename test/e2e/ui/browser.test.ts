/** The browser helper finds what it is there to find. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, withPage } from '#test/support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const document = (body: string) => `<!DOCTYPE html><html lang="ca"><title>Prova</title><main><h1>Prova</h1>${body}</main></html>`;
const show = (body: string) => async (page: Page) => {
  await page.setContent(document(body));
  await expectAccessible(page);
};

test('a sound page passes', async () => {
  await expect(withPage(browser, {}, show('<label>Nom <input></label>'))).resolves.toBeUndefined();
});

test('an input without a name does not', async () => {
  await expect(withPage(browser, {}, show('<input>'))).rejects.toThrow('axe');
});

test('an error in the console does not', async () => {
  await expect(withPage(browser, {}, show('<script>console.error("trencat")</script>'))).rejects.toThrow('errors in the console');
});

test('with the font of the package there are letters, on a machine that has none too', async () => {
  const own = await launchBrowser({ ownFont: true });
  try {
    await withPage(own, {}, async (page) => {
      await page.setContent(document('<span>Magnet</span>'));
      expect(await page.locator('span').evaluate((word) => word.getBoundingClientRect().width)).toBeGreaterThan(20);
    });
  } finally {
    await own.close();
  }
});

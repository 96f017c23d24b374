/** Who signs out on a shared computer leaves nothing of what was typed to the next reader. */
import { expect, test } from 'vitest';
import { createSite, listen } from '#infra/local/http.ts';
import { launchBrowser, withPage } from '#test/support/browser.ts';
import { freePort } from '#test/support/free-port.ts';
import { webDeps } from '#test/support/web.ts';
import { world } from '#test/support/world.ts';

test('the copy that a page kept on the device is gone after signing out', async () => {
  const port = await freePort();
  const deps = webDeps({ ...(await world()), origin: `http://127.0.0.1:${port}` });
  const server = await listen(createSite(deps, { disk: null }), port);
  const browser = await launchBrowser();
  try {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${deps.origin}/entra`);
      await page.evaluate(() => localStorage.setItem('magnet:/tramits/01/centre', 'typed'));
      await page.reload();
      expect(await page.evaluate(() => localStorage.length)).toBe(1);
      await page.evaluate(() => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: '/surt' });
        document.body.append(form);
        form.submit();
      });
      await page.waitForURL('**/entra?fi=1');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  } finally {
    await browser.close();
    await server.close();
  }
});

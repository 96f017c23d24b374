import { test } from 'vitest';
import { closePage, launchBrowser, openPage } from '#test/support/browser.ts';

const origin = 'http://127.0.0.1:3411';
test('shots', { timeout: 180_000 }, async () => {
  const browser = await launchBrowser();
  const page = await openPage(browser, { viewport: { width: 1280, height: 800 }, colorScheme: 'light', bypassCSP: true });
  await page.goto(`${origin}/entra`);
  await page.fill('[name=correu]', 'nora.vidal@magnet.example');
  await page.getByRole('button', { name: 'Envia’m el codi' }).click();
  await page.waitForTimeout(2500);
  const { emails } = (await (await fetch('http://127.0.0.1:8411/store?limit=1&to=nora.vidal@magnet.example')).json()) as { emails: { body: { text: string } }[] };
  const code = /^\s*(\d{6})\s*$/mu.exec(emails[0]?.body.text ?? '')?.[1] ?? '';
  await page.fill('[name=codi]', code);
  await page.locator('form:has([name=codi]) button[type=submit]').last().click();
  await page.waitForTimeout(800);
  for (const [name, path] of (process.env.SHOTS ?? '').split(' ').map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)])) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${origin}${path ?? ''}`);
      await page.screenshot({ path: `/tmp/answers-${name}-${width}.png`, fullPage: true });
    }
  }
  await closePage(page);
  await browser.close();
});

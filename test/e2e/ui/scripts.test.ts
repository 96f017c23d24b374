/** What script adds to the pages, tried by somebody who types and clicks; and the same pages without it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '#test/support/browser.ts';
import { setStage } from './stage.ts';

const { now, at, page: inPage, open } = setStage();

describe('the look-up of centres', () => {
  const input = (page: Page) => page.getByLabel('Quin centre sou?');

  test('suggests while one types, and the keyboard chooses', async () => {
    await open('/fields', async (page) => {
      await input(page).pressSequentially('vila');
      await page.getByRole('option').first().waitFor();
      expect(await page.getByRole('option').count()).toBe(2);
      await expectAccessible(page);
      await input(page).press('ArrowDown');
      await input(page).press('ArrowDown');
      expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Escola Riera Blava');
      await input(page).press('Enter');
      expect(await input(page).inputValue()).toBe('08099133');
      await page.getByText('Escola Riera Blava · Vilamostra').waitFor();
      expect(await page.getByRole('listbox').count()).toBe(0);
    });
  });

  test('says how many were found, in good grammar', async () => {
    await open('/fields', async (page) => {
      await input(page).pressSequentially('vila');
      await page.getByText('2 centres trobats.').waitFor();
      await input(page).fill('riera');
      await page.getByText('Un centre trobat.').waitFor();
      expect(await page.getByRole('option').count()).toBe(1);
    });
  });

  test('says when nothing was found, and escape closes the list', async () => {
    await open('/fields', async (page) => {
      await input(page).pressSequentially('zzz');
      await page.getByText('No hem trobat cap centre').waitFor();
      await input(page).fill('vila');
      await page.getByRole('option').first().waitFor();
      await input(page).press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
    });
  });
});

test('the counter says how many characters fit, and never cuts', async () => {
  await open('/catalogue', async (page) => {
    const area = page.locator('#area-canviar');
    await area.fill('a'.repeat(2990));
    await page.getByText('Hi caben 10 caràcters més.').waitFor();
    await area.fill('a'.repeat(3005));
    await page.getByText('En sobren 5 caràcters.').waitFor();
    expect((await area.inputValue()).length).toBe(3005);
  });
});

describe('the page of a file', () => {
  const choose = (page: Page, bytes: number) =>
    page.locator('input[type=file]').setInputFiles({ name: 'acta.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(bytes, '%PDF') });

  test('sends it and goes where the bucket would', async () => {
    await open('/upload', async (page) => {
      await choose(page, 200_000);
      await page.getByRole('button', { name: 'Envia el fitxer' }).click();
      await page.getByRole('heading', { name: 'Ha arribat' }).waitFor();
      expect(now().posts[0]).toContain('filename="acta.pdf"');
      expect(new URL(page.url()).searchParams.get('key')).toMatch(/^pending/u);
      expect(now().posts[0]?.indexOf('name="key"')).toBeLessThan(now().posts[0]?.indexOf('name="file"') ?? 0);
    });
  });

  test('says that it is too big before sending it', async () => {
    await open('/upload-small', async (page) => {
      await choose(page, 200_000);
      await page.getByText('El fitxer fa 0,2 MB; n’hi caben 0,1 MB.').waitFor();
      await page.getByRole('button', { name: 'Envia el fitxer' }).click();
      expect(now().posts).toEqual([]);
    });
  });
});

test('the progress of long work moves, and its end brings the page anew', async () => {
  now().working = '3.300 de 5.434 files';
  await inPage(async (page) => {
    await page.goto(at('/import-moving'));
    now().working = '4.400 de 5.434 files';
    await page.getByText('4.400 de 5.434 files').waitFor();
    now().working = null;
    await page.getByText('Importació acabada').waitFor();
  });
});

describe('errors', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test.each([true, false])('take the focus, and each leads to its input (script: %s)', async (javaScriptEnabled) => {
    await open(
      '/form',
      async (page) => {
        expect(await focused(page)).toBe('errors');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await focused(page)).toBe('pctBequesZona');
      },
      { javaScriptEnabled },
    );
  });
});

test('enter in an input sends the form with its main meaning, never "remove"', async () => {
  await open(
    '/catalogue',
    async (page) => {
      const pressed = await page.locator('form[data-autosave] >> button').first().getAttribute('name');
      expect(pressed).toBeNull();
    },
    { javaScriptEnabled: false },
  );
});

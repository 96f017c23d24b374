/** A form that saves itself, tried by somebody who types, loses the connection and is not alone. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '#test/support/browser.ts';
import { json, setStage } from './stage.ts';

const { now, at, page: inPage, open } = setStage();

const state = (page: Page) => page.locator('[data-save-state]');

describe('a form that saves itself', () => {
  test('saves what is typed and says when', async () => {
    await open('/form-sending', async (page) => {
      await page.getByLabel('D’on surten aquestes dades?').fill('Secretaria');
      await state(page).getByText('Desat a les 10:43').waitFor();
      expect(now().saves.map((body) => [body.get('rev'), body.get('fontDades')])).toEqual([['3', 'Secretaria']]);
      expect(await page.locator('input[name=rev]').inputValue()).toBe('4');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('shows the warnings and the computed values that the server answers, and takes back those that no longer hold', async () => {
    now().onSave = () =>
      json({
        savedAt: '10:44',
        rev: 5,
        warnings: [{ name: 'dataDades', title: 'Les dades són antigues', text: 'Tenen més d’un any.' }],
        computed: { diferenciaEstrangers: '+9,0 punts' },
      });
    await open('/form-sending', async (page) => {
      await page.getByLabel('De quin dia són?').fill('15/03/2026');
      await page.getByText('Les dades són antigues').waitFor();
      expect(await page.locator('.note.warn').count()).toBe(1);
      expect(await page.getByLabel('De quin dia són?').getAttribute('aria-describedby')).toContain('dataDades-warning');
      expect(await page.locator('output').textContent()).toBe('+9,0 punts');
      await expectAccessible(page);
    });
  });

  test('keeps what is typed on the device without a connection, and brings it back', async () => {
    await open('/form-sending', async (page) => {
      await page.context().setOffline(true);
      await page.getByLabel('D’on surten aquestes dades?').fill('Idescat');
      await state(page).getByText('Sense connexió').waitFor();
      await page.context().setOffline(false);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await state(page).getByText('Desat a les 10:43').waitFor();
      expect(now().saves.at(-1)?.get('fontDades')).toBe('Idescat');
    });
  });

  test('brings back what another page of the device could not send', async () => {
    await open('/form-sending', async (first) => {
      await first.route('**/autosave', (route) => route.abort('internetdisconnected'));
      await first.getByLabel('D’on surten aquestes dades?').fill('Ajuntament');
      await first.getByLabel('El districte').check();
      await state(first).getByText('Sense connexió').waitFor();
      const page = await first.context().newPage();
      await page.goto(at('/form-sending'));
      await state(page).getByText('Desat a les 10:43').waitFor();
      expect(await page.getByLabel('D’on surten aquestes dades?').inputValue()).toBe('Ajuntament');
      expect(await page.getByLabel('El districte').isChecked()).toBe(true);
      expect(now().saves.at(-1)?.get('zona.tipus')).toBe('districte');
    });
  });

  test('saves what was typed before the script came', async () => {
    await inPage(async (page) => {
      await page.route('**/autosave.js', async (route) => {
        await page.getByLabel('D’on surten aquestes dades?').fill('Secretaria');
        await route.continue();
      });
      await page.goto(at('/form-sending'));
      await state(page).getByText('Desat a les 10:43').waitFor();
      expect(now().saves.at(-1)?.get('fontDades')).toBe('Secretaria');
    });
  });

  test('says that the session has ended, and leads to sign in with everything typed', async () => {
    now().onSave = () => json({}, 401);
    await open('/form-sending', async (page) => {
      await page.getByLabel('D’on surten aquestes dades?').fill('El consell comarcal');
      await page.getByText('La sessió s’ha acabat').waitFor();
      await page.getByRole('button', { name: 'Entra i desa' }).click();
      await page.getByRole('heading', { name: 'Enviat' }).waitFor();
      expect(new URLSearchParams(now().posts[0]).get('fontDades')).toBe('El consell comarcal');
    });
  });

  test('says that somebody else wrote, and leads to both texts with everything typed', async () => {
    now().onSave = () => json({ conflict: true }, 409);
    await open('/form-sending', async (page) => {
      await page.getByLabel('D’on surten aquestes dades?').fill('El consell comarcal');
      await page.getByText('Algú altre ha escrit en aquesta pàgina').waitFor();
      await page.getByRole('button', { name: 'Mireu-ho i trieu' }).click();
      await page.getByRole('heading', { name: 'Enviat' }).waitFor();
      expect(new URLSearchParams(now().posts[0]).get('fontDades')).toBe('El consell comarcal');
    });
  });
});

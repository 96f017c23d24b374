/** The next curs: a coordinator plans it, reads what changes and which mails follow, applies it, and looks at it by month. */
import { expect, test } from 'vitest';
import { plusYears, schoolYearOf, showSchoolYear } from '#schemas/values/school-year.ts';
import { noScript, signIn, visit } from './stage.ts';

/** Nothing of it is due yet: planning it writes to nobody. */
const curs = plusYears(schoolYearOf(new Date().toISOString()), 1);
const shown = showSchoolYear(curs);

test('a coordinator plans the next curs, applies the plan, and finds every month and what closing would do', () =>
  visit({}, async (nora) => {
    await signIn(nora, 'nora.vidal@magnet.example');
    await nora.follow('Curs');
    await nora.follow(`Curs ${shown}`);
    expect(await nora.text()).toContain('Aquest curs encara no té calendari');
    await nora.follow('Planifica el curs');
    expect(await nora.title()).toBe(`Pla del curs ${shown}`);
    const initial = nora.page.getByText(/^A03 Trobada inicial de centre: \d+$/u);
    await initial.click();
    await nora.page
      .getByRole('cell', { name: /d’octubre de|de setembre de/u })
      .first()
      .waitFor();
    await nora.page.getByText(/^octubre de \d{4}: \d+$/u).click();
    await nora.page.getByText(/Seminari 1 dels equips impulsors, recordatori, 7 dies abans/u).click();
    await nora.page.locator('p:visible', { hasText: 'A qui: equip impulsor, persona formadora.' }).waitFor();
    await nora.fillIn({ passat: 'no' });
    await nora.press('Aplica el pla');
    await nora.page.getByText(/Activitats i terminis afegits: [1-9]/u).waitFor({ timeout: 30_000 });
    await visit(noScript, async (pau) => {
      await signIn(pau, 'pau.bassols@magnet.example');
      await pau.open(`/coordinacio/curs/${curs}`);
      await pau.fillIn({ que: 'session', activitat: 'A05' });
      await pau.press('Filtra');
      expect(await pau.text()).toMatch(/1 de \d+ /u);
      await pau.follow(/Seminari 1 dels equips impulsors/u);
      expect(await pau.title()).toBe('Seminari 1 dels equips impulsors');
      await pau.open(`/coordinacio/curs/${curs}/pla`);
      expect(await pau.text()).toContain('no hi ha res per aplicar');
      await pau.open(`/coordinacio/curs/${curs}/tanca`);
      await pau.press('Tanca el curs');
      expect((await pau.errors()).length).toBe(3);
    });
  }));

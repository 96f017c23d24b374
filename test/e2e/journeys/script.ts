/** What script adds while a school writes: it saves by itself, and nobody writes over anybody. */
import { expect, test } from 'vitest';
import { pdfBytes } from '#test/support/files.ts';
import { answers, attach, begin, comeToStart } from './apply.ts';
import { mailTo, visit } from './scene.ts';
import { doorOf, phone } from './stage.ts';
import type { Visitor } from './visitor.ts';

const saved = ({ page }: Visitor) =>
  page
    .locator('[data-save-state]')
    .getByText(/^Desat a les \d/u)
    .waitFor();

/** Brings a draft of a school to one of its pages. */
async function startedBy(school: Visitor, words: string, name: string, address: string): Promise<void> {
  await comeToStart(school);
  await school.page.getByLabel('Quin centre sou?').pressSequentially(words);
  await school.page.getByRole('option', { name }).click();
  await school.page.getByText(`${name} · `).waitFor();
  await school.press('Continua');
  await begin(school, address);
}

test('on a telephone, what is typed saves itself, and another browser goes on by the mailed link and finds it, and the file too', () =>
  visit(phone, async (school) => {
    const typed = answers('08099078');
    await startedBy(school, 'baldufa', 'Escola La Baldufa Gran', 'direccio@baldufagran.example');
    await school.follow(/Direcció i contacte/u);
    await school.fillIn(typed);
    await saved(school);
    await school.follow(/Documents/u);
    await school.follow(/^Afegeix el fitxer/u);
    await attach(school, 'acta.pdf');
    await visit({}, async (other) => {
      await other.open(doorOf(await mailTo('direccio@baldufagran.example', 'resume')));
      await other.press('Continua');
      expect(await other.who()).toContain('Escola La Baldufa Gran');
      await other.follow(/Direcció i contacte/u);
      expect(await other.page.getByLabel('Nom i cognoms de la direcció').inputValue()).toBe(typed.nomDireccio);
      await other.follow(/Documents/u);
      const link = await other.page.getByRole('link', { name: 'Acta o certificat del claustre.pdf' }).getAttribute('href');
      const file = await other.page.request.get(new URL(link ?? '', other.page.url()).href);
      expect(await file.body()).toEqual(Buffer.from(pdfBytes));
    });
  }));

test('two people on one page: what only one wrote stays, what both wrote is shown to the second, who chooses', () =>
  visit({}, async (first) => {
    await startedBy(first, 'fanals', 'Escola Terra de Fanals', 'direccio@terradefanals.example');
    const link = doorOf(await mailTo('direccio@terradefanals.example', 'resume'));
    await first.open(link);
    await first.press('Continua');
    await first.follow(/Preprojecte/u);
    await visit({}, async (second) => {
      await second.open(link);
      await second.press('Continua');
      await second.open(first.page.url());
      await first.fillIn({ necessitats: 'Volem que les famílies del barri entrin.', preMet: 'Projectes d’indagació.' });
      await saved(first);
      await second.fillIn({ necessitats: 'Volem que l’escola s’ompli.', preOrg: 'Dues hores setmanals.' });
      await second.page.getByText('Algú altre ha escrit en aquesta pàgina').waitFor();
      await second.press('Mireu-ho i trieu');
      expect(await second.text()).toContain('Volem que les famílies del barri entrin.');
      await second.page.getByRole('radio', { name: 'Volem que les famílies del barri entrin.' }).check();
      await second.press('Desa i continua');
      await second.open(first.page.url());
      for (const [label, text] of [
        ['Quina realitat voleu canviar?', 'Volem que les famílies del barri entrin.'],
        ['Metodologies: què fareu diferent a l’aula?', 'Projectes d’indagació.'],
        ['Organització: com us organitzareu?', 'Dues hores setmanals.'],
      ] as const)
        expect(await second.page.getByLabel(label).inputValue()).toBe(text);
    });
  }));

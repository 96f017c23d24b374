/** What every school does: begins, writes all pages, checks and sends. */
import { expect } from 'vitest';
import type { Form, Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { sample } from '#schemas/form/sample.ts';
import { forms } from '#schemas/registry.ts';
import { localDay } from '#schemas/values/dates.ts';
import type { Visitor } from './visitor.ts';

const form: Form = forms[0];

/** Valid answers to everything that is asked before sending. */
export function answers(code: string, given: Raw = {}): Raw {
  const facts = { today: localDay(new Date().toISOString()), 'centre.nom': 'Escola', 'call.curs': '2027-2028' };
  return sample(form, 1, { facts, answers: { codiCentre: code, ...given } });
}

/** From the home page to the page where the school is named. */
export async function comeToStart(school: Visitor): Promise<void> {
  await school.open('/');
  await school.follow('Comença la sol·licitud');
  await school.follow('Comença');
}

/** Says where the link goes, and begins. */
export async function begin(school: Visitor, address: string): Promise<void> {
  await school.fillIn({ bustia: 'altra', correu: address });
  await school.press('Comença i envia’m l’enllaç');
}

/** Writes every page and goes on by the button. Rows and questions come as the answers need them. */
export async function write(school: Visitor, typed: Raw): Promise<void> {
  for (const { title } of visibleSections(form, 1, typed, { 'centre.nom': 'Escola' })) {
    expect(await school.title()).toBe(title.ca);
    for (let round = 0; round < 3 && (await school.title()) === title.ca; round++) {
      await school.fillIn(typed);
      await school.press((await wantsRow(school, typed)) ? 'Afegeix una fila' : 'Desa i continua');
      expect(await school.errors()).toEqual([]);
    }
  }
}

/** Reads the answers once more and sends them; answers the reference of the receipt. */
export async function send(school: Visitor): Promise<string> {
  expect(await school.title()).toBe('Reviseu les respostes abans d’enviar‑les');
  await school.press('Envia la sol·licitud');
  const [reference = ''] = /MAG-\w{4}-\w{4}/u.exec(await school.text()) ?? [];
  expect(reference).not.toBe('');
  return reference;
}

/** Whether there are answers for one row more than the list has. */
async function wantsRow({ page }: Visitor, typed: Raw): Promise<boolean> {
  const lists = await page
    .locator('button[name=_add]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLButtonElement).value));
  for (const list of lists) {
    const rows = await page.locator(`fieldset.item[id^="${list}-"]`).count();
    if (Object.keys(typed).some((name) => name.startsWith(`${list}.${rows}.`))) return true;
  }
  return false;
}

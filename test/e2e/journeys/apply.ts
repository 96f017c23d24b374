/** What every school does: begins, writes all pages, checks and sends. In the language of the reader. */
import { expect } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { formText } from '#functions/web/text/form.ts';
import { homeText } from '#functions/web/text/home.ts';
import { uiText } from '#functions/web/text/ui.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as application } from '#schemas/forms/sollicitud-centre.ts';
import type { Locale } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import { pdfBytes } from '#test/support/files.ts';
import type { Visitor } from './visitor.ts';

const form: Form = application;

/** Valid answers to everything that is asked before sending. */
export function answers(code: string, given: Raw = {}): Raw {
  const facts = { today: localDay(new Date().toISOString()), 'centre.nom': 'Escola', 'call.curs': '2027-2028' };
  return sample(form, 1, { facts, answers: { codiCentre: code, ...given } });
}

/** From the home page to the page where the school is named. */
export async function comeToStart(school: Visitor, locale: Locale = 'ca'): Promise<void> {
  await school.open('/');
  await school.follow(homeText.begin[locale]);
  await school.follow(formText.intro.begin[locale]);
}

/** Says where the link goes, and begins. */
export async function begin(school: Visitor, address: string, locale: Locale = 'ca'): Promise<void> {
  await school.fillIn({ bustia: 'altra', correu: address });
  await school.press(formText.start.begin[locale]);
}

/** Writes every page and goes on by the button. Rows and questions come as the answers need them. */
export async function write(school: Visitor, typed: Raw, locale: Locale = 'ca'): Promise<void> {
  for (const { title } of visibleSections(form, 1, typed, { 'centre.nom': 'Escola' })) {
    expect(await school.title()).toBe(title[locale]);
    for (let round = 0; round < 3 && (await school.title()) === title[locale]; round++) {
      await school.fillIn(typed);
      await school.press((await adding(school, typed)) ?? formText.saveAndGo[locale]);
      expect(await school.errors()).toEqual([]);
    }
  }
}

/** Reads the answers once more and sends them; answers the reference of the receipt. */
export async function send(school: Visitor, locale: Locale = 'ca'): Promise<string> {
  expect(await school.title()).toBe(caseText.check.title[locale]);
  const [transition] = transitionsFrom(form.workflow, form.workflow.initial);
  await school.press(transition?.label[locale] ?? '');
  expect(await school.title()).toBe(caseText.receipt.title[locale]);
  const [reference = ''] = /MAG-\w{4}-\w{4}/u.exec(await school.text()) ?? [];
  expect(reference).not.toBe('');
  return reference;
}

/** On the page of a file: chooses one, sends it and attaches it. */
export async function attach(sender: Visitor, name: string, locale: Locale = 'ca'): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(pdfBytes) };
  await sender.page.locator('input[type=file]').setInputFiles(file);
  await sender.press(uiText.sendFile[locale]);
  await sender.press(caseText.file.attach[locale]);
  expect(await sender.text()).toContain(caseText.file.thanks[locale]);
}

/** What the button says that adds a row to the list that has answers for one row more. */
async function adding({ page }: Visitor, typed: Raw): Promise<string | null> {
  const lists = await page
    .locator('button[name=_add]')
    .evaluateAll((buttons) => buttons.map((button) => ({ list: (button as HTMLButtonElement).value, says: button.textContent.trim() })));
  for (const { list, says } of lists) {
    const rows = await page.locator(`fieldset.item[id^="${list}-"]`).count();
    if (Object.keys(typed).some((name) => name.startsWith(`${list}.${rows}.`))) return says;
  }
  return null;
}

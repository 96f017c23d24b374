/** A school applies: started with its code, found again by the link of the mail, written page by page without script. */
import { expect } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { formText } from '#functions/web/text/form.ts';
import { homeText } from '#functions/web/text/home.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as application } from '#schemas/forms/sollicitud-centre.ts';
import { fill, type Locale } from '#schemas/text.ts';
import { localDay } from '#schemas/values/dates.ts';
import { pdfBytes } from '../files.ts';
import { Traveller, type Trip } from './traveller.ts';
import { upload } from './upload.ts';

/** The application of the programme. */
export const form: Form = application;

/** A draft in the hands of a school. */
export interface Draft {
  readonly school: Traveller;
  readonly id: string;
}

/** Starts at the home page, and goes on in another browser with the link of the mail. */
export async function start(trip: Trip, code: string, address: string): Promise<Draft> {
  const first = new Traveller(trip, address, 'es');
  const front = await first.get((await first.get('/')).link(homeText.begin.es));
  let page = await first.get(front.link(formText.intro.begin.es));
  page = await first.press(page, formText.start.go.es, { codi: code });
  const started = await first.press(page, formText.start.begin.es, { bustia: 'altra', correu: address });
  expect(started.text).toContain(fill(formText.startedWith, 'es', { address }));
  const [, , id = ''] = started.path.split('/');
  const school = new Traveller(trip, address, 'es');
  expect((await school.enter('resume')).path).toContain(id);
  return { school, id };
}

/** Writes every page, with the button alone. */
export async function write({ school, id }: Draft, code: string, given: Raw = {}): Promise<void> {
  const facts = { today: localDay(new Date().toISOString()), 'centre.nom': 'Escola', 'call.curs': '2027-2028' };
  const raw = sample(form, 1, { facts, answers: { codiCentre: code, ...given } });
  for (const { key } of visibleSections(form, 1, raw, facts)) {
    const page = await school.get(`/tramits/${id}/${key}`);
    const typed = Object.fromEntries(
      Object.entries(ofSection(form, 1, key, raw)).filter(([name]) => page.root.querySelector(`[name="${name}"]`)),
    );
    const next = await school.press(page, formText.saveAndGo.es, typed);
    expect(next.errors, `${key}: ${next.path}`).toEqual([]);
  }
}

/** Sends a PDF to a page of the form and attaches it. */
export async function attach({ school, id }: Draft, field: string): Promise<void> {
  const page = await school.get(`/tramits/${id}/fitxers/${field}`);
  const arrived = await upload(school, page, { name: 'acta.pdf', type: 'application/pdf', bytes: pdfBytes });
  const attached = await school.press(arrived, caseText.file.attach[school.locale]);
  expect(attached.text).toContain(caseText.file.attached[school.locale]);
}

/** Sends it, impatiently: five presses are one application, and all of them see the same receipt. */
export async function submit({ school, id }: Draft, action: 'submit' | 'resubmit'): Promise<void> {
  const label = labelOf(action, school.locale);
  const page = await school.get(`/tramits/${id}/revisa`);
  expect(page.errors).toEqual([]);
  const receipts = await Promise.all(Array.from({ length: 5 }, () => school.press(page, label)));
  expect(receipts.map(({ path }) => path)).toEqual(Array(5).fill(`/tramits/${id}/rebut`));
  const [reference = ''] = /MAG-[0-9A-Z-]+/u.exec(receipts[0]?.text ?? '') ?? [];
  expect(receipts.every(({ text }) => text.includes(reference) && reference !== '')).toBe(true);
  const paper = await school.request(receipts[0]?.link(caseText.receipt.pdf[school.locale]) ?? '', { method: 'GET' });
  expect(paper.headers.get('Content-Type')).toBe('application/pdf');
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
}

/** What a button of the workflow says; three dots announce a page in between. */
export function labelOf(action: string, locale: Locale): string {
  const found = form.workflow.transitions.find((each) => each.action === action);
  if (!found) throw new Error(`the workflow has no action ${action}`);
  return found.label[locale];
}

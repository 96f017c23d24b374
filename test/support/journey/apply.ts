/** A school applies: started with its code, found again by the link of the mail, written page by page without script. */
import { expect } from 'vitest';
import { formText } from '#functions/web/text/form.ts';
import { homeText } from '#functions/web/text/home.ts';
import type { Form, Raw } from '#schemas/form/form.ts';
import { visibleSections } from '#schemas/form/journey.ts';
import { ofSection } from '#schemas/form/raw.ts';
import { sample } from '#schemas/form/sample.ts';
import { forms } from '#schemas/registry.ts';
import { localDay } from '#schemas/values/dates.ts';
import { Traveller, type Trip } from './traveller.ts';

/** The application of the programme. */
export const form: Form = forms[0];

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
  expect(started.text).toContain(formText.started.es);
  const [, , id = ''] = started.path.split('/');
  const school = new Traveller(trip, address, 'es');
  expect((await school.enter('resume')).path).toContain(id);
  return { school, id };
}

/** Writes every page, with the button alone. */
export async function write({ school, id }: Draft, { place: { deps } }: Trip, code: string, given: Raw = {}): Promise<void> {
  const facts = { today: localDay(deps.now()), 'centre.nom': 'Escola', 'call.curs': '2027-2028' };
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

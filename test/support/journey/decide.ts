/** The coordination and the committee decide, and the town writes its letter. */
import { expect } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { actionText, scoringText } from '#functions/web/text/staff.ts';
import { pdfBytes } from '../files.ts';
import type { Typed } from '../html.ts';
import { form, labelOf } from './apply.ts';
import { Traveller, type Trip } from './traveller.ts';
import { upload } from './upload.ts';

/** An action of the workflow's table, on its page: what it will do is told before, what it did afterwards. */
export async function act(nora: Traveller, id: string, action: string, typed: Typed = {}): Promise<void> {
  const page = await nora.get(`/coordinacio/casos/${id}/${action}`);
  const done = await nora.press(page, labelOf(action, 'ca').replace(/…$/u, ''), typed);
  expect(done.errors).toEqual([]);
  expect(done.path).toBe(`/coordinacio/casos/${id}?fet=${action}`);
}

/** Somebody of the committee gives the same mark to everything; what others gave is not on the page. */
export async function score(member: Traveller, id: string, mark: string): Promise<void> {
  await member.signIn();
  const page = await member.get(`/coordinacio/casos/${id}/puntua`);
  const points = Object.fromEntries(Object.keys(form.workflow.scoring?.criteria ?? {}).map((key) => [key, mark]));
  const done = await member.press(page, scoringText.save.ca, { ...points, comentari: `Val un ${mark}.` });
  expect(done.path).toBe(`/coordinacio/casos/${id}?fet=puntua`);
  expect(done.text.match(/Val un \d\./gu)).toEqual([`Val un ${mark}.`]);
}

/** The coordination asks the town for its letter; the town opens the link of the mail, sends a PDF and is done. */
export async function letterOfTheTown(trip: Trip, nora: Traveller, id: string): Promise<void> {
  const town = new Traveller(trip, 'educacio@vilamostra.example');
  const asking = await nora.get(`/coordinacio/casos/${id}/demana/cartaAjuntament`);
  await nora.press(asking, actionText.send.ca, { correu: town.address, nota: 'Us demanem la carta abans de Nadal.' });
  const page = await town.enter('task');
  expect(page.path).toBe(`/tramits/${id}/fitxers/cartaAjuntament`);
  const arrived = await upload(town, page, { name: 'carta.pdf', type: 'application/pdf', bytes: pdfBytes });
  const thanks = await town.press(arrived, caseText.file.attach.ca);
  expect(thanks.text).toContain(caseText.file.thanks.ca);
  expect((await town.get(`/tramits/${id}`)).status, 'the link opens this one task').toBe(404);
}

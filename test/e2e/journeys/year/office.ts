/** What the coordination reads and sets: who is late and is reminded, one more week for a school, what will go out, the words of the mails, a rehearsal, the schools. */
import { expect } from 'vitest';
import { gridText } from '#functions/web/text/grid.ts';
import { remindText } from '#functions/web/text/grid-remind.ts';
import { actionWords } from '#functions/web/text/item.ts';
import { mailTexts } from '#functions/web/text/mail-texts.ts';
import { takingActions } from '#functions/web/text/participations.ts';
import { rehearsalText } from '#functions/web/text/rehearsal.ts';
import { fill } from '#schemas/text.ts';
import { phone } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { silent } from './forms.ts';
import { clock, curs, mailAbout, mailsTo, pau, signIn, visit } from './scene.ts';

/** From the board to the words. */
export async function runsTheOffice(): Promise<void> {
  await visit({}, async (coordinator) => {
    await signIn(coordinator, pau);
    await reminds(coordinator);
    await givesTime(coordinator);
    await words(coordinator);
    await rehearses(coordinator);
  });
  await visit(phone, async (coordinator) => {
    await signIn(coordinator, pau);
    await coordinator.open('/coordinacio/previsio');
    expect(await coordinator.text()).toContain('Planificació anual');
    await schools(coordinator);
  });
}

/** The late ones of one school: each mail is read before it goes out, and goes out once. */
async function reminds(coordinator: Visitor): Promise<void> {
  await coordinator.open(`/coordinacio/curs/${curs}/tauler`);
  await coordinator.page.getByRole('checkbox', { name: /Escola Fil d’Aram/u }).check();
  await coordinator.press(gridText.remind.ca);
  expect(await coordinator.text()).toContain(fill(remindText.letterMore, 'ca', { n: '2' }));
  const before = (await mailsTo(silent)).length;
  await coordinator.press(remindText.send.ca);
  await clock('+1h');
  expect((await mailsTo(silent)).slice(before).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Recordatoris: 2 coses/u)]);
}

/** One school gets two weeks more. */
async function givesTime(coordinator: Visitor): Promise<void> {
  await coordinator.open(`/coordinacio/curs/${curs}?activitat=A04`);
  await coordinator.page.getByText(/^Planificació anual: 5$/u).click();
  await coordinator.follow('Escola Mar de Fons');
  await coordinator.press(actionWords.extend.ca);
  await coordinator.fillIn({ dia: '30/10/2026', motiu: 'La direcció és nova.' });
  await coordinator.press(actionWords.extend.ca);
  expect(await coordinator.text()).toContain('divendres 30 d’octubre de 2026');
  await mailAbout('elisenda.roca@c17099036.example', 'Planificació anual');
}

/** A subject of its own, read as a school would and tried on oneself. */
async function words(coordinator: Visitor): Promise<void> {
  await coordinator.open('/coordinacio/textos?q=M-EV-REC');
  await coordinator.follow(/Hi vindreu/u);
  await coordinator.fillIn({ 'assumpte.ca': '{about}: hi comptem, {day}' });
  await coordinator.press(mailTexts.save.ca);
  await coordinator.fillIn({ exemple: `item:${curs}.A09.magnet.1`, llengua: 'ca' });
  await coordinator.press(mailTexts.look.ca);
  expect(await coordinator.text()).toContain('Seminari 2 dels equips impulsors: hi comptem, dimecres 3 de febrer');
  await coordinator.press(mailTexts.try.ca);
  await mailAbout(pau, 'hi comptem, dimecres 3 de febrer');
  await coordinator.open('/coordinacio/textos');
  expect(await coordinator.title()).toBe(mailTexts.title.ca);
}

/** A small one, by a process beside the service. */
async function rehearses(coordinator: Visitor): Promise<void> {
  await coordinator.open('/coordinacio/assaig');
  await coordinator.fillIn({ centres: '0' });
  await coordinator.press(rehearsalText.start.ca);
  expect((await coordinator.errors()).length).toBe(1);
  await coordinator.fillIn({ curs: '2027-2028', centres: '1' });
  await coordinator.press(rehearsalText.start.ca);
  await coordinator.page.getByText('Coses que no han de passar mai: 0.').waitFor({ timeout: 60_000 });
}

async function schools(coordinator: Visitor): Promise<void> {
  await coordinator.open('/coordinacio/centres/nou');
  await coordinator.open('/coordinacio/centres');
  await coordinator.follow(/Escola Vela de Sal/u);
  await coordinator.follow(`${takingActions.pause.button.ca}…`);
  await coordinator.fillIn({ dia: '30/11/2026', motiu: 'Obres' });
  await coordinator.press(takingActions.pause.button.ca);
  expect(await coordinator.text()).toContain('recordatoris en pausa fins');
}

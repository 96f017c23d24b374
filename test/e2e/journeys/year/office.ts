/** What the coordination reads and sets: who is late and is reminded, one more week for a school, what will go out, the words of the mails, the schools. */
import { expect } from 'vitest';
import { gridText } from '#functions/web/text/grid.ts';
import { actionWords } from '#functions/web/text/item.ts';
import { mailTexts } from '#functions/web/text/mail-texts.ts';
import { takingActions } from '#functions/web/text/participations.ts';
import { phone } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { silent } from './forms.ts';
import { clock, curs, mailAbout, mailsTo, pau, signIn, visit } from './scene.ts';

/** From the board to the words. */
export async function runsTheOffice(): Promise<void> {
  await visit({}, async (coordinator) => {
    await signIn(coordinator, pau);
    await reminds(coordinator);
    await extends_(coordinator);
    await words(coordinator);
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
  expect(await coordinator.text()).toContain('Les 2 parts van en un sol correu.');
  const before = (await mailsTo(silent)).length;
  await coordinator.press('Envia el recordatori');
  await clock('+1h');
  expect((await mailsTo(silent)).slice(before).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Recordatoris: 2 coses/u)]);
}

/** One school gets two weeks more. */
async function extends_(coordinator: Visitor): Promise<void> {
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
  await coordinator.press('Desa els textos');
  await coordinator.fillIn({ exemple: `item:${curs}.A09.magnet.1`, llengua: 'ca' });
  await coordinator.press('Mostra com queda');
  expect(await coordinator.text()).toContain('Seminari 2 dels equips impulsors: hi comptem, dimecres 3 de febrer');
  await coordinator.press('Envia-me’n una prova');
  await mailAbout(pau, 'hi comptem, dimecres 3 de febrer');
  await coordinator.open(`/coordinacio/textos?estat=canviats`);
  expect(await coordinator.title()).toBe(mailTexts.title.ca);
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

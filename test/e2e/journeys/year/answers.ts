/** The invited answer without account and without script, or by the buttons of their calendar; the coordination sees it at once. */
import { expect } from 'vitest';
import { answerText } from '#functions/web/text/answer.ts';
import { itemText } from '#functions/web/text/item.ts';
import type { Mail } from '#test/support/journey/inbox.ts';
import { doorOf, noScript } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { curs, mailAbout, pau, service, signIn, visit, visitByKeyboard } from './scene.ts';

const seminar = `${curs}.A05.magnet.1`;
const invitation = 'Convocatòria: Seminari 1';
const [busy, sends, comes] = ['elisenda.roca@c17099036.example', 'ferran.mestre@c08099121.example', 'roger.sola@c08099108.example'];
const substitute = { nom: 'Pilar Serra Nadal', correu: 'pilar.serra@c08099121.example' };

/** One cannot come, one sends somebody else who confirms, one presses the button of the calendar, one tells it by telephone. */
export async function answersTheSeminar(): Promise<void> {
  await visitByKeyboard(async (invited) => {
    await invited.open(doorOf(await mailAbout(busy, invitation)));
    await invited.follow(answerText.no.ca);
    await invited.fillIn({ motiu: 'Tinc classe tot el matí.' });
    await invited.press(answerText.sendNo.ca);
    expect(await invited.text()).toContain(answerText.thanks.no.ca);
  });
  await visit(noScript, (invited) => isReplaced(invited));
  await answersByCalendar(await mailAbout(comes, invitation));
  await visit(noScript, (coordinator) => hears(coordinator));
}

async function isReplaced(invited: Visitor): Promise<void> {
  await invited.open(doorOf(await mailAbout(sends, invitation)));
  await invited.follow(answerText.other.ca);
  await invited.fillIn({ ...substitute, correu: 'pilar' });
  await invited.press(answerText.sendOther.ca);
  expect((await invited.errors()).length).toBe(1);
  await invited.fillIn(substitute);
  await invited.press(answerText.sendOther.ca);
  expect(await invited.text()).toContain('Gràcies. Hem convidat Pilar Serra Nadal.');
  const mail = await mailAbout(substitute.correu, invitation);
  await visit(noScript, async (other) => {
    await other.open(doorOf(mail));
    await other.press(answerText.yes.ca);
    expect(await other.text()).toContain(answerText.thanks.yes.ca);
  });
}

/** The inbox shows what a calendar program would; its buttons answer as one does. */
async function answersByCalendar({ messageId }: Mail): Promise<void> {
  await visit({}, async ({ page }) => {
    await page.goto(`${service().inbox}/?mail=${messageId}`);
    const entry = page.getByRole('region', { name: 'Entrada de calendari' });
    expect(await entry.textContent()).toContain('dimecres 14 d’octubre de 2026');
    await entry.getByRole('button', { name: 'Sí' }).click();
    await page.getByText('S’ha enviat la resposta «Sí»').waitFor();
  });
}

async function hears(coordinator: Visitor): Promise<void> {
  await signIn(coordinator, pau);
  const saidOf = async (name: string) => {
    await coordinator.open(`/coordinacio/activitats/${seminar}`);
    return (await coordinator.page.getByRole('row', { name }).allInnerTexts()).join(' ').replaceAll(/\s+/gu, ' ');
  };
  await expect.poll(() => saidOf('Roger Solà Grau'), { timeout: 10_000 }).toContain(itemText.via.calendar.ca);
  expect(await saidOf('Elisenda Roca Fàbregas')).toContain('Tinc classe tot el matí.');
  expect(await saidOf('Ferran Mestre Planas')).toContain('Hi va Pilar Serra Nadal');
  await coordinator.follow(/Laia Pujol Comas/u);
  await coordinator.press(answerText.yes.ca);
  expect(await coordinator.text()).toContain(itemText.noted.ca);
  expect(await coordinator.text()).toContain('3 hi van 1 no hi van');
}

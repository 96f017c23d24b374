/** Without a mouse, a coordinator adds a session by hand, moves it, cancels it and restores it. */
import { expect } from 'vitest';
import { actionWords, itemActText, itemText, newSessionText } from '#functions/web/text/item.ts';
import type { Visitor } from '../visitor.ts';
import { clock, curs, mailsTo, mailTo, nora, signIn, visitByKeyboard } from './scene.ts';

const title = 'Trobada de seguiment';
/** The head of the school that is invited. */
const invited = 'laia.sola@c43099012.example';

/** The school is told of each change, once. */
export async function changesASession(): Promise<void> {
  await visitByKeyboard(async (coordinator) => {
    await signIn(coordinator, nora);
    await coordinator.open(`/coordinacio/curs/${curs}`);
    await coordinator.follow(newSessionText.title.ca);
    await adds(coordinator);
    await clock('+1h');
    await mailTo(invited, 'M-REU-CONVOCATORIA');
    await moves(coordinator);
    await acts(coordinator, 'cancel', [{ motiu: 'La inspecció no hi pot ser.' }]);
    expect(await coordinator.text()).toContain(itemText.states.cancelled.ca);
    await mailTo(invited, 'M-REU-ANULLAT');
    await acts(coordinator, 'restore', [{ motiu: 'Hi pot ser, al capdavall.' }, { perQue: 'Tothom hi pot ser.' }]);
    expect(await coordinator.page.locator('.tl li').count()).toBe(5);
  });
  await mailTo(invited, 'M-REU-CANVI');
  const told = (await mailsTo(invited)).filter(({ subject }) => subject.includes(title));
  expect(told.map(({ message }) => message)).toEqual(['CONVOCATORIA', 'CANVI', 'ANULLAT', 'CANVI'].map((what) => `M-REU-${what}`));
}

/** At an hour for which the plan proposes nothing. */
async function adds(coordinator: Visitor): Promise<void> {
  const what = { activitat: 'A12', titol: title, dia: '01/10/2026', hora: '19.00', fi: '20.00', qui: 'tria' };
  await coordinator.fillIn(what);
  await coordinator.press(newSessionText.save.ca);
  const school = coordinator.page.getByRole('checkbox', { name: 'Escola Ones de Ponent' });
  await coordinator.fillIn({ centres: [(await school.getAttribute('value')) ?? ''] });
  await coordinator.press(newSessionText.save.ca);
  expect(await coordinator.page.locator('#que-no-quadra li').allInnerTexts()).toEqual([]);
  expect(await coordinator.errors()).toEqual([]);
  expect(await coordinator.title()).toBe(title);
}

/** No holiday, whoever asks; sooner than people ask for only with a reason. */
async function moves(coordinator: Visitor): Promise<void> {
  await coordinator.press(actionWords.move.ca);
  await coordinator.fillIn({ dia: '12/10/2026', motiu: 'L’escola té obres.' });
  await coordinator.press(actionWords.move.ca);
  expect(await coordinator.errors()).toEqual([expect.stringContaining('Festa Nacional d’Espanya. Trieu un altre dia')]);
  await coordinator.fillIn({ dia: '22/09/2026' });
  await coordinator.press(actionWords.move.ca);
  expect(await coordinator.text()).toContain(itemActText.conflicts.ca);
  await coordinator.fillIn({ perQue: 'La inspecció només pot aquell dia.' });
  await coordinator.press(actionWords.move.ca);
  expect(await coordinator.text()).toContain('dimarts 22 de setembre de 2026, de 19.00 a 20.00 h');
  await mailTo(invited, 'M-REU-CANVI');
}

/** Presses, and answers what is asked then. */
async function acts(coordinator: Visitor, action: 'cancel' | 'restore', asked: readonly Record<string, string>[]): Promise<void> {
  await coordinator.press(actionWords[action].ca);
  for (const answers of asked) {
    await coordinator.fillIn(answers);
    await coordinator.press(actionWords[action].ca);
  }
  expect(await coordinator.errors()).toEqual([]);
}

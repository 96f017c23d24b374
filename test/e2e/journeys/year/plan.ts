/** A coordinator plans the curs: reads what is added and which mails follow, applies it, and plans again. */
import { expect } from 'vitest';
import { cursText, planText } from '#functions/web/text/curs.ts';
import { noScript } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { curs, nora, pau, signIn, visit } from './scene.ts';

/** Plans, applies and looks. */
export async function plans(): Promise<void> {
  await visit({}, async (coordinator) => {
    await signIn(coordinator, nora);
    await coordinator.follow('Curs');
    expect(await coordinator.text()).toContain(cursText.none.ca);
    await coordinator.follow(cursText.plan.ca);
    const [, added = ''] = /(\d+) per afegir/u.exec(await coordinator.text()) ?? [];
    await coordinator.page.getByText('A05 Seminari 1 dels equips impulsors: 1').click();
    await coordinator.page.getByRole('cell', { name: 'dimecres 14 d’octubre de 2026, 09:00–14:00' }).waitFor();
    await coordinator.page.getByText(/^octubre de 2026: \d+$/u).click();
    await coordinator.page.getByText(/Seminari 1 dels equips impulsors, recordatori, 7 dies abans/u).click();
    await coordinator.page.locator('p:visible', { hasText: /^A qui: equip impulsor/u }).waitFor();
    await coordinator.press(planText.apply.ca);
    expect(await coordinator.errors()).toEqual(['Digueu si el que ja ha passat es dona per fet.']);
    await coordinator.fillIn({ passat: 'si' });
    await coordinator.press(planText.apply.ca);
    await coordinator.page.getByText(`Activitats i terminis afegits: ${added}`).waitFor({ timeout: 30_000 });
    await coordinator.open(`/coordinacio/curs/${curs}/pla`);
    expect(await coordinator.text()).toContain(planText.nothing.ca);
    expect(await coordinator.page.getByRole('button', { name: planText.apply.ca }).count()).toBe(0);
  });
  await visit(noScript, looks);
}

/** Without script: the calendar, narrowed to one activity; what closing would do; and Jornada and visits in one curs, refused by name. */
async function looks(coordinator: Visitor): Promise<void> {
  await signIn(coordinator, pau);
  await coordinator.open(`/coordinacio/curs/${curs}`);
  await coordinator.fillIn({ que: 'session', activitat: 'A05' });
  await coordinator.press('Filtra');
  expect(await coordinator.text()).toMatch(/1 de \d+ /u);
  await coordinator.open(`/coordinacio/curs/${curs}/tanca`);
  await coordinator.press(cursText.close.ca);
  expect((await coordinator.errors()).length).toBe(3);
  await coordinator.open(`/coordinacio/curs/${curs}/nova`);
  await coordinator.fillIn({ activitat: 'A20', dia: '28/06/2027', hora: '9.00', fi: '14.00', qui: 'tots', acull: 'cap' });
  await coordinator.press('Afegeix-la al calendari');
  expect(await coordinator.errors()).toEqual([expect.stringContaining('«Jornada Magnet» es fa cada dos cursos i el 2026-27 no toca.')]);
}

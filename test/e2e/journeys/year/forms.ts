/** A school hands in what it owes from the link of a reminder, and is reminded no more; another one does nothing. */
import { expect } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { formText } from '#functions/web/text/form.ts';
import { webText } from '#functions/web/text/web.ts';
import type { Form } from '#schemas/form/form.ts';
import { sample } from '#schemas/form/sample.ts';
import { form as continuity } from '#schemas/forms/continuitat.ts';
import { form as schoolData } from '#schemas/forms/dades-centre.ts';
import { transitionsFrom } from '#schemas/workflow/walk.ts';
import { doorOf, noScript } from '../stage.ts';
import { clock, mailTo, namesTo, visit } from './scene.ts';

/** Who heads the school that hands in, and who heads the one that does not. */
export const [head, silent] = ['guillem.casals@c08099133.example', 'nuria.camps@c08099121.example'];

const facts = { today: '2026-09-17', curs: '2026-2027', 'curs.from': '2026-09-01', 'curs.to': '2027-08-31', 'centre.nom': 'Escola' };

/** Both forms; from then on there is nothing to be reminded of. */
export async function handsIn(): Promise<void> {
  await clock('2026-09-17T10:00');
  await handsInFrom('M-DAD-REC', schoolData);
  await handsInFrom('M-CNT-REC', continuity);
  const before = { head: (await namesTo(head)).length, silent: (await namesTo(silent)).length };
  await clock('2026-10-06T12:00');
  expect((await namesTo(head)).slice(before.head)).toEqual([]);
  expect((await namesTo(silent)).slice(before.silent)).toEqual(['M-DAD-REC', 'M-CNT-REC', 'M-CNT-VENCUT']);
}

async function handsInFrom(reminder: string, form: Form): Promise<void> {
  const mail = await mailTo(head, reminder);
  await visit(noScript, async (school) => {
    await school.open(doorOf(mail));
    await school.press(webText.link.resume.button.ca);
    await school.follow(caseText.home.goOn.ca);
    const answers = sample(form as Form, 1, { facts });
    for (let page = 0; page < 9 && (await school.title()) !== caseText.check.title.ca; page++) {
      await school.fillIn(answers);
      await school.press(formText.saveAndGo.ca); // What an answer asks for comes with the next page.
    }
    const [sending] = transitionsFrom(form.workflow, form.workflow.initial);
    await school.press(sending?.label.ca ?? '');
    expect(await school.title()).toBe(caseText.receipt.title.ca);
  });
}

/** The pages that nobody passes on the way from an application to its decision; and then, that somebody has been on every page there is. */
import { expect, test } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { directoryText } from '#functions/web/text/directory.ts';
import { uiText } from '#functions/web/text/ui.ts';
import { webText } from '#functions/web/text/web.ts';
import { many, shortFile } from '#test/support/directory.ts';
import { mailTo, signIn, visit } from './scene.ts';
import { doorOf } from './stage.ts';

test('a coordinator brings the directory, looks at calls, people, jobs and mails, and takes the cases along', () =>
  visit({}, async (nora) => {
    await signIn(nora, 'pau.bassols@magnet.example');
    await nora.open('/coordinacio/directori?q=vilamostra');
    const buffer = Buffer.from(shortFile(many(30)));
    await nora.page.locator('input[type=file]').setInputFiles({ name: 'centres.csv', mimeType: 'text/csv', buffer });
    await nora.press(uiText.sendFile.ca);
    expect(await nora.title()).toBe(directoryText.planTitle.ca);
    await nora.press(directoryText.apply.ca);
    await nora.page.getByText('Centres nous: 30.').waitFor();
    await nora.follow('Totes les feines');
    for (const path of ['convocatories', 'convocatories/nova', 'persones']) await nora.open(`/coordinacio/${path}`);
    await nora.open('/coordinacio/convocatories');
    await nora.follow(/^Convocatòria 2/u);
    await nora.open('/coordinacio/casos');
    await nora.press('Exporta a full de càlcul');
    await nora.open('/coordinacio/casos');
    await nora.follow(/Escola El Far de Dalt/u);
    await nora.follow(/^Hem rebut la sol·licitud/u);
  }));

test('a school asks its town council, thinks of withdrawing, prints the form; its mailbox hands over; others read who we are', async () => {
  await visit({}, async (school) => {
    await school.open(doorOf(await mailTo('direccio@campdenit.example', 'M-SOL-REBUDA')));
    await school.press(webText.link.resume.button.ca);
    const home = school.page.url().replace(/\?.*/u, '');
    await school.follow(/^Demana’l amb un enllaç/u);
    await school.open(home);
    await school.follow('Retira la sol·licitud…');
    await school.follow(caseText.act.leave.ca);
    await school.open('/formularis/sollicitud-centre/imprimeix');
  });
  await visit({}, async (mailbox) => {
    await signIn(mailbox, 'a8099030@xtec.cat');
    for (const path of ['/espai', '/espai/relleu', '/accessibilitat', '/privacitat', '/no-hi-es']) await mailbox.open(path);
  });
});

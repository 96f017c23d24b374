/** From the application to year 0: a school that writes Spanish, a coordinator without a mouse, a town council and a committee, each in a browser of their own. */
import { expect, test } from 'vitest';
import { caseText } from '#functions/web/text/case.ts';
import { formText } from '#functions/web/text/form.ts';
import { webText } from '#functions/web/text/web.ts';
import { answers, attach, begin, comeToStart, send, write } from './apply.ts';
import { mailTo, service, signIn, visit, visitByKeyboard } from './scene.ts';
import { doorOf, noScript } from './stage.ts';
import type { Visitor } from './visitor.ts';

const code = '25099011';
const school = 'direccio@plujafina.example';
const official = 'c5099011@xtec.cat';
const council = 'ajuntament@torrefictici.example';
const [nora, committee] = ['nora.vidal@magnet.example', ['aina.torrent', 'biel.mas', 'jana.prat'].map((name) => `${name}@magnet.example`)];
const spanish = { locale: 'es-ES', ...noScript };
const reason = 'El projecte és clar i el claustre hi creu.';

/** Opens the latest mail of this name and presses the button of its link. */
async function comeBy(visitor: Visitor, address: string, message: string, button: string): Promise<void> {
  await visitor.open(doorOf(await mailTo(address, message)));
  await visitor.press(button);
}

/** On the page of a case: to the page of an action, answers what it asks, and does it. */
async function act(coordinator: Visitor, label: string, asked: Record<string, string> = {}): Promise<void> {
  await coordinator.press(label);
  await coordinator.fillIn(asked);
  await coordinator.press(label.replace('…', ''));
}

/** The application of the school, sent and confirmed by its mailbox. */
async function applied(): Promise<void> {
  await visit(spanish, async (writer) => {
    await comeToStart(writer, 'es');
    await writer.fillIn({ codi: code });
    await writer.press(formText.start.go.es);
    await begin(writer, school, 'es');
    await write(writer, answers(code), 'es');
    await send(writer, 'es');
  });
  await visit(spanish, async (mailbox) => {
    await comeBy(mailbox, official, 'confirm-sender', webText.link['confirm-sender'].button.es);
    await mailbox.press('Somos nosotros');
    expect(await mailbox.title()).toBe(caseText.confirm.confirmed.es);
  });
}

async function amended(): Promise<void> {
  await visit(spanish, async (writer) => {
    await comeBy(writer, school, 'M-SOL-ESMENA', webText.link.resume.button.es);
    expect(await writer.text()).toContain('Comproveu aquesta xifra.');
    await writer.follow(caseText.home.amend.es);
    expect(await writer.text()).toContain('Comproveu aquesta xifra.');
    await writer.fillIn({ pctBeques: '41,5' });
    expect(await writer.page.locator('[name=pctEstrangers]').isDisabled()).toBe(true);
    await writer.press(formText.saveAndGo.es);
    expect(await writer.title()).toBe(caseText.check.title.es);
    await writer.press('Volver a enviar la solicitud');
    expect(await writer.title()).toBe(caseText.receipt.title.es);
  });
}

async function scored(): Promise<void> {
  for (const [at, member] of committee.entries())
    await visit(noScript, async (scorer) => {
      await signIn(scorer, member);
      await scorer.open('/coordinacio/casos');
      await scorer.follow(/Escola Pluja Fina/u);
      await scorer.follow('Puntua la sol·licitud');
      const criteria = ['composicio', 'demanda', 'compromis', 'projecte', 'alianca', 'entorn'];
      await scorer.fillIn(Object.fromEntries(criteria.map((key) => [key, String(6 + at)])));
      await scorer.press('Desa la valoració');
      expect(await scorer.text()).toContain('La vostra valoració s’ha desat.');
    });
}

async function lettered(): Promise<void> {
  await visit({}, async (town) => {
    await comeBy(town, council, 'task', webText.link.task.button.ca);
    await attach(town, 'carta.pdf');
  });
}

async function registered(): Promise<void> {
  await visit(spanish, async (writer) => {
    await comeBy(writer, school, 'M-SOL-PRESELECCIO', webText.link.resume.button.es);
    await writer.open(`${writer.page.url().replace(/\?.*/u, '')}/mes-tard`);
    await writer.fillIn({ registreOficial: 'EXEMPLE/2027/000123', dataRegistre: '20/11/2026' });
    await writer.press(caseText.later.save.es);
  });
}

test('a coordinator asks for amendments, the school amends, three members score, the coordinator selects', {
  timeout: 300_000,
}, async () => {
  await applied();
  await visitByKeyboard(async (coordinator) => {
    await signIn(coordinator, nora);
    await coordinator.follow('Casos');
    await coordinator.follow(/Escola Pluja Fina/u);
    await act(coordinator, 'Accepta a revisió…');
    await act(coordinator, 'Demana esmenes…', { 'comments.pctBeques': 'Comproveu aquesta xifra.' });
    await amended();
    await coordinator.page.reload();
    await act(coordinator, 'Accepta a revisió…');
    await scored();
    await coordinator.page.reload();
    expect(await coordinator.text()).toContain('7,0 de mitjana (6,0 a 8,0)');
    await coordinator.follow(/^Demana-ho per correu…/u);
    await coordinator.fillIn({ correu: council });
    await coordinator.press('Envia l’enllaç');
    await lettered();
    await coordinator.page.reload();
    await act(coordinator, 'Preselecciona…', { reason });
    await registered();
    await coordinator.page.reload();
    await act(coordinator, 'Selecciona per a l’any 0…', { reason });
    const happened = await coordinator.page.locator('.tl li').allInnerTexts();
    expect(happened.map((entry) => entry.split('\n').at(-1)).reverse()).toEqual(history);
    for (const entry of happened) expect(entry).toMatch(/^\w+ \d+ de \w+ de \d{4}, a les \d+\.\d\d\sh/u);
  });
  await everyMail();
});

const history = [
  `${school} va començar l’esborrany`,
  `${school} va enviar la sol·licitud`,
  `${official} va confirmar que l’enviava el centre`,
  'Nora Vidal Queralt la va acceptar a revisió',
  'Nora Vidal Queralt va demanar esmenes',
  `${school} va enviar les esmenes`,
  'Nora Vidal Queralt la va acceptar a revisió',
  'Aina Torrent Mir va puntuar',
  'Biel Mas Fontanet va puntuar',
  'Jana Prat Solivella va puntuar',
  'Magnet va tancar la valoració',
  'Nora Vidal Queralt va demanar un document',
  `${council} va adjuntar un fitxer`,
  'Nora Vidal Queralt la va preseleccionar',
  `${school} va afegir una dada`,
  'Nora Vidal Queralt la va seleccionar per a l’any 0',
];

const sentToBoth = ['M-SOL-REBUDA', 'M-SOL-ESMENA', 'M-SOL-ESMENA-REBUDA', 'M-SOL-PRESELECCIO', 'M-SOL-RESOLUCIO'];

/** Who was written to, in which language, and that each link leads somewhere. */
async function everyMail(): Promise<void> {
  await mailTo(school, 'M-SOL-RESOLUCIO');
  const mails = await service().mails();
  const names = (address: string) => mails.filter(({ to }) => to === address).map(({ message, locale }) => `${message} ${locale}`);
  expect({ school: names(school), official: names(official), council: names(council) }).toEqual({
    school: ['resume', ...sentToBoth].map((message) => `${message} es`),
    official: ['confirm-sender', ...sentToBoth].map((message) => `${message} es`),
    council: ['task ca'],
  });
  for (const { to, subject, links } of mails)
    for (const link of links.filter((href) => href.startsWith(service().origin)))
      if ([school, official, council].includes(to)) expect((await fetch(link)).status, `${subject}: ${link}`).toBe(200);
}

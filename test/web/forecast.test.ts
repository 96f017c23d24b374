/** What will go out, and why a mail came or did not, as somebody of the coordination reads it without script. */
import { describe, expect, test } from 'vitest';
import { at } from '#functions/rules/working-days.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { applyFeedback } from '#functions/use-cases/mail/feedback.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { createApp } from '#functions/web/app.tsx';
import type { Actor } from '#schemas/entities/people.ts';
import { type CursWish, itemOf } from '#test/support/curs.ts';
import { goTo, ledger, type MailedCurs, mailedCurs, work } from '#test/support/curs-mail.ts';
import { travelled } from '#test/support/foreseen.ts';
import { type Page, Reader } from '#test/support/html.ts';
import { handedIn } from '#test/support/obligations.ts';
import { webDeps } from '#test/support/web.ts';

const forecast = '/coordinacio/previsio';

async function site(day: string, wish: CursWish = {}) {
  const deps = await mailedCurs(wish);
  await travelled(deps, at(day, '10:42'));
  const app = createApp({ ...webDeps(deps), ...deps });
  const reader = new Reader(app, { 'Accept-Language': 'ca' });
  await signIn(deps, reader, deps.coordinator);
  return { deps, app, nora: reader };
}

async function signIn(deps: MailedCurs, reader: Reader, { person }: Actor): Promise<void> {
  const { secret } = await startSession(deps, { person, seats: [], task: null, via: 'link' });
  reader.cookies.set('session', secret);
}

const text = (page: Page, selector: string) => page.root.querySelectorAll(selector).map((each) => each.text.replace(/\s+/gu, ' ').trim());

describe('the forecast', () => {
  test('says day by day what goes out, to whom, and why', async () => {
    const { nora } = await site('2026-09-11');
    const page = await nora.get(forecast);
    expect(page.title).toBe('Què sortirà els pròxims 30 dies');
    expect(page.text).toContain('Del divendres 11 de setembre de 2026 al dissabte 10 d’octubre de 2026');
    expect(text(page, '.day h2')).toContainEqual(expect.stringMatching(/^14 Dilluns ?setembre · \d+ correus$/u));
    const [monday] = page.root.querySelectorAll('.day');
    expect(monday?.text).toContain('Revisió de les dades del centre');
    expect(monday?.text).toContain('Recordatori, 7 dies abans');
    expect(monday?.text).toContain('Data: dilluns 21 de setembre de 2026.');
  });

  test('each reader leads to why', async () => {
    const { nora } = await site('2026-09-11');
    const page = await nora.get(forecast);
    const link = page.root.querySelectorAll('.day a').find(({ text: words }) => words.startsWith('direccio'));
    const answer = await nora.get((link?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
    expect(answer.title).toBe('Per què ha arribat, o no, un correu');
    expect(answer.text).toContain('recordatori, ');
    expect(answer.text).toContain('Què vindrà');
  });

  test('is narrowed by school, person, activity, mail and state', async () => {
    const { deps, nora } = await site('2026-09-11');
    const [one] = deps.centres;
    const all = text(await nora.get(forecast), '.day h3');
    const own = await nora.get(`${forecast}?centre=${one?.id}&activitat=A01`);
    expect(text(own, '.day h3').length).toBeLessThan(all.length);
    expect(new Set(text(own, '.day h3'))).toEqual(new Set(['Revisió de les dades del centre i de l’equip impulsor']));
    const none = await nora.get(`${forecast}?persona=ningú+així`);
    expect(none.text).toContain('Cap correu amb aquests filtres');
    const impulsor = await nora.get(`${forecast}?persona=impulsor`);
    expect(impulsor.root.querySelectorAll('.day li a').every(({ text: words }) => !words.startsWith('direccio'))).toBe(true);
    const skipped = await nora.get(`${forecast}?estat=omes`);
    expect(new Set(text(skipped, '.day .state'))).toEqual(new Set(text(skipped, '.day .state').length > 0 ? ['Omès'] : []));
  });

  test('is empty before a curs is planned, and says what will make it fill', async () => {
    const { nora } = await site('2026-09-11', { planned: false });
    const page = await nora.get(forecast);
    expect(page.text).toContain('No sortirà cap correu');
    expect(page.root.querySelector('.void a')?.getAttribute('href')).toBe('/coordinacio/curs');
  });

  test('is taken along as a table', async () => {
    const { deps, nora } = await site('2026-09-11');
    const job = await nora.press(await nora.get(`${forecast}?activitat=A01`), 'Exporta a CSV');
    await runDueJobs(deps);
    const done = await nora.get(job.path);
    expect(done.text).toMatch(/Línies: \d+\./u);
  });
});

describe('why?', () => {
  test('a school that handed in between planning and sending gets no reminder, and the page says why', async () => {
    const { deps, nora } = await site('2026-09-11');
    const [one] = deps.centres;
    const item = await itemOf(deps, 'A01', one?.id);
    const head = deps.people.get(`centre:${one?.id}#direccio`);
    if (!head || !item.case) throw new Error('nobody owes it');
    expect((await nora.get(`${forecast}?centre=${one?.id}&activitat=A01`)).text).toContain('Recordatori, 7 dies abans');
    goTo(deps, '2026-09-14', '07:29');
    await handedIn(deps, item.case, head);
    goTo(deps, '2026-09-14');
    const before = deps.sent.length;
    await work(deps);
    const told = deps.sent.slice(before).filter(({ to }) => to === `direccio.${one?.code}@escola.example`);
    expect(told.filter(({ message }) => message === 'M-DAD-REC')).toEqual([]);
    const page = await nora.get(`/coordinacio/per-que?qui=${head.person}&activitat=${item.id}`);
    expect(page.text).toContain('no enviat: ja està fet: no calia recordar-ho');
    expect(page.text).toContain('recordatori, 7 dies abans');
  });

  test('somebody is found by name, address and school', async () => {
    const { deps, nora } = await site('2026-09-15');
    const [one] = deps.centres;
    const byCentre = await nora.get(`/coordinacio/per-que?persona=${encodeURIComponent('Escola Inventada 1')}`);
    expect(text(byCentre, 'main ul a')).toContain(`direccio ${one?.code}`);
    const byAddress = await nora.get(`/coordinacio/per-que?persona=direccio.${one?.code}@escola.example`);
    expect(byAddress.text).toContain('Què ha passat');
    expect(byAddress.text).toContain('enviat');
    const nobody = await nora.get('/coordinacio/per-que?persona=Ningú');
    expect(nobody.text).toContain('No hem trobat ningú que encaixi amb «Ningú»');
  });

  test('what bounced is told, and the mail can be read again', async () => {
    const { deps, nora } = await site('2026-09-15');
    const { envelopes } = await ledger(deps);
    const envelope = envelopes.find(({ reasons, person }) => person && reasons.some(({ message }) => message === 'M-DAD-REC'));
    if (!envelope) throw new Error('nobody was reminded');
    await applyFeedback(deps, { kind: 'bounce', envelope: envelope.id, messageId: 'm', lasting: true, at: deps.now() });
    const page = await nora.get(`/coordinacio/per-que?qui=${envelope.person}`);
    expect(page.text).toContain('retornat: no ha arribat');
    expect(page.text).toContain(`El correu no li arriba a ${envelope.address}`);
    expect(page.text).toContain('l’adreça no rep correu');
    const link = page.root.querySelectorAll('a').find(({ text: words }) => words.startsWith('Llegeix el correu'));
    const mail = await nora.get((link?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
    expect(mail.text).toContain('Revisió de les dades del centre');
    expect(mail.text).toContain(envelope.address);
  });

  test('of an activity: what was sent to whom, and its steps to come, however far', async () => {
    const { deps, nora } = await site('2026-09-15');
    const item = await itemOf(deps, 'A09');
    const page = await nora.get(`/coordinacio/per-que?activitat=${item.id}`);
    expect(page.text).toContain('Passos que falten');
    expect(page.text).toContain('recordatori, el dia abans');
    expect(page.text).toContain('Encara no se n’ha enviat cap correu.');
  });
});

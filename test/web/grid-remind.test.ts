/** «Remind these»: the coordination sees of what, to whom and how it reads, asks for it once, and each person gets one letter. */
import { expect, test } from 'vitest';
import { getItem, getItemDeeds, itemWrite } from '#functions/store/item.ts';
import { personKey, personOf, personWrite } from '#functions/store/person.ts';
import { dueHandlers } from '#functions/use-cases/due-handlers.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import { startSession } from '#functions/use-cases/people/session.ts';
import { sweep } from '#functions/use-cases/sweep.ts';
import { createApp } from '#functions/web/app.tsx';
import { type CursWish, type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { type Page, Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { causes } from '#test/support/world.ts';

const board = '/coordinacio/curs/2026-2027/tauler';

interface Sent {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** On 25 September at 11 h, after the round of the morning: the data of the schools are four days late. */
async function site(wish: CursWish = {}) {
  const deps = await cursWorld({ start: '2026-09-25T09:00:00.000Z', centres: 2, ...wish });
  const sent: Sent[] = [];
  const postman = {
    idempotent: true,
    send: async ({
      envelope,
      to,
      props,
    }: {
      readonly envelope: string;
      readonly to: string;
      readonly props: Readonly<Record<string, unknown>>;
    }) => {
      sent.push({ to, subject: String(props.subject), text: JSON.stringify(props) });
      return { messageId: envelope };
    },
  };
  const round = () => sweep(deps, { handlers: dueHandlers(deps), drain: async () => void (await drain({ ...deps, postman })) });
  const app = createApp({ ...webDeps(deps), ...deps });
  const nora = new Reader(app, { 'Accept-Language': 'ca' });
  const { secret } = await startSession(deps, { person: deps.coordinator.person, seats: [], task: null, via: 'link' });
  nora.cookies.set('session', secret);
  return { deps, sent, round, nora };
}

async function changed({ store }: CursWorld, id: string, more: object): Promise<void> {
  const found = await getItem(store, id);
  if (found) await store.commit([itemWrite({ ...found.item, ...more }, null, found.rev)]);
}

const lines = (page: Page) =>
  page.root.querySelectorAll('section[aria-labelledby="que"] tbody tr').map(({ text }) => text.replace(/\s+/gu, ' ').trim());

/** What reminds those who head the schools; the invitations of the day go out beside it. */
const heads = (sent: readonly Sent[]) => sent.filter(({ to, subject }) => to.startsWith('direccio') && !subject.startsWith('Convocatòria'));

/** Nothing of the ladders goes out by itself in these tests. */
async function calm(deps: CursWorld): Promise<void> {
  for (const { id } of deps.centres) {
    for (const activity of ['A01', 'A02'])
      await changed(deps, (await itemOf(deps, activity, id)).id, { published: '2026-09-01', handled: ['-14', '-7', '-3', '-1', '3', '7'] });
  }
}

test('of the centres chosen it shows what calls, to whom and how it reads; then each gets one letter, and the item tells who asked', async () => {
  const { deps, sent, round, nora } = await site();
  await calm(deps);
  const [one] = deps.centres;
  const shown = await nora.get(`${board}?activitat=A01`);
  const preview = await nora.press(shown, 'Prepara el recordatori…', { centre: [one?.id ?? ''] });
  expect(lines(preview)).toEqual([
    expect.stringMatching(
      /^Escola Inventada 1\s?Dades del centre\s?fa 4 dies que ha vençut\s?direccio \d+ direccio\.\d+@escola\.example$/u,
    ),
  ]);
  expect(preview.text).toContain('Ha acabat el termini: Revisió de les dades del centre i de l’equip impulsor');
  expect(preview.text).toMatch(/dilluns 21 de setembre de 2026/u);
  const done = await nora.press(preview, 'Envia el recordatori');
  expect(done.path).toContain('recordats=1');
  expect(done.text).toContain('S’ha demanat el recordatori: 1.');
  await round();
  expect(heads(sent)).toEqual([expect.objectContaining({ subject: expect.stringContaining('Ha acabat el termini') })]);
  const data = await itemOf(deps, 'A01', one?.id);
  expect((await getItemDeeds(deps.store, data.id)).map(({ action, name }) => `${name} ${action}`)).toContain('Nora Vidal remind');
});

test('without a choice it is for all that the filter shows; several things of one person go in one letter', async () => {
  const { deps, sent, round, nora } = await site();
  await calm(deps);
  const preview = await nora.press(await nora.get(`${board}?q=${deps.centres[0]?.code}`), 'Prepara el recordatori…');
  expect(lines(preview)).toHaveLength(2);
  expect(preview.text).toContain('Per recordar: 2 · Correus: 1');
  expect(preview.text).toContain('Les 2 parts van en un sol correu');
  await nora.press(preview, 'Envia el recordatori');
  await round();
  const mine = heads(sent);
  expect(mine).toHaveLength(1);
  expect(mine[0]?.text).toContain('Confirmació de continuïtat');
  expect(mine[0]?.text).toContain('Revisió de les dades');
});

test('asked twice, or by the back button, it goes out once; the second preview says why nothing is left', async () => {
  const { deps, sent, round, nora } = await site();
  await calm(deps);
  const preview = await nora.press(await nora.get(`${board}?activitat=A01`), 'Prepara el recordatori…');
  await nora.press(preview, 'Envia el recordatori');
  const again = await nora.press(preview, 'Envia el recordatori');
  expect(again.text).toContain('No calia enviar res');
  await round();
  await round();
  expect(heads(sent)).toHaveLength(2);
  const later = await nora.press(await nora.get(`${board}?activitat=A01`), 'Prepara el recordatori…');
  expect(later.text).toContain('No hi ha res per recordar');
  expect(later.text).toContain('avui ja se’ls ha recordat');
});

test('who has done it between the press and the mail gets nothing', async () => {
  const { deps, sent, round, nora } = await site();
  await calm(deps);
  const preview = await nora.press(await nora.get(`${board}?activitat=A01`), 'Prepara el recordatori…');
  await nora.press(preview, 'Envia el recordatori');
  await changed(deps, (await itemOf(deps, 'A01', deps.centres[0]?.id)).id, { done: { at: deps.now(), by: 'n', note: '' } });
  await round();
  expect(heads(sent)).toHaveLength(1);
});

test('what is done, paused or unreachable is left out, and said why; nothing ticked is no reminder', async () => {
  const { deps, nora } = await site({ centres: 4 });
  await calm(deps);
  const [one, two, three] = deps.centres;
  await changed(deps, (await itemOf(deps, 'A01', one?.id)).id, { done: { at: deps.now(), by: 'n', note: '' } });
  await changed(deps, (await itemOf(deps, 'A01', two?.id)).id, { paused: true });
  const [row] = await deps.store.get([personKey(deps.people.get(`centre:${three?.id}#direccio`)?.person ?? '')]);
  if (!row) throw new Error('nobody');
  const person = personOf(row);
  await deps.store.commit([
    personWrite({ ...person, addresses: person.addresses.map((each) => ({ ...each, status: 'bounced' as const })) }, row.rev),
  ]);
  const preview = await nora.press(await nora.get(`${board}?activitat=A01`), 'Prepara el recordatori…');
  expect(lines(preview).join(' ')).toMatch(/Escola Inventada 3.*els correus no hi arriben/u);
  const left = preview.root.querySelector('details')?.text ?? '';
  expect(left).toMatch(/Queden fora: 2/u);
  expect(left).toMatch(/Escola Inventada 1 · Dades del centre\s*ja està fet o enviat/u);
  expect(left).toMatch(/Escola Inventada 2 · Dades del centre\s*recordatoris en pausa/u);
  const nothing = await nora.press(preview, 'Envia el recordatori', { tria: [] });
  expect([nothing.status, nothing.errors]).toEqual([422, ['Trieu almenys una obligació per recordar.']]);
  expect((await causes(deps)).filter(({ step }) => step === 'recorda')).toEqual([]);
});

test('a session asks those of the school who have not answered', async () => {
  const { deps, sent, round, nora } = await site();
  const seminar = await itemOf(deps, 'A05');
  await changed(deps, seminar.id, { published: '2026-09-20', handled: ['-30', '-7', '-1'] });
  const preview = await nora.press(await nora.get(`${board}?activitat=A05`), 'Prepara el recordatori…', {
    centre: [deps.centres[0]?.id ?? ''],
  });
  expect(lines(preview)[0]).toMatch(/sense resposta.*formador .*impulsor /u);
  await nora.press(preview, 'Envia el recordatori');
  await round();
  const asked = sent.filter(({ subject }) => subject.includes('Seminari 1'));
  expect(asked.map(({ to }) => to.split('.')[0]).sort()).toEqual(['formador', 'impulsor']);
});

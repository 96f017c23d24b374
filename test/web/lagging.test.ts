/** Queue and board over indexes that have stopped: whoever acted still sees what they did, and not the state of before. */
import { expect, test } from 'vitest';
import { hostile } from '#functions/store/hostile.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { Page, Reader } from '#test/support/html.ts';
import { act, desk, sent } from '#test/support/staff-desk.ts';

const [one, two] = fictionalCodes;

/** Two cases that were sent, before readers whose indexes show nothing later. */
async function stopped() {
  const calm = await desk();
  const ids = [await sent(calm, one, { acts: ['confirmSender'] }), await sent(calm, two)];
  const store = hostile(calm.store, { seed: 1, late: 1_000_000, conflicts: 0 });
  await store.settle();
  const deps = await desk({ ...calm, store });
  const nora = await deps.as(deps.coordinator);
  return { deps, nora, hrefs: ids.map((id) => `/coordinacio/casos/${id}`), pau: await deps.as(deps.other) };
}

const line = (page: Page, code: string): string =>
  page.root
    .querySelectorAll('tbody tr')
    .find(({ text }) => text.includes(code))
    ?.text.replace(/\s+/gu, ' ') ?? '';
const lines = async (who: Reader, code: string) => [
  line(await who.get('/coordinacio/casos'), code),
  line(await who.get('/coordinacio'), code),
  line(await who.get('/coordinacio/casos'), code),
];

test('the indexes of these tests have stopped: who did not act sees what they say', async () => {
  const { nora, pau, hrefs } = await stopped();
  await act(nora, hrefs[0] ?? '', 'Accepta a revisió…', { deadline: '18/12/2026' });
  for (const seen of await lines(pau, one)) expect(seen).toContain('Enviada');
});

test('what was decided stands in the queue and on the board, as often as they are opened', async () => {
  const { nora, hrefs } = await stopped();
  await act(nora, hrefs[0] ?? '', 'Accepta a revisió…', { deadline: '18/12/2026' });
  const [queue, board, again] = await lines(nora, one);
  for (const seen of [queue, again]) expect(seen).toContain('En revisió');
  expect(board, 'it is the turn of the committee').toBe('');
  await act(nora, hrefs[0] ?? '', 'Retira la sol·licitud…', { reason: 'El centre ho ha demanat.' });
  expect(line(await nora.get('/coordinacio/casos'), one)).toContain('Retirada');
  expect(line(await nora.get('/coordinacio'), one)).toBe('');
  expect(line(await nora.get('/coordinacio/casos?estat=withdrawn'), one)).toContain('Retirada');
  expect(line(await nora.get('/coordinacio/casos?curs=2031-2032'), one)).toBe('');
});

test('what was opened is read, and what was put back is not, although another was opened meanwhile', async () => {
  const { nora, hrefs } = await stopped();
  expect(line(await nora.get('/coordinacio/casos'), two)).toContain('No llegit');
  const page = await nora.get(hrefs[1] ?? '');
  await nora.get(hrefs[0] ?? '');
  expect((await nora.get('/coordinacio')).text).toContain('0 sense llegir');
  expect(line(await nora.get('/coordinacio/casos'), two)).not.toContain('No llegit');
  expect(line(await nora.press(page, 'Marca com a no llegit'), two)).toContain('No llegit');
  expect((await nora.get('/coordinacio')).text).toContain('1 sense llegir');
});

test('a mark is known to the queue of the member who gave it, and the last one moves the case', async () => {
  const { deps, nora, hrefs } = await stopped();
  const [href = ''] = hrefs;
  await act(nora, href, 'Accepta a revisió…', { deadline: '18/12/2026' });
  const points = { composicio: '8', demanda: '6', compromis: '7', projecte: '9', alianca: '5', entorn: '7' };
  for (const each of deps.committee) {
    const member = await deps.as(each);
    await member.press(await member.get(`${href}/puntua`), 'Desa la valoració', points);
    for (const seen of await lines(member, one)) expect(seen).toContain('Ja l’heu puntuada');
  }
  await nora.get(href);
  expect(line(await nora.get('/coordinacio/casos'), one)).toContain('Preselecciona');
});

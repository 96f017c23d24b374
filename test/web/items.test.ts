/** The coordination at the page of a session or deadline, without script. */
import { describe, expect, test } from 'vitest';
import { getItem, itemWrite } from '#functions/store/item.ts';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import type { Page, Reader } from '#test/support/html.ts';
import { desk } from '#test/support/staff-desk.ts';
import { causes } from '#test/support/world.ts';

async function atDesk(activity: string, more: Partial<CalendarItem> = {}) {
  const world = await cursWorld({ centres: 6 });
  const deps = (await desk(world)) as CursWorld & Awaited<ReturnType<typeof desk>>;
  const item = { ...(await itemOf(deps, activity)), ...more };
  const stored = await getItem(deps.store, item.id);
  await deps.store.commit([itemWrite(item, null, stored?.rev)]);
  const nora = await deps.as(deps.coordinator);
  const here = `/coordinacio/activitats/${item.id}`;
  return { deps, item, nora, here, open: () => nora.get(here) };
}

/** The words of a page, apart. */
const spread = ({ root }: Page) => (root.querySelector('main')?.structuredText ?? '').replace(/\s+/gu, ' ');

const known = { published: '2026-09-01' };
const act = async (nora: Reader, page: Page, button: string) => nora.press(page, button);

describe('a session', () => {
  test('shows who is invited, school by school, and what it is', async () => {
    const { open } = await atDesk('A08', { ...known, place: 'Sala gran', capacity: 40 });
    const page = await open();
    expect([page.status, page.title]).toEqual([200, 'Jornada formativa de comunicació']);
    expect(page.text).toContain('Sala gran');
    expect(page.text).toContain('0 hi van de 40 places');
    expect(page.root.querySelectorAll('#convidats').length).toBe(1);
    expect(page.link('Els correus d’aquesta activitat')).toContain('/coordinacio/per-que?activitat=');
    expect(spread(page)).toMatch(
      /Anota comunicacio \d+ ?Escola Inventada 1 · responsables de comunicació Sense resposta Anota la resposta/u,
    );
  });

  test('is moved: whom it tells is said before, what does not fit after the first press, and then it moves', async () => {
    const { deps, nora, item, open } = await atDesk('A08', known);
    deps.now.pass({ days: 57 });
    const asked = await act(nora, await open(), 'Canvia la data');
    expect(asked.title).toBe('Canvia la data');
    expect(asked.text).toMatch(/S’avisarà per correu, de seguida, tothom .*: 5 persones o bústies/u);
    expect((await nora.get(asked.link('Què diu el correu'))).status).toBe(200);
    const typed = { dia: '04/02/2027', hora: '10.00', fi: '15.00', motiu: 'La sala no és lliure' };
    const warned = await nora.press(asked, 'Canvia la data', typed);
    expect([warned.status, warned.errors]).toEqual([422, [expect.stringContaining('escriviu per què')]]);
    expect(warned.text).toContain('s’hi convida 16 dies abans');
    expect([warned.value('dia'), warned.value('motiu')]).toEqual(['04/02/2027', 'La sala no és lliure']);
    const moved = await nora.press(warned, 'Canvia la data', { perQue: 'No n’hi ha d’altra' });
    expect(moved.text).toContain('Nora Vidal en va canviar la data');
    expect(moved.text).toContain('dijous 4 de febrer de 2027, de 10.00 a 15.00');
    expect(moved.text).toContain('(No n’hi ha d’altra)');
    expect((await causes(deps)).filter(({ anchor }) => anchor.id === item.id).map(({ message }) => message)).toEqual(['M-EV-CANVI']);
  });

  test('on a public holiday is refused at its day, with what was typed', async () => {
    const { nora, open } = await atDesk('A08');
    const asked = await act(nora, await open(), 'Canvia la data');
    expect(asked.text).toContain('No s’enviarà cap correu');
    const refused = await nora.press(asked, 'Canvia la data', { dia: '08/12/2026', hora: '9', fi: '14', motiu: 'x' });
    expect([refused.status, refused.errors]).toEqual([422, [expect.stringContaining('dimarts 8 de desembre de 2026')]]);
    expect(refused.value('dia')).toBe('08/12/2026');
  });

  test('gets a place, a link and documents, row by row', async () => {
    const { nora, open } = await atDesk('A08');
    const asked = await act(nora, await open(), 'Edita');
    const one = { 'documents.0.titol': 'Ordre del dia', 'documents.0.url': 'https://exemple.cat/ordre' };
    const more = await nora.press(asked, 'Afegeix: document', { lloc: 'Sala gran', ...one });
    const bad = await nora.press(more, 'Desa', { 'documents.1.titol': 'Mapa', 'documents.1.url': 'exemple' });
    expect([bad.status, bad.errors.length, bad.value('documents.0.titol')]).toEqual([422, 1, 'Ordre del dia']);
    const saved = await nora.press(bad, 'Desa', { 'documents.1.url': 'https://exemple.cat/mapa', enllac: 'https://meet.exemple.cat/a' });
    expect(saved.text).toContain('Nora Vidal en va canviar les dades');
    expect(saved.link('Mapa')).toBe('https://exemple.cat/mapa');
    expect(saved.link('https://meet.exemple.cat/a')).toBe('https://meet.exemple.cat/a');
  });

  test('is cancelled with a reason and restored; then its other actions come back', async () => {
    const { nora, open, here } = await atDesk('A09', known);
    const asked = await act(nora, await open(), 'Anul·la');
    expect(asked.text).toContain('Hi ha 0 sessions de «Seminari 2');
    const off = await nora.press(asked, 'Anul·la', { motiu: 'Vaga de trens' });
    expect(off.text).toContain('Anul·lat');
    expect(off.text).toContain('Vaga de trens');
    expect(off.root.querySelectorAll('form.acts button').map((button) => button.text.trim())).toEqual(['Recupera']);
    expect((await nora.get(`${here}/data`)).status).toBe(409);
    const restore = await act(nora, off, 'Recupera');
    const back = await nora.press(restore, 'Recupera', { motiu: 'No hi ha vaga' });
    expect(back.text).toContain('Nora Vidal ho va recuperar');
  });

  test('that somebody else changed meanwhile says what happened and keeps what was typed', async () => {
    const { deps, nora, open, here } = await atDesk('A08');
    const asked = await act(nora, await open(), 'Canvia la data');
    const pau = await deps.as(deps.other);
    deps.now.pass({ minutes: 2 });
    const his = await act(pau, await pau.get(here), 'Atura els recordatoris');
    await pau.press(his, 'Atura els recordatoris');
    const late = await nora.press(asked, 'Canvia la data', { dia: '03/02/2027', hora: '9', fi: '14', motiu: 'Per la sala' });
    expect([late.status, late.value('motiu')]).toEqual([409, 'Per la sala']);
    expect(late.text).toContain('Pau Bassols en va aturar els recordatoris');
    expect((await nora.press(late, 'Canvia la data')).text).toContain('Nora Vidal en va canviar la data');
  });

  test('takes an answer that somebody told by telephone', async () => {
    const { nora, open } = await atDesk('A08', known);
    const first = (await open()).root.querySelector('td a.act')?.getAttribute('href') ?? '';
    const asked = await nora.get(first);
    expect(asked.text).toMatch(/Què ha respost comunicacio \d+/u);
    const noted = await nora.press(asked, 'Hi aniré');
    expect(noted.text).toContain('Hem anotat la resposta');
    expect(noted.text).toContain('1 hi van');
    expect(noted.text).toContain('anotat per la coordinació');
    const away = await nora.get(`${noted.path.split('?')[0]}?mostra=no-hi-van`);
    expect(away.text).toContain('Cap resposta com aquesta');
  });
});

describe('a visit', () => {
  test('says which schools neither visit nor host, and lets its schools be chosen', async () => {
    const { deps, nora, open } = await atDesk('A21');
    const [one, two] = deps.centres;
    const page = await open();
    expect(page.text).toContain('Ni visiten ni acullen');
    const asked = await act(nora, page, 'Canvia els centres');
    const done = await nora.press(asked, 'Canvia els centres', { acull: one?.id ?? '', centres: [two?.id ?? ''] });
    const saved = done.status === 422 ? await nora.press(done, 'Canvia els centres', { perQue: 'Ho han acordat' }) : done;
    expect(spread(saved)).toContain(`Centre que acull ${one?.name}`);
    expect(saved.root.querySelector('section[aria-labelledby="sense-visita"]')?.text).not.toContain(two?.name);
  });
});

describe('a deadline', () => {
  test('shows who owes it; it is extended to a working day, or marked as done with a note', async () => {
    const { nora, open } = await atDesk('A16', { ...known, is: { opens: '2026-09-01', due: '2027-04-30T21:59:59.000Z' } });
    const page = await open();
    expect(page.text).toContain('Qui ho ha de fer');
    const asked = await act(nora, page, 'Canvia el termini');
    const refused = await nora.press(asked, 'Canvia el termini', { dia: '08/05/2027', motiu: 'Obres' });
    expect(refused.errors).toEqual([expect.stringContaining('no és hàbil')]);
    const later = await nora.press(refused, 'Canvia el termini', { dia: '10/05/2027' });
    expect(later.text).toContain('en va allargar el termini');
    const done = await nora.press(await act(nora, later, 'Marca com a fet'), 'Marca com a fet', { nota: 'En paper' });
    expect(done.text).toContain('Nora Vidal ho va marcar com a fet');
  });
});

test('an address that no item can have, or has not, leads nowhere', async () => {
  const { nora, here } = await atDesk('A08');
  for (const path of [
    '/coordinacio/activitats/a..b',
    `/coordinacio/activitats/${'a.'.repeat(80)}b`,
    '/coordinacio/activitats/2026-2027.A08.x.1',
    `${here}/esborra`,
  ]) {
    expect((await nora.get(path)).status, path).toBe(404);
  }
});

describe('a new session', () => {
  test('is for all, for one municipality or for the schools that are chosen, and enters the calendar', async () => {
    const { deps, nora } = await atDesk('A08');
    const asked = await nora.get('/coordinacio/curs/2026-27/nova');
    expect(asked.title).toBe('Afegeix una activitat');
    const typed = {
      activitat: 'A12',
      titol: 'Trobada extra',
      dia: '15/02/2027',
      hora: '12.00',
      fi: '13.00',
      qui: 'tria',
      lloc: 'En línia',
    };
    const which = await nora.press(asked, 'Afegeix-la al calendari', typed);
    expect([which.status, which.errors]).toEqual([422, ['Centres convidats: trieu almenys un centre.']]);
    const centre = deps.centres[0];
    const added = await nora.press(which, 'Afegeix-la al calendari', { centres: [centre?.id ?? ''] });
    expect(added.title).toBe('Trobada extra');
    expect(added.text).toContain(centre?.name);
    expect(added.text).toContain('Nora Vidal ho va afegir al calendari');
  });

  test('of visits in the curs of the Jornada is refused by the name of what stands against it', async () => {
    const world = await cursWorld({ curs: '2027-2028' });
    const deps = (await desk(world)) as CursWorld & Awaited<ReturnType<typeof desk>>;
    const nora = await deps.as(deps.coordinator);
    const typed = { activitat: 'A21', dia: '15/02/2028', hora: '9.30', fi: '12.30', qui: 'tots', perQue: 'Tant se val' };
    const { perQue, ...without } = typed;
    const refused = await nora.press(await nora.get('/coordinacio/curs/2027-28/nova'), 'Afegeix-la al calendari', without);
    expect(perQue).toBeDefined();
    expect([refused.status, refused.errors.length]).toEqual([422, 1]);
    expect(refused.errors[0]).toContain('no toca');
  });
});

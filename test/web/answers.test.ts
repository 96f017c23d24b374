/** The invited at the page of their answer: by the link of the mail, without account and without script, or signed in. */
import { describe, expect, test } from 'vitest';
import { guestSeat } from '#functions/rules/mail/targets.ts';
import { getGuests, getItem, itemWrite } from '#functions/store/item.ts';
import { answerTask } from '#functions/use-cases/calendar/invitation.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { holdersOf, leaveSeat } from '#functions/use-cases/people/seats.ts';
import { createApp } from '#functions/web/app.tsx';
import type { CalendarItem } from '#schemas/entities/calendar.ts';
import { type CursWorld, cursWorld, itemOf } from '#test/support/curs.ts';
import { Reader } from '#test/support/html.ts';
import { desk } from '#test/support/staff-desk.ts';
import { causes, everything } from '#test/support/world.ts';

async function invited(more: Partial<CalendarItem> = {}, activity = 'A08') {
  const deps = (await desk(await cursWorld())) as CursWorld & Awaited<ReturnType<typeof desk>>;
  const item = { ...(await itemOf(deps, activity)), published: '2026-11-01', place: 'Sala gran', ...more };
  const stored = await getItem(deps.store, item.id);
  await deps.store.commit([itemWrite(item, null, stored?.rev)]);
  const app = createApp(deps);
  const link = async (nth: number, seat = `centre:${deps.centres[nth]?.id}#comunicacio`) => {
    const person = deps.people.get(seat)?.person ?? null;
    const { writes, secrets } = mintLink(deps, { purpose: 'answer', task: answerTask(item.id), seat, person, case: null });
    await deps.store.commit(writes);
    return secrets.url.slice(deps.origin.length);
  };
  const reader = (language = 'ca') => new Reader(app, { 'Accept-Language': language });
  const answers = async () => (await getGuests(deps.store, item.id)).map(({ guest }) => [guest.answer, guest.why, guest.via]);
  return { deps, item, link, reader, answers };
}

describe('by the link of the mail', () => {
  test('looking changes nothing, however often a scanner does', async () => {
    const { deps, link, reader } = await invited();
    const here = await link(0);
    const before = JSON.stringify(await everything(deps.store));
    for (const step of ['', '?resposta=no', '?resposta=altra', '?fet=1']) expect((await reader().get(`${here}${step}`)).status).toBe(200);
    expect(JSON.stringify(await everything(deps.store))).toBe(before);
  });

  test('somebody comes, with one press and no account', async () => {
    const { link, reader, answers } = await invited();
    const anybody = reader();
    const page = await anybody.get(await link(0));
    expect(page.title).toBe('Jornada formativa de comunicació');
    expect(page.text).toContain('Sala gran');
    const done = await anybody.press(page, 'Hi aniré');
    expect(done.text).toContain('Hem anotat que hi anireu');
    expect(await answers()).toEqual([['yes', '', 'page']]);
    expect(anybody.cookies.has('session')).toBe(false);
    expect((await anybody.get('/espai')).path).toContain('/entra');
  });

  test('somebody cannot, says why, and changes their mind', async () => {
    const { link, reader, answers } = await invited();
    const anybody = reader();
    const page = await anybody.get(await link(0));
    const asked = await anybody.get(page.link('No hi puc anar'));
    const done = await anybody.press(asked, 'Envia la resposta', { motiu: 'Tenim colònies' });
    expect(done.text).toContain('Heu dit que no hi podeu anar');
    expect(await answers()).toEqual([['no', 'Tenim colònies', 'page']]);
    await anybody.press(done, 'Hi aniré');
    expect(await answers()).toEqual([['yes', '', 'page']]);
  });

  test('somebody sends another person, who is invited at once and answers for themselves', async () => {
    const { deps, item, link, reader, answers } = await invited();
    const anybody = reader();
    const asked = await anybody.get((await anybody.get(await link(0))).link('Hi anirà una altra persona'));
    const wrong = await anybody.press(asked, 'Convida-la', { nom: 'Roser Pla', correu: 'roser' });
    expect([wrong.status, wrong.errors.length, wrong.value('nom')]).toEqual([422, 1, 'Roser Pla']);
    const done = await anybody.press(wrong, 'Convida-la', { correu: 'roser@escola.example' });
    expect(done.text).toContain('Hi anirà Roser Pla en lloc vostre');
    const [roser] = await holdersOf(deps, guestSeat(item.id));
    expect((await causes(deps)).at(-1)).toMatchObject({ message: 'M-EV-CONVOCATORIA', audience: { only: roser?.id } });
    const { writes, secrets } = mintLink(deps, {
      purpose: 'answer',
      task: answerTask(item.id),
      seat: guestSeat(item.id),
      person: roser?.id ?? '',
      case: null,
    });
    await deps.store.commit(writes);
    const own = reader();
    const asking = await own.get(secrets.url.slice(deps.origin.length));
    expect(asking.text).not.toContain('Hi anirà una altra persona');
    await own.press(asking, 'Hi aniré');
    expect((await answers()).map(([answer]) => answer).toSorted()).toEqual(['replaced', 'yes']);
    const staff = await (await deps.as(deps.coordinator)).get(`/coordinacio/activitats/${item.id}`);
    expect(staff.text).toContain('1 hi van');
    expect(staff.text).toContain('Hi va Roser Pla');
    expect(staff.text).toContain('ho ha confirmat');
  });

  test.each([
    ['cancelled', { cancelled: { at: '2026-11-20T08:00:00.000Z', by: 'x', reason: 'Vaga de trens' } }, /està anul·lada.*Vaga de trens/u],
    ['past', { is: { start: '2026-11-20T08:00:00.000Z', end: '2026-11-20T09:00:00.000Z' } }, /ja ha començat/u],
  ])('a session that is %s explains itself, and takes no answer', async (_, more, words) => {
    const { link, reader, answers } = await invited(more);
    const here = await link(0);
    const page = await reader().get(here);
    expect([page.status, page.text]).toEqual([200, expect.stringMatching(words)]);
    expect(page.root.querySelectorAll('main button')).toEqual([]);
    expect((await reader().post(here, { resposta: 'si' })).status).toBe(409);
    expect(await answers()).toEqual([]);
  });

  test('where no place is left it says so, and who does not come still says it', async () => {
    const { link, reader, answers } = await invited({ capacity: 1 });
    const [one, two] = [reader(), reader()];
    await one.press(await one.get(await link(0)), 'Hi aniré');
    const here = await link(1);
    const page = await two.get(here);
    expect(page.text).toContain('No hi queda cap plaça');
    expect(page.root.querySelectorAll('main button').map((each) => each.text)).toEqual(['']);
    const late = await two.post(here, { resposta: 'si' });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('no hi queda cap plaça')]);
    await two.press(await two.get(page.link('No hi puc anar')), 'Envia la resposta');
    expect((await answers()).map(([answer]) => answer).toSorted()).toEqual(['no', 'yes']);
  });

  test('each reads it in their language; a link that nobody has, and a strange answer, lead nowhere', async () => {
    const { link, reader } = await invited();
    const here = await link(0);
    expect((await reader('es').get(here)).text).toContain('¿Vendrá?');
    expect((await reader('en').get(here)).text).toContain('Will you come?');
    expect((await reader().get(`/resposta/${'x'.repeat(43)}`)).status).toBe(403);
    expect((await reader().post(here, { resposta: 'potser' })).status).toBe(404);
    expect((await reader().get(here.replace('/resposta/', '/e/'))).status).toBe(403);
  });
});

describe('signed in', () => {
  test('whoever is invited answers, and nobody else finds it', async () => {
    const { deps, item, answers } = await invited();
    const officer = deps.people.get(`centre:${deps.centres[0]?.id}#comunicacio`);
    const head = deps.people.get(`centre:${deps.centres[0]?.id}#direccio`);
    if (!officer || !head) throw new Error('nobody sits there');
    const own = await deps.as(officer);
    const done = await own.press(await own.get(`/espai/activitats/${item.id}`), 'Hi aniré');
    expect(done.text).toContain('Hem anotat que hi anireu');
    expect(await answers()).toEqual([['yes', '', 'page']]);
    expect((await (await deps.as(head)).get(`/espai/activitats/${item.id}`)).status).toBe(404);
  });

  test('the head of a school answers for a seat in which nobody sits', async () => {
    const { deps, item, answers } = await invited({}, 'A08');
    const centre = deps.centres[0]?.id ?? '';
    const seat = `centre:${centre}#comunicacio`;
    await leaveSeat(deps, deps.people.get(seat)?.person ?? '', seat);
    const head = deps.people.get(`centre:${centre}#direccio`);
    const own = await deps.as(head ?? deps.other);
    await own.press(await own.get(`/espai/activitats/${item.id}`), 'Hi aniré');
    expect(await answers()).toEqual([['yes', '', 'page']]);
  });
});

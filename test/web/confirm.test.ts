/** The official mailbox says whether it sent an application. */
import { expect, test } from 'vitest';
import { markRead } from '#functions/use-cases/cases/mark-read.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { headSeat } from '#functions/use-cases/people/official.ts';
import { type Site, sent, site } from '#test/support/school.ts';
import { causes, opened } from '#test/support/world.ts';

/** Comes by the link of the mail. */
async function mailbox({ deps, reader }: Site, id: string, query = '') {
  const { head } = await opened(deps, deps.coordinator, id);
  const minted = mintLink(deps, {
    purpose: 'task',
    task: 'confirm-sender',
    seat: headSeat(head.subject),
    person: null,
    name: 'Direcció',
    case: id,
  });
  await deps.store.commit(minted.writes);
  const official = reader();
  const landing = await official.get(`${minted.secrets.url.slice(deps.origin.length)}${query}`);
  return { official, page: await official.press(landing, 'Continua') };
}

test('the page says enough to recognise it, and looking decides nothing, whatever link led there', async () => {
  const place = await site();
  const { id } = await sent(place);
  const { page } = await mailbox(place, id, '?resposta=no');
  expect(page.path).toBe(`/tramits/${id}/confirma`);
  for (const words of ['Escola 08099017', 'mestra', 'dilluns 23 de novembre de 2026']) expect(page.text).toContain(words);
  expect((await opened(place.deps, place.deps.coordinator, id)).head.sender).toBe('unconfirmed');
});

test('«Som nosaltres» confirms once, and the page says so afterwards', async () => {
  const place = await site();
  const { id } = await sent(place);
  const { official, page } = await mailbox(place, id);
  const done = await official.press(page, 'Som nosaltres');
  expect([done.path, done.title]).toEqual([`/tramits/${id}/confirma`, 'Gràcies: ja sabem que heu estat vosaltres']);
  expect(done.root.querySelectorAll('main button')).toHaveLength(0);
  expect((await official.press(page, 'No hem estat nosaltres')).status).toBe(409);
  expect((await opened(place.deps, place.deps.coordinator, id)).head.sender).toBe('confirmed');
  expect((await official.get(`/tramits/${id}`)).status).toBe(404);
});

test('a coordinator who opens the case meanwhile disturbs nobody', async () => {
  const place = await site();
  const { deps } = place;
  const { id } = await sent(place);
  const { official, page } = await mailbox(place, id);
  const shown = (await opened(deps, deps.coordinator, id)).rev;
  await markRead(deps, deps.coordinator, { case: id, unread: false });
  expect((await opened(deps, deps.coordinator, id)).rev).toBe(shown + 1);
  expect((await official.press(page, 'Som nosaltres')).title).toBe('Gràcies: ja sabem que heu estat vosaltres');
});

test('«No hem estat nosaltres» tells the coordination, and can be corrected', async () => {
  const place = await site();
  const { id, school } = await sent(place);
  const { official, page } = await mailbox(place, id);
  const denied = await official.press(page, 'No hem estat nosaltres');
  expect(denied.title).toBe('Gràcies: ja sabem que no heu estat vosaltres');
  expect((await causes(place.deps)).map(({ message }) => message)).toContain('M-SOL-NO-RECONEGUDA');
  expect((await school.get(`/tramits/${id}`)).text).toContain('ha dit que no ho ha enviat');
  expect((await official.press(denied, 'Som nosaltres')).title).toBe('Gràcies: ja sabem que heu estat vosaltres');
});

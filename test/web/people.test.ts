/** People: the coordination seats and unseats its own, and the first one comes from the deployment. */
import { expect, test } from 'vitest';
import { latestSignInMail, seated, signedIn, testWeb } from '#test/support/web.ts';

const nora = 'programme:magnet#coordination';
const aina = { nom: 'Aina Torrent Mir', correu: 'Aina.Torrent@Magnet.example', paper: 'committee' };

async function world() {
  const web = testWeb();
  return { ...web, nora: await signedIn(web.deps, web.reader(), 'nora', nora) };
}

test('whoever is added can sign in, and sees what the role sees', async () => {
  const { deps, nora: coordinator, reader } = await world();
  const done = await coordinator.press(await coordinator.get('/coordinacio/persones'), 'Afegeix', aina);
  expect(done.text).toContain('Aina Torrent Mir ja hi pot entrar.');
  expect(done.text).toContain('aina.torrent@magnet.example');
  const member = reader();
  await member.press(await member.get('/entra'), 'Envia’m el codi', { correu: 'aina.torrent@magnet.example' });
  const { code } = await latestSignInMail(deps);
  const inside = await member.press(await member.get('/entra/codi'), 'Entra', { codi: code });
  expect(inside.html).toContain('Aina Torrent Mir · comissió de selecció');
  expect((await member.get('/coordinacio/persones')).status).toBe(404);
});

test('what is wrong is said beside each field, and what was typed stays', async () => {
  const { nora: coordinator } = await world();
  const page = await coordinator.press(await coordinator.get('/coordinacio/persones'), 'Afegeix', {
    nom: 'A',
    correu: 'aina@',
    paper: null,
  });
  expect(page.status).toBe(422);
  expect(page.errors).toHaveLength(3);
  expect([page.value('nom'), page.value('correu')]).toEqual(['A', 'aina@']);
});

test('whoever is removed is asked about first, and loses access at once', async () => {
  const { deps, nora: coordinator, reader } = await world();
  const pau = await signedIn(deps, reader(), 'pau', nora);
  const list = await pau.get('/coordinacio/persones');
  const href = list.root.querySelectorAll('a').find((link) => link.text.includes('Treu') && link.text.includes('nora'));
  const question = await pau.get(href?.getAttribute('href')?.replaceAll('&amp;', '&') ?? '');
  expect(question.title).toBe('Voleu treure nora?');
  expect((await coordinator.get('/coordinacio/persones')).status).toBe(200);
  const after = await pau.press(question, 'Treu-la');
  expect(after.text).not.toContain('nora@magnet.example');
  expect((await coordinator.get('/coordinacio/persones')).status).not.toBe(200);
});

test('the last coordinator stays', async () => {
  const { deps, nora: coordinator } = await world();
  const id = await seated(deps, 'nora');
  const refused = await coordinator.post('/coordinacio/persones', { treu: id, paper: 'coordination' });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('és l’única persona de la coordinació');
  expect((await coordinator.get('/coordinacio/persones')).status).toBe(200);
});

test('the address that the deployment names signs in while nobody coordinates, and is nobody special afterwards', async () => {
  const { deps, reader } = testWeb({ founder: 'primera@magnet.example' });
  const first = reader();
  await first.press(await first.get('/entra'), 'Envia’m el codi', { correu: 'primera@magnet.example' });
  const { code } = await latestSignInMail(deps);
  await first.press(await first.get('/entra/codi'), 'Entra', { codi: code });
  const done = await first.press(await first.get('/coordinacio/persones'), 'Afegeix', { ...aina, paper: 'coordination' });
  const founder = done.root.querySelectorAll('a').find((link) => link.text.includes('Treu') && link.text.includes('primera'));
  await first.press(await first.get(founder?.getAttribute('href')?.replaceAll('&amp;', '&') ?? ''), 'Treu-la');
  const again = reader();
  await again.press(await again.get('/entra'), 'Envia’m el codi', { correu: 'primera@magnet.example' });
  await expect(latestSignInMail(deps)).rejects.toThrow();
});

/** Who signs in lives by the real clock, wherever the clock of the programme stands. */
import { expect, test } from 'vitest';
import { latestSignInMail, seated, signedIn, testWeb } from '#test/support/web.ts';

const coordination = 'programme:magnet#coordination';
const correu = { correu: 'nora@magnet.example' };

test('whoever is in stays in while the programme travels a year, and only for as long as a session lasts', async () => {
  const { deps, reader } = testWeb();
  const nora = await signedIn(deps, reader(), 'nora', coordination);
  deps.now.pass({ days: 365 });
  expect((await nora.get('/coordinacio')).status).toBe(200);
  deps.real.pass({ days: 365 });
  expect((await nora.get('/coordinacio')).title).toBe('Entreu a Magnet');
});

test('a code serves for its quarter of an hour, whatever the programme skips meanwhile', async () => {
  const { deps, reader } = testWeb();
  await seated(deps, 'nora', coordination);
  const nora = reader();
  const page = await nora.press(await nora.get('/entra'), 'Envia’m el codi', correu);
  const { code } = await latestSignInMail(deps);
  deps.now.pass({ days: 30 });
  expect((await nora.press(page, 'Entra', { codi: code })).path).toBe('/coordinacio');
});

test('whoever asked for too many codes waits by the real clock', async () => {
  const { deps, reader } = testWeb();
  await seated(deps, 'nora', coordination);
  const nora = reader();
  const ask = async () => (await nora.press(await nora.get('/entra'), 'Envia’m el codi', correu)).title;
  let title = await ask();
  for (let asked = 1; asked < 30 && title === 'Mireu el correu'; asked += 1) title = await ask();
  const tooMany = title;
  deps.now.pass({ days: 30 });
  expect([tooMany, await ask()]).not.toContain('Mireu el correu');
  deps.real.pass({ days: 1 });
  expect(await ask()).toBe('Mireu el correu');
});

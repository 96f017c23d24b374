/** Sign-in as a reader without script meets it. */
import { describe, expect, test } from 'vitest';
import { latestSignInMail, seated, signedIn, testWeb } from '#test/support/web.ts';

const coordination = 'programme:magnet#coordination';

async function world() {
  const web = testWeb();
  await seated(web.deps, 'nora', coordination);
  return web;
}

describe('somebody who signs in', () => {
  test('by code is in, sees the own name and goes on to the page that was wanted', async () => {
    const { deps, reader } = await world();
    const nora = reader();
    const address = await nora.get('/espai');
    expect(address.title).toBe('Entreu a Magnet');
    const codePage = await nora.press(address, 'Envia’m el codi', { correu: 'nora@magnet.example' });
    expect(codePage.title).toBe('Mireu el correu');
    const { code } = await latestSignInMail(deps);
    const inside = await nora.press(codePage, 'Entra', { codi: code });
    expect(inside.path).toBe('/coordinacio');
    expect(inside.html).toContain('nora · coordinació');
  });

  test('by link is in, on any device, after pressing a button', async () => {
    const { deps, reader } = await world();
    const laptop = reader();
    await laptop.press(await laptop.get('/entra'), 'Envia’m el codi', { correu: 'nora@magnet.example' });
    const { path } = await latestSignInMail(deps);
    const phone = reader();
    const landing = await phone.get(path);
    expect(landing.title).toBe('Entreu a Magnet');
    expect(phone.cookies.size).toBe(0);
    await phone.press(landing, 'Entra');
    expect((await phone.get('/espai')).title).toBe('Què hi ha avui');
    expect((await phone.get(path)).status).toBe(403);
  });

  test('with a mistake finds it beside the field, with what was typed', async () => {
    const { reader } = await world();
    const nora = reader();
    const page = await nora.press(await nora.get('/entra?next=/espai'), 'Envia’m el codi', { correu: 'nora@' });
    expect(page.status).toBe(422);
    expect(page.root.querySelector('title')?.text).toMatch(/^Error: /);
    expect(page.errors).toHaveLength(1);
    expect(page.value('correu')).toBe('nora@');
    expect(page.value('next')).toBe('/espai');
  });

  test('with a wrong code may try again, and after five asks for a new one', async () => {
    const { deps, reader } = await world();
    const nora = reader();
    let page = await nora.press(await nora.get('/entra'), 'Envia’m el codi', { correu: 'nora@magnet.example' });
    const { code } = await latestSignInMail(deps);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    page = await nora.press(page, 'Entra', { codi: wrong });
    expect(page.status).toBe(422);
    expect(page.errors[0]).toContain('4 vegades');
    expect(page.value('codi')).toBe(wrong);
    for (let count = 0; count < 4; count++) page = await nora.press(page, 'Entra', { codi: wrong });
    expect(page.status).toBe(403);
    expect(page.text).toContain('Demaneu-ne un de nou');
    expect(page.title).toBe('Entreu a Magnet');
  });

  test('with an address that nobody has sees the same page, to the letter', async () => {
    const { reader } = await world();
    const [known, unknown] = [reader(), reader()];
    const pages = [
      await known.press(await known.get('/entra'), 'Envia’m el codi', { correu: 'nora@magnet.example' }),
      await unknown.press(await unknown.get('/entra'), 'Envia’m el codi', { correu: 'ningu@magnet.example' }),
    ];
    expect(pages[0]?.html).toBe(pages[1]?.html);
    expect(known.cookies.has('repte')).toBe(unknown.cookies.has('repte'));
  });

  test('too often is told how long to wait', async () => {
    const { reader } = await world();
    const nora = reader();
    for (let count = 0; count < 5; count++) await nora.post('/entra', { correu: 'nora@magnet.example' });
    const page = await nora.post('/entra', { correu: 'nora@magnet.example' });
    expect(page.status).toBe(429);
    expect(page.text).toContain('15 minuts');
    expect(page.headers.get('Retry-After')).toBe('900');
  });

  test.each(['https://lladre.example/', '//lladre.example', '/\\lladre.example', 'javascript:alert(1)'])(
    'is never sent to %s afterwards',
    async (next) => {
      const { deps, reader } = await world();
      const nora = reader();
      const page = await nora.post('/entra', { correu: 'nora@magnet.example', next });
      const { code } = await latestSignInMail(deps);
      const inside = await nora.press(page, 'Entra', { codi: code });
      expect(inside.path).toMatch(/^\/(coordinacio|espai)$/);
    },
  );

  test('with a way on of four hundred thousand letters goes the usual way', async () => {
    const { deps, reader } = await world();
    const nora = reader();
    const page = await nora.post('/entra', { correu: 'nora@magnet.example', next: `/espai?${'a'.repeat(400_000)}` });
    expect([page.status, page.title]).toEqual([200, 'Mireu el correu']);
    const { code } = await latestSignInMail(deps);
    expect((await nora.press(page, 'Entra', { codi: code })).path).toBe('/coordinacio');
  });

  test('while somebody else asks in their name and guesses codes comes in by the link', async () => {
    const { deps, reader } = await world();
    const stranger = reader();
    let guess = await stranger.press(await stranger.get('/entra'), 'Envia’m el codi', { correu: 'nora@magnet.example' });
    const { path, code } = await latestSignInMail(deps);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    for (let count = 0; count < 5; count++) guess = await stranger.press(guess, 'Entra', { codi: wrong });
    expect(guess.status).toBe(403);
    const nora = reader();
    expect((await nora.press(await nora.get(path), 'Entra')).html).toContain('nora · coordinació');
  });

  test('and out again is out, and the cookie of before opens nothing', async () => {
    const { deps, reader } = await world();
    const nora = await signedIn(deps, reader(), 'nora', coordination);
    const cookie = nora.cookies.get('session') ?? '';
    const page = await nora.press(await nora.get('/espai'), 'Surt');
    expect(page.text).toContain('Heu sortit');
    nora.cookies.set('session', cookie);
    expect((await nora.get('/espai')).title).toBe('Entreu a Magnet');
  });
});

test('a mail scanner that follows every link changes nothing and uses up nothing', async () => {
  const { deps, reader } = await world();
  const nora = reader();
  const codePage = await nora.press(await nora.get('/entra'), 'Envia’m el codi', { correu: 'nora@magnet.example' });
  const { path, code } = await latestSignInMail(deps);
  const before = await deps.store.dump();
  const scanner = reader({ 'User-Agent': 'scanner' });
  const links = (await scanner.get(path)).root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
  for (const link of new Set([path, path, ...links.filter((href) => href.startsWith('/'))])) await scanner.get(link);
  expect(await deps.store.dump()).toEqual(before);
  expect(scanner.cookies.has('session')).toBe(false);
  expect((await nora.press(codePage, 'Entra', { codi: code })).html).toContain('nora · coordinació');
});

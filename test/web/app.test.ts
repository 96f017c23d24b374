/** What every answer has in common: headers, language, refusals, failures. */
import { describe, expect, test } from 'vitest';
import { typed } from '#functions/web/body.ts';
import type { Routes } from '#functions/web/routes/route.ts';
import { failures } from '#schemas/failures.ts';
import { signedIn, testWeb } from '#test/support/web.ts';

describe('headers', () => {
  test('allow no script or style but our own, and forms only to us and to the bucket', async () => {
    const { reader } = testWeb({ uploads: 'https://bucket.s3.eu-west-1.amazonaws.com' });
    const { headers } = await reader().get('/entra');
    const policy = headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("form-action 'self' https://bucket.s3.eu-west-1.amazonaws.com");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('private, no-cache');
    expect(headers.get('Vary')).toContain('Cookie');
  });

  test('ask for https for two years, and bind the session to the host, where there is https', async () => {
    const { deps, app } = testWeb({ origin: 'https://magnet.example' });
    const page = await app.request('https://magnet.example/entra');
    expect(page.headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains');
    const started = await app.request('https://magnet.example/entra', {
      method: 'POST',
      body: new URLSearchParams({ correu: 'a@magnet.example' }),
      headers: { Origin: deps.origin },
    });
    expect(started.headers.getSetCookie()[0]).toMatch(/^__Host-repte=.*; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('ask for no https on loopback, where cookies have plain names', async () => {
    const { reader } = testWeb();
    const response = await reader().request('/entra', { method: 'POST', body: new URLSearchParams({ correu: 'a@magnet.example' }) });
    expect(response.headers.has('Strict-Transport-Security')).toBe(false);
    expect(response.headers.getSetCookie()[0]).toMatch(/^repte=.*; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('compress pages, and let stylesheets be kept for a year', async () => {
    const { deps, reader } = testWeb();
    const page = await reader().request('/accessibilitat', { method: 'GET', headers: { 'Accept-Encoding': 'gzip' } });
    expect(page.headers.get('Content-Encoding')).toBe('gzip');
    const styles = await reader().request(deps.assets.url('styles.css'), { method: 'GET' });
    expect(styles.headers.get('Cache-Control')).toContain('immutable');
  });
});

describe('the language of a page', () => {
  test.each([
    ['ca-ES,ca;q=0.9,es;q=0.8', 'ca'],
    ['es-ES,es;q=0.9', 'es'],
    ['en-GB', 'en'],
    ['fr-FR,de', 'ca'],
    ['', 'ca'],
  ])('for a browser that asks for «%s» is %s', async (asked, locale) => {
    const { reader } = testWeb();
    const page = await reader({ 'Accept-Language': asked }).get('/entra');
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(locale);
  });

  test('is changed by a link, back on the same page, and stays', async () => {
    const { reader } = testWeb();
    const visitor = reader();
    const page = await visitor.get('/entra?next=/espai');
    const there = await visitor.get(page.link('castellano'));
    expect(there.path).toBe('/entra?next=%2Fespai');
    expect(there.title).toBe('Entre en Magnet');
    expect((await visitor.get('/privacitat')).title).toBe('Protección de datos');
  });

  test('may be asked for in the address, for once', async () => {
    const { reader } = testWeb();
    const visitor = reader();
    expect((await visitor.get('/entra?lang=en')).title).toBe('Sign in to Magnet');
    expect((await visitor.get('/entra')).title).toBe('Entreu a Magnet');
  });

  test('leads nowhere but to us', async () => {
    const { reader } = testWeb();
    const response = await reader().request('/llengua?lang=es&next=//lladre.example', { method: 'GET' });
    expect(response.headers.get('Location')).toBe('/');
  });
});

describe('a request that is refused ends on a page of ours', () => {
  test.each(['ca', 'es', 'en'])('in %s: a form of another site', async (locale) => {
    const { reader } = testWeb();
    const stranger = reader({ 'Accept-Language': locale, Origin: 'https://lladre.example', 'Sec-Fetch-Site': 'cross-site' });
    const page = await stranger.post('/entra', { correu: 'a@magnet.example' });
    expect(page.status).toBe(403);
    expect(page.root.querySelector('html')?.getAttribute('lang')).toBe(locale);
    expect(page.text).not.toContain('Forbidden');
  });

  test('a form over a megabyte', async () => {
    const { reader } = testWeb();
    const page = await reader().post('/entra', { correu: 'a'.repeat(1_000_001) });
    expect([page.status, page.title]).toEqual([413, 'És massa gran']);
  });

  test('a form that says itself that it is over a megabyte', async () => {
    const { reader } = testWeb();
    const page = await reader({ 'Content-Length': '1000001' }).post('/entra', { correu: 'a' });
    expect([page.status, page.title]).toEqual([413, 'És massa gran']);
  });

  test('a hundred thousand lines of one name, like any other form', async () => {
    const { reader } = testWeb();
    const lines = Array.from({ length: 100_000 }, () => ['correu', ''] as [string, string]);
    expect((await reader().post('/entra', new URLSearchParams(lines))).status).toBe(422);
  });

  test('what is no form', async () => {
    const { reader } = testWeb();
    const response = await reader().request('/entra', {
      method: 'POST',
      body: 'x',
      headers: { 'Content-Type': 'multipart/form-data; boundary=no' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('No hem entès què ens heu enviat');
  });

  test('an address that leads nowhere', async () => {
    const { reader } = testWeb();
    const page = await reader().get('/no/hi/ha/res');
    expect([page.status, page.title]).toEqual([404, 'No hem trobat aquesta pàgina']);
  });

  test('a program is told the same as problem+json, in its language', async () => {
    const { reader } = testWeb();
    const response = await reader({ 'Accept-Language': 'es' }).request('/api/no-hi-es', { method: 'GET' });
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({ type: 'urn:magnet:not-found', title: failures['not-found'].text.es, status: 404 });
  });
});

test.each(['ca', 'es', 'en'])('the statements are read in %s', async (locale) => {
  const visitor = testWeb().reader({ 'Accept-Language': locale });
  for (const path of ['/accessibilitat', '/privacitat']) {
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.text).toContain('coordinacio@magnet.example');
    expect(page.text).not.toMatch(/\{\w+\}/);
  }
});

test('a form that arrives after the session has ended keeps what was typed, and is sent again', async () => {
  const echo: Routes = () => ({ 'POST /tramits/:case/:section': async (c) => c.json(await typed(c)) });
  const web = testWeb({}, [echo]);
  const late = web.reader();
  const sent = new URLSearchParams([
    ['nom', 'Escola «Vent»'],
    ['etapes', 'EINF2C'],
    ['etapes', 'EPRI'],
    ['necessitats', 'Primera línia.\nSegona.'],
  ]);
  const page = await late.post('/tramits/01CASE/centre', sent);
  expect([page.status, page.title]).toEqual([401, 'La sessió s’ha acabat']);
  await signedIn(web.deps, late, 'merce', 'centre:01X#direccio');
  const again = await late.press(page, 'Torna-ho a enviar');
  expect(JSON.parse(again.html)).toEqual({ nom: 'Escola «Vent»', etapes: ['EINF2C', 'EPRI'], necessitats: 'Primera línia.\nSegona.' });
});

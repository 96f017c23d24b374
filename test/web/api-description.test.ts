/** What programs read before they send, and what they are told when they send it wrong. */
import { describe, expect, test } from 'vitest';
import type { Form } from '#schemas/form/form.ts';
import { forms } from '#schemas/registry.ts';
import { apiSite, followed, pathOf, promised, type Sent } from '#test/support/api.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const visit: Sent = { answers: { nom: 'Mercè Prims', persones: 12 }, email: 'merce@centre.example' };

const open = [...forms, sampleForm].filter(({ opens }: Form) => opens !== 'calendar');

describe.each(['ca', 'es', 'en'])('the description in %s', (lang) => {
  test('is valid OpenAPI 3.1 and has a path for each form that anybody may begin', async () => {
    const { description } = await apiSite();
    const document = await description(lang);
    await followed(document);
    expect(Object.keys(document.paths)).toEqual([...open.map(({ slug }) => pathOf(slug)), '/api/submissions/{token}', '/api/centres']);
  });
});

test('the language is a parameter of every operation, and schools are looked up as described', async () => {
  const { app, description } = await apiSite();
  const document = await followed(await description());
  for (const { post, get } of Object.values(document.paths))
    expect((post ?? get).parameters).toContainEqual(expect.objectContaining({ name: 'lang', in: 'query' }));
  const found = await promised(document.paths['/api/centres']?.get, await app.request('/api/centres?q=pluja'));
  expect(found).toEqual({ centres: [{ codi: '25099011', nom: 'Escola Pluja Fina', municipi: 'Vilamostra' }] });
});

test('the description is kept by whoever has it', async () => {
  const { app } = await apiSite();
  const first = await app.request('/api/openapi.json');
  const tag = first.headers.get('ETag') ?? '';
  const again = await app.request('/api/openapi.json', { headers: { 'If-None-Match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await app.request('/api/openapi.json?lang=en', { headers: { 'If-None-Match': tag } });
  expect([first.status, other.status]).toEqual([200, 200]);
});

describe('a submission', () => {
  test('without the header that says JSON is told which one to send', async () => {
    const { app, description } = await apiSite();
    const { post } = (await followed(await description())).paths[pathOf('peticio-visita')] ?? {};
    for (const type of ['', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const headers = { 'Idempotency-Key': 'k', ...(type && { 'Content-Type': type }) };
      const response = await app.request(pathOf('peticio-visita'), {
        method: 'POST',
        body: new TextEncoder().encode(JSON.stringify(visit)),
        headers,
      });
      expect(response.status).toBe(415);
      expect(await promised(post, response)).toMatchObject({ detail: 'Envieu el cos amb la capçalera Content-Type: application/json.' });
    }
    const named = { 'Idempotency-Key': 'k', 'Content-Type': 'application/json; charset=utf-8' };
    expect((await app.request(pathOf('peticio-visita'), { method: 'POST', body: JSON.stringify(visit), headers: named })).status).toBe(201);
  });

  test.each([['08099018'], [8_099_017]])(
    'with the code %j, an unknown field and a wrong address is told all that is wrong at once, each place once',
    async (codiCentre) => {
      const { send, description } = await apiSite();
      const { post } = (await description()).paths[pathOf('sollicitud-centre')] ?? {};
      const { answers } = post?.requestBody.content['application/json'].example ?? visit;
      const { fontDades: _, ...rest } = answers;
      const wrong = { ...rest, codiCentre, pctBeques: 120, color: 'blau' };
      const response = await send('sollicitud-centre', { answers: wrong, email: 'direccio' });
      const paths = async (from: Response) =>
        ((await from.json()) as { readonly errors: readonly { readonly path: string }[] }).errors.map(({ path }) => path);
      expect((await paths(response)).sort()).toEqual(['codiCentre', 'color', 'email', 'fontDades', 'pctBeques']);
      const only = await send('sollicitud-centre', { answers: { ...rest, codiCentre: '08099018' }, email: 'direccio@centre.example' });
      expect((await paths(only)).sort()).toEqual(['codiCentre', 'fontDades']);
    },
  );
});

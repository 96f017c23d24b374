/** Programs send whole forms: what the description says is what is taken and answered, once, by the rules of the pages. */
import { describe, expect, test } from 'vitest';
import { createApp } from '#functions/web/app.tsx';
import type { Form } from '#schemas/form/form.ts';
import { forms } from '#schemas/registry.ts';
import { apiSite, type Description, followed, pathOf, promised, readBy, type Sent } from '#test/support/api.ts';
import { Reader } from '#test/support/html.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { causes, everything } from '#test/support/world.ts';

const visit: Sent = { answers: { nom: 'Mercè Prims', persones: 12 }, email: 'merce@centre.example' };

const open = [...forms, sampleForm].filter(({ opens }: Form) => opens !== 'calendar');

describe.each(open)('$slug', ({ slug }) => {
  test('is sent with the example of its description, and read with the token of the receipt', async () => {
    const { app, send, description } = await apiSite();
    const document = await followed(await description());
    const operation = document.paths[pathOf(slug)]?.post;
    const { schema, example } = operation?.requestBody.content['application/json'] ?? { schema: {}, example: visit };
    readBy(schema, example);
    const response = await send(slug, example);
    expect(response.status).toBe(201);
    const receipt = (await promised(operation, response)) as { readonly token: string; readonly reference: string };
    const read = await app.request(response.headers.get('Location') ?? '');
    const found = await promised(document.paths['/api/submissions/{token}']?.get, read);
    expect(found).toMatchObject({ reference: receipt.reference, form: slug, reason: null, comments: [] });
  });

  test('refuses an empty body in every language, at the places that a page would mark', async () => {
    const { send, description } = await apiSite();
    const operation = (await followed(await description())).paths[pathOf(slug)]?.post;
    for (const language of ['ca', 'es', 'en']) {
      const response = await send(slug, { answers: {}, email: 'a@centre.example', language });
      expect(response.status).toBe(422);
      const { errors } = (await promised(operation, response)) as { readonly errors: readonly { readonly path: string }[] };
      expect(errors.length).toBeGreaterThan(0);
    }
  });
});

describe('a submission', () => {
  test('is one and the same receipt, however often it is sent', async () => {
    const { deps, send } = await apiSite();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('peticio-visita', visit)));
    const texts = await Promise.all([...answers, await send('peticio-visita', visit)].map((each) => each.text()));
    expect(new Set(texts).size).toBe(1);
    expect((await everything(deps.store)).filter(({ type }) => type === 'case')).toHaveLength(1);
    expect((await causes(deps)).map(({ message }) => message)).toEqual(['M-VISITA-REBUDA']);
  });

  test('with the key of another one is refused', async () => {
    const { send } = await apiSite();
    await send('peticio-visita', visit);
    const response = await send('peticio-visita', { ...visit, answers: { ...visit.answers, persones: 13 } });
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: 'urn:magnet:key-reused', status: 422 });
  });

  test('says where it is in the words of the school, and what was sent', async () => {
    const { app, send } = await apiSite();
    const { headers } = await send('peticio-visita', visit);
    const read = await app.request(`${headers.get('Location')}?lang=es`);
    expect(await read.json()).toMatchObject({
      state: { key: 'asked', name: 'Recibida', next: 'Le responderemos pronto.' },
      sent: [
        {
          title: 'La visita',
          answers: [
            { path: 'nom', answer: 'Mercè Prims' },
            { path: 'persones', answer: '12' },
          ],
        },
      ],
    });
  });

  test.each([
    ['no key', visit, {}, 'Idempotency-Key', 'Send the header Idempotency-Key'],
    ['no address', { answers: visit.answers }, undefined, 'email', 'address'],
    ['another language', { ...visit, language: 'fr' }, undefined, 'language', '«fr»'],
    ['a language that is no text', { ...visit, language: { toString: 1 } }, undefined, 'language', '«{"toString":1}»'],
    ['something unknown', { ...visit, reference: 'X' }, undefined, 'reference', '«reference»'],
    ['a text for a number', { ...visit, answers: { nom: 'Mercè Prims', persones: 'dotze' } }, undefined, 'persones', 'You sent a text'],
    ['a number out of bounds', { ...visit, answers: { nom: 'Mercè Prims', persones: 31 } }, undefined, 'persones', '30'],
    ['an unknown field', { ...visit, answers: { ...visit.answers, color: 'blau' } }, undefined, 'color', 'no field'],
  ] as const)('with %s is told what would be right', async (_, body, headers, path, words) => {
    const { send } = await apiSite();
    const response = await send('peticio-visita', body, {
      'Accept-Language': 'en',
      ...(headers ?? { 'Idempotency-Key': 'k' }),
    });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { readonly errors: readonly { readonly path: string; readonly message: string }[] };
    expect(errors.map((error) => error.path)).toEqual([path]);
    expect(errors[0]?.message).toContain(words);
  });

  test('brings no files: they have their own page', async () => {
    const { send, description } = await apiSite();
    const { post } = (await description()).paths[pathOf('sollicitud-centre')] ?? {};
    const { example } = post?.requestBody.content['application/json'] ?? { example: visit };
    const response = await send('sollicitud-centre', { ...example, answers: { ...example.answers, actaClaustre: 'AAAA' } });
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'actaClaustre', message: expect.stringContaining('No trobem aquest fitxer') }],
    });
  });

  test.each([
    ['is no JSON', 'nom=Mercè', 400],
    ['is a list', '[]', 400],
    ['is too big', JSON.stringify({ ...visit, email: 'a'.repeat(1_000_001) }), 413],
  ])('that %s is refused', async (_, body, status) => {
    const { send } = await apiSite();
    const response = await send('peticio-visita', body);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
    if (status === 400) expect(await response.json()).toMatchObject({ detail: 'El cos no és un objecte JSON.' });
  });

  test('of an unknown form finds nothing', async () => {
    const { send } = await apiSite();
    expect((await send('inventat', visit)).status).toBe(404);
  });
});

describe('a token', () => {
  test('of the API opens no session, and no other link reads a submission', async () => {
    const { deps, app, send } = await apiSite();
    const { token } = (await (await send('peticio-visita', visit)).json()) as { readonly token: string };
    const reader = new Reader(app);
    expect((await reader.post(`/e/${token}`, {})).status).toBe(403);
    expect(reader.cookies.has('session')).toBe(false);
    expect((await app.request('/api/submissions/inventat')).status).toBe(403);
    deps.real.pass({ days: 366 });
    expect((await app.request(`/api/submissions/${token}`)).status).toBe(403);
  });
});

describe('from outside', () => {
  test('pages of other sites are not let in, neither to ask nor to read', async () => {
    const { app, send } = await apiSite();
    const asked = await app.request(pathOf('peticio-visita'), {
      method: 'OPTIONS',
      headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect([asked.ok, asked.headers.get('Access-Control-Allow-Origin')]).toEqual([false, null]);
    const form = await send('peticio-visita', visit, {
      'Idempotency-Key': 'k',
      'Content-Type': 'text/plain',
      Origin: 'https://elsewhere.example',
    });
    expect([form.status, form.headers.get('Content-Type')]).toEqual([415, 'application/problem+json']);
  });

  test('a client that sends more than the description allows is told when to come back; others go on', async () => {
    const { deps, app } = await apiSite();
    let from = '10.0.0.1';
    const many = createApp({ ...deps, client: () => from });
    const ask = (to = many) =>
      to.request(pathOf('peticio-visita'), { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } });
    for (let turn = 0; turn < 3_000; turn += 100) await Promise.all(Array.from({ length: 100 }, () => ask()));
    const refused = await ask();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3600']);
    const elsewhere = createApp({ ...deps, client: () => from });
    expect((await ask(elsewhere)).status).toBe(429);
    from = '10.0.0.2';
    expect((await ask()).status).toBe(422);
    expect(((await (await app.request('/api/openapi.json')).json()) as Description).info.description).toContain('3.000');
  });
});

/** Beginning a form mails the address that is typed: nobody can fill a stranger’s mailbox with it. */
import { expect, test } from 'vitest';
import { createApp } from '#functions/web/app.tsx';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { apiSite } from '#test/support/api.ts';
import { Reader } from '#test/support/html.ts';
import { webDeps } from '#test/support/web.ts';
import { applicationForm, causes, world } from '#test/support/world.ts';

const { slug } = applicationForm;
const begin = `/formularis/${slug}/comenca`;
const typed = (address: string) => ({ codi: fictionalCodes[0], bustia: 'altra', correu: address });

test('whoever begins forms for somebody else’s address is stopped after five in an hour, by page and by program together', async () => {
  const { deps, app, send } = await apiSite();
  const reader = () => new Reader(app, { 'Accept-Language': 'ca' });
  const victim = 'victima@escola.example';
  for (let nth = 0; nth < 5; nth += 1) expect((await reader().post(begin, typed(victim))).path).toContain('/tramits/');
  const refused = await reader().post(begin, typed(victim));
  expect([refused.status, refused.text]).toEqual([429, expect.stringContaining('60')]);
  const { example } = await exampleOf(app);
  expect((await send(slug, { ...example, email: victim })).status).toBe(429);
  expect((await causes(deps)).filter(({ message }) => message === 'resume')).toHaveLength(5);
  expect((await reader().post(begin, typed('altra@escola.example'))).path).toContain('/tramits/');
  deps.real.pass({ minutes: 61 });
  expect((await reader().post(begin, typed(victim))).path).toContain('/tramits/');
});

test('a program that sends to one address again and again is stopped, and repeating a request is not counted', async () => {
  const { app, send } = await apiSite();
  const { example } = await exampleOf(app);
  const victim = 'victima@escola.example';
  const statuses: number[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const body = { answers: { ...example.answers, codiCentre: fictionalCodes[nth] }, email: victim };
    const sent = () => send(slug, body, { 'Idempotency-Key': `clau-${nth}` });
    statuses.push((await sent()).status, (await sent()).status);
  }
  expect(new Set(statuses)).toEqual(new Set([201]));
  expect((await new Reader(app, { 'Accept-Language': 'ca' }).post(begin, typed(victim))).status).toBe(429);
});

test('a household that has millions of addresses of its own is one client', async () => {
  let host = 0;
  const deps = webDeps({ ...(await world()), client: () => `2001:db8:1:2::${(++host).toString(16)}` });
  const app = createApp(deps);
  const press = (nth: number) => new Reader(app, { 'Accept-Language': 'ca' }).post(begin, typed(`mestra${nth}@escola.example`));
  for (let nth = 0; nth < 30; nth += 1) expect((await press(nth)).path).toContain('/tramits/');
  expect((await press(30)).status).toBe(429);
});

interface Sent {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly email: string;
}

/** The example of the description. */
async function exampleOf(app: { readonly request: (path: string) => Response | Promise<Response> }) {
  const document = (await (await app.request('/api/openapi.json')).json()) as {
    readonly paths: Readonly<
      Record<
        string,
        { readonly post: { readonly requestBody: { readonly content: Readonly<Record<string, { readonly example: Sent }>> } } }
      >
    >;
  };
  const example = document.paths[`/api/forms/${slug}/submissions`]?.post.requestBody.content['application/json']?.example;
  if (!example) throw new Error(`no example of ${slug}`);
  return { example };
}

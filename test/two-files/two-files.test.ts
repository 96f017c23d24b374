/** A maintainer writes two files, a form of two questions and a workflow of three states, and gets the pages, the queue, the mails, the export and the API. */
import { expect, test } from 'vitest';
import { render } from '#emails/render.tsx';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import { drain } from '#functions/use-cases/mail/drain.ts';
import type { Letter } from '#functions/use-cases/ports.ts';
import { paths } from '#schemas/paths.ts';
import { locales } from '#schemas/text.ts';
import { apiSite } from '#test/support/api.ts';
import { Reader } from '#test/support/html.ts';
import { signedIn } from '#test/support/web.ts';
import { causes, type World } from '#test/support/world.ts';
import { form } from './forms/peticio-visita.ts';

const { slug } = form;
const visit = { answers: { nom: 'Mercè Prims', persones: 12 }, email: 'merce@centre.example' };
const reference = /VIS-\w{4}-\w{4}/u;

async function site() {
  const place = await apiSite();
  const reader = () => new Reader(place.app, { 'Accept-Language': 'ca' });
  const coordinator = () => signedIn(place.deps, reader(), 'nora', 'programme:magnet#coordination');
  return { ...place, deps: place.deps as typeof place.deps & World, reader, coordinator };
}

test('pages: who asks begins at the front page, writes, checks, sends, and reads where it is', async () => {
  const { reader } = await site();
  const merce = reader();
  const front = await merce.get(paths.form(slug));
  expect(front.title).toBe('Petició de visita');
  const begun = await merce.press(await merce.get(paths.formStart(slug)), 'Comença i envia’m l’enllaç', { correu: visit.email });
  expect(begun.title).toBe('La visita');
  const wrong = await merce.press(begun, 'Desa i continua', { nom: 'Mercè Prims', persones: '31' });
  expect([wrong.status, wrong.errors.length]).toEqual([422, 1]);
  const check = await merce.press(wrong, 'Desa i continua', { persones: '12' });
  expect(check.text).toContain('Mercè Prims');
  const receipt = await merce.press(check, 'Envia la petició');
  expect(receipt.text).toMatch(reference);
  const home = await merce.get(receipt.link('Mira on és'));
  expect(home.text).toContain('Us respondrem aviat.');
});

test('the queue: the coordination finds it, opens it and answers it', async () => {
  const { deps, send, coordinator } = await site();
  const sent = (await (await send(slug, visit)).json()) as { readonly reference: string };
  const nora = await coordinator();
  const queue = await nora.get(paths.queue({ formulari: slug }));
  expect(queue.text).toContain('Per respondre');
  const found = queue.root.querySelector('table a[href^="/coordinacio/casos/"]')?.getAttribute('href') ?? '';
  const page = await nora.get(found);
  expect(page.text).toContain(sent.reference);
  const asked = await nora.get(page.root.querySelector('.acts button')?.getAttribute('formaction') ?? '');
  const after = await nora.press(asked, 'Marca com a resposta');
  expect(after.text).toContain('nora la va respondre.');
  expect((await causes(deps)).map(({ message }) => message)).toEqual(['M-VISITA-REBUDA']);
});

test.each(locales)('mails: the receipt is in the register and is rendered in %s', async (language) => {
  const { deps, send } = await site();
  const letters: Letter[] = [];
  const post = async (letter: Letter) => {
    letters.push(letter);
    return { messageId: letter.envelope };
  };
  const sent = (await (await send(slug, { ...visit, language })).json()) as { readonly reference: string };
  await drain({ ...deps, postman: { send: post } });
  expect(letters.map(({ to, message, locale }) => [to, message, locale])).toEqual([[visit.email, 'M-VISITA-REBUDA', language]]);
  for (const letter of letters) {
    const { subject, text, html } = render(letter);
    expect(subject).toContain(sent.reference);
    for (const body of [text, html]) expect(body).toContain('Mercè Prims');
  }
});

test('exports: a column for each question', async () => {
  const { deps, send, coordinator } = await site();
  await send(slug, visit);
  const nora = await coordinator();
  await nora.post('/coordinacio/casos/exporta', { formulari: slug, format: 'csv' });
  while (await runDueJobs(deps));
  const [file] = [...deps.files.objects.values()];
  const [head = '', row = ''] = new TextDecoder().decode(file?.bytes).split('\r\n');
  expect(head).toContain('Nom i cognoms;Quantes persones vindreu?');
  expect(row).toContain('Mercè Prims;12');
});

test('the API: described, sent and read', async () => {
  const { app, description, send } = await site();
  const described = (await description()).paths[`/api/forms/${slug}/submissions`]?.post;
  const { example } = described?.requestBody.content['application/json'] ?? { example: null };
  expect(Object.keys(example?.answers ?? {})).toEqual(['nom', 'persones']);
  const sent = await send(slug, example);
  const read = await app.request(`${sent.headers.get('Location')}?lang=en`);
  expect(await read.json()).toMatchObject({ reference: expect.stringMatching(reference), state: { name: 'Received' } });
});

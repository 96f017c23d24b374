/** Handover: one link, and the next person has everything that the seat had. */
import { expect, test } from 'vitest';
import { causeOf } from '#functions/store/cause.ts';
import { addCentres } from '#functions/use-cases/directory/add-centres.ts';
import { linksOf } from '#functions/use-cases/mail/links.ts';
import { matterOf } from '#functions/use-cases/mail/matter.ts';
import { holdersOf } from '#functions/use-cases/people/seats.ts';
import { storedCase } from '#test/support/cases.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { signedIn, testWeb } from '#test/support/web.ts';

async function world() {
  const web = testWeb({ forms: [sampleForm] });
  const [centre] = await addCentres(web.deps, [{ codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' }], 'demo');
  const seat = `centre:${centre?.id}#direccio`;
  await storedCase(web.deps, { id: '01DRAFT', form: sampleForm.slug, state: 'draft', subject: centre?.id ?? '' });
  return { ...web, seat, merce: await signedIn(web.deps, web.reader(), 'merce', seat) };
}

/** The link of the handover mail, as the mailer makes it. */
async function mailed({ deps }: Awaited<ReturnType<typeof world>>): Promise<string> {
  const { items } = await deps.store.dump();
  const cause = items
    .filter(({ type }) => type === 'cause')
    .map(causeOf)
    .find(({ message }) => message === 'handover');
  if (!cause) throw new Error('no handover was mailed');
  const nobody = { seat: '', person: null };
  const links = await linksOf(deps, await matterOf(deps, cause, nobody), cause, { ...nobody, address: '', locale: 'ca' });
  await deps.store.commit(links?.writes ?? []);
  expect(links?.holes).toEqual({ name: 'merce', centre: 'Escola Vent de Paper' });
  return links?.urls.task?.slice(deps.origin.length) ?? '';
}

test('who accepts has the seat, the work and a session; who handed over has none of them any more', async () => {
  const web = await world();
  const page = await web.merce.get((await web.merce.get('/espai')).link('Passa el relleu'));
  const sent = await web.merce.press(page, 'Envia l’enllaç', { nom: 'Aina Roca Serra', correu: 'aina@centre.example' });
  expect(sent.text).toContain('Hem enviat l’enllaç');
  expect((await web.merce.get('/espai')).html).toContain('01DRAFT');

  const aina = web.reader();
  const landing = await aina.get(await mailed(web));
  expect(landing.title).toBe('Accepteu el relleu');
  const inside = await aina.press(landing, 'Accepta el relleu');
  expect(inside.path).toBe('/espai');
  expect(inside.html).toContain('Aina Roca Serra');
  expect(inside.html).toContain('01DRAFT');
  expect((await holdersOf(web.deps, web.seat)).map(({ name }) => name)).toEqual(['Aina Roca Serra']);
  expect((await web.merce.get('/espai')).html).not.toContain('01DRAFT');
  expect((await aina.get(landing.path)).status).toBe(403);
});

test('the link is over when who offered it has left meanwhile', async () => {
  const web = await world();
  const page = await web.merce.get('/espai/relleu');
  await web.merce.press(page, 'Envia l’enllaç', { nom: 'Aina Roca', correu: 'aina@centre.example' });
  const first = await mailed(web);
  const second = await mailed(web);
  const [aina, late] = [web.reader(), web.reader()];
  await aina.press(await aina.get(first), 'Accepta el relleu');
  expect((await late.get(second)).status).toBe(403);
});

test('a name or an address that is none is said beside its field, and what was typed is kept', async () => {
  const web = await world();
  const page = await web.merce.press(await web.merce.get('/espai/relleu'), 'Envia l’enllaç', { nom: 'A', correu: 'aina@' });
  expect(page.status).toBe(422);
  expect(page.errors).toHaveLength(2);
  expect([page.value('nom'), page.value('correu')]).toEqual(['A', 'aina@']);
});

test('a name of a thousand letters is said beside its field, and nobody is mailed', async () => {
  const web = await world();
  const typed = { nom: 'A'.repeat(1_000), correu: 'aina@centre.example' };
  const page = await web.merce.press(await web.merce.get('/espai/relleu'), 'Envia l’enllaç', typed);
  expect([page.status, page.errors.length, page.value('nom')]).toEqual([422, 1, typed.nom]);
  await expect(mailed(web)).rejects.toThrow('no handover');
});

test('who comes in by the link has what was handed over, and nothing else of the person whose address it is', async () => {
  const web = await world();
  await signedIn(web.deps, web.reader(), 'aina', 'programme:magnet#coordination');
  const offer = { nom: 'Aina Roca', correu: 'aina@magnet.example' };
  await web.merce.press(await web.merce.get('/espai/relleu'), 'Envia l’enllaç', offer);
  const whoever = web.reader();
  const inside = await whoever.press(await whoever.get(await mailed(web)), 'Accepta el relleu');
  expect([inside.path, inside.html.includes('01DRAFT')]).toEqual(['/espai', true]);
  expect((await whoever.get('/coordinacio')).status).toBe(404);
});

test('who heads several centres says which; nobody hands over what is not theirs', async () => {
  const web = await world();
  const [other] = await addCentres(web.deps, [{ codi: '08099029', nom: 'Institut Partit', municipi: 'Vilamostra' }], 'demo');
  const theirs = `centre:${other?.id}#direccio`;
  const stolen = await web.merce.post('/espai/relleu', { lloc: theirs, nom: 'Aina Roca', correu: 'aina@centre.example' });
  expect(stolen.status).toBe(404);
  await signedIn(web.deps, web.merce, 'merce', theirs);
  const page = await web.merce.get('/espai/relleu');
  expect(page.text).toContain('Institut Partit');
  expect((await web.merce.press(page, 'Envia l’enllaç', { lloc: theirs, nom: 'Aina Roca', correu: 'aina@centre.example' })).text).toContain(
    'Hem enviat',
  );
});

test('an address is not flooded with offers', async () => {
  const { merce, seat } = await world();
  const offer = () => merce.post('/espai/relleu', { lloc: seat, nom: 'Aina Roca', correu: 'aina@centre.example' });
  for (let count = 0; count < 5; count++) expect((await offer()).status).toBe(200);
  expect((await offer()).status).toBe(429);
});

test('the coordination has nothing to hand over here', async () => {
  const { deps, reader } = testWeb();
  const nora = await signedIn(deps, reader(), 'nora', 'programme:magnet#coordination');
  expect((await nora.get('/espai/relleu')).status).toBe(404);
});

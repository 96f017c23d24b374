/** Files of a case: chosen, sent to the store of files, attached by a button, replaced, taken. */
import { expect, test } from 'vitest';
import { applicantSeat } from '#functions/use-cases/cases/applicant.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { pdfBytes } from '#test/support/files.ts';
import type { Page } from '#test/support/html.ts';
import { type Site, sent, site, written } from '#test/support/school.ts';
import { signedIn } from '#test/support/web.ts';
import { causes } from '#test/support/world.ts';

/** What the browser and the store of files do with the form of a page; answers where the browser is sent. */
async function upload({ deps }: Site, page: Page, bytes: Uint8Array): Promise<string> {
  const form = page.root.querySelector('form[enctype="multipart/form-data"]');
  const field = (name: string) => form?.querySelector(`input[name="${name}"]`)?.getAttribute('value') ?? '';
  await deps.files.put(field('key'), field('Content-Type'), bytes);
  const next = new URL(field('success_action_redirect'));
  next.searchParams.set('key', field('key'));
  expect(next.origin).toBe(deps.origin);
  expect(new URL(form?.getAttribute('data-next') ?? '').searchParams.get('key'), 'the script comes back as the bucket sends').toBe(
    field('key'),
  );
  return `${next.pathname}${next.search}`;
}

test('a file of a section is said what it may be, attached by a button, taken and replaced', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const section = await school.get(`/tramits/${id}/documents`);
  const page = await school.get(section.root.querySelector('#actaClaustre')?.getAttribute('href') ?? '');
  expect(page.text).toMatch(/PDF, ODT, DOCX, JPG, PNG, fins a 10 MB/u);
  const arrived = await school.get(await upload(place, page, pdfBytes));
  expect(arrived.text).toContain('Encara no està adjuntat');
  expect((await school.get(`/tramits/${id}/documents`)).text).toContain('Encara no hi ha cap fitxer');
  const done = await school.press(arrived, 'Adjunta');
  expect(done.text).toContain('El fitxer està adjuntat.');
  const back = await school.get(done.link('Torna enrere').split('#')[0] ?? '');
  expect(back.path).toBe(`/tramits/${id}/documents`);
  const file = back.root.querySelectorAll('a').find((link) => link.getAttribute('href')?.includes('baixa='));
  const download = await school.request(file?.getAttribute('href') ?? '', { method: 'GET' });
  expect([download.status, download.headers.get('Location')]).toEqual([303, expect.stringContaining('/baixa/kept/')]);
  const again = await school.press(await school.get(await upload(place, done, pdfBytes)), 'Adjunta');
  expect(again.text).toContain('El fitxer està adjuntat.');
  expect((await school.get(`/tramits/${id}/revisa`)).text).toContain('Acta o certificat del claustre.pdf');
});

test('pressing twice attaches one file', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const arrived = await school.get(await upload(place, await school.get(`/tramits/${id}/fitxers/actaClaustre`), pdfBytes));
  for (const page of await Promise.all([1, 2, 3].map(() => school.press(arrived, 'Adjunta')))) expect(page.status).toBe(200);
  expect([...place.deps.files.objects.keys()].filter((key) => key.startsWith('kept/'))).toHaveLength(1);
});

test('what is no such file is refused with its reason, and another can be sent', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const page = await school.get(`/tramits/${id}/fitxers/actaClaustre`);
  const refused = await school.get(await upload(place, page, new TextEncoder().encode('MZ no document')));
  expect(refused.root.querySelector('[role="alert"]')?.text).toContain(
    'Aquest fitxer no és un PDF, ODT, DOCX, JPG o PNG. Deseu-lo com a PDF, ODT, DOCX, JPG o PNG i torneu-lo a enviar.',
  );
  expect(refused.root.querySelectorAll('button').some((button) => button.text.trim() === 'Adjunta')).toBe(false);
  const forced = await school.post(`/tramits/${id}/fitxers/actaClaustre`, {
    key: new URL(refused.path, 'http://x').searchParams.get('key') ?? '',
  });
  expect(forced.status).toBe(422);
  expect(await school.get(await upload(place, refused, pdfBytes)).then(({ text }) => text)).toContain('El fitxer ha arribat bé');
});

test('the check leads to the file and the file back to the check', async () => {
  const place = await site();
  const { id, school } = await written(place);
  const check = await school.get(`/tramits/${id}/revisa`);
  const link = check.root.querySelectorAll('.qa .do a').find((each) => each.getAttribute('href')?.includes('/fitxers/'));
  const page = await school.get(link?.getAttribute('href') ?? '');
  const done = await school.press(await school.get(await upload(place, page, pdfBytes)), 'Adjunta');
  expect(done.link('Torna enrere')).toBe(`/tramits/${id}/revisa`);
});

test('the town attaches the letter from its link, is thanked, and sees nothing else', async () => {
  const place = await site();
  const { deps, reader } = place;
  const { id, school } = await sent(place);
  const home = await school.get(`/tramits/${id}`);
  const asking = await school.get(
    home.root
      .querySelectorAll('a')
      .find((a) => a.getAttribute('href')?.includes('/demana/'))
      ?.getAttribute('href') ?? '',
  );
  const wrong = await school.press(asking, 'Envia l’enllaç', { correu: 'alcaldia', nota: 'Ens cal abans de Nadal.' });
  expect([wrong.status, wrong.value('correu'), wrong.value('nota')]).toEqual([422, 'alcaldia', 'Ens cal abans de Nadal.']);
  const told = await school.press(wrong, 'Envia l’enllaç', { correu: 'alcaldia@vilamostra.example' });
  expect(told.text).toContain('Hem enviat l’enllaç.');
  expect(told.text).toContain('Demanat el 23 de novembre de 2026');
  const [cause] = (await causes(deps)).filter(({ message }) => message === 'task');
  expect(cause?.values).toMatchObject({ task: 'upload:cartaAjuntament', note: 'Ens cal abans de Nadal.' });
  const seat = `case:${id}#ajuntament`;
  const minted = mintLink(deps, {
    ...{ purpose: 'task', task: 'upload:cartaAjuntament', seat, person: null, name: 'alcaldia@vilamostra.example', case: id },
  });
  await deps.store.commit(minted.writes);
  const town = reader();
  const page = await town.press(await town.get(minted.secrets.url.slice(deps.origin.length)), 'Continua');
  expect(page.text).toContain('Escola 08099017');
  const done = await town.press(await town.get(await upload(place, page, pdfBytes)), 'Adjunta');
  expect(done.text).toContain('Gràcies, ja el tenim');
  expect(done.root.querySelectorAll('main a')).toHaveLength(0);
  for (const path of [`/tramits/${id}`, `/tramits/${id}/rebut`, `/tramits/${id}/fitxers/actaClaustre`, '/espai']) {
    expect((await town.get(path)).html).not.toContain('MAG-');
  }
  const after = await school.get(`/tramits/${id}`);
  expect(after.root.querySelector('section[aria-labelledby="arribat"]')?.text).toContain('Carta de recolzament de l’ajuntament.pdf');
  expect(after.root.querySelector('section[aria-labelledby="tasques"]')?.text).not.toContain('Carta de recolzament');
});

test('another school reaches no file page and no file', async () => {
  const place = await site();
  const { id, school } = await written(place);
  await school.press(await school.get(await upload(place, await school.get(`/tramits/${id}/fitxers/actaClaustre`), pdfBytes)), 'Adjunta');
  const file = [...place.deps.files.objects.keys()].find((key) => key.startsWith('kept/'))?.split('/')[2];
  const stranger = await signedIn(place.deps, place.reader(), 'altra', applicantSeat('01ANOTHER'));
  for (const query of ['', `?baixa=${file}`]) expect((await stranger.get(`/tramits/${id}/fitxers/actaClaustre${query}`)).status).toBe(404);
});

test('the committee takes no file of a draft, and the coordination does', async () => {
  const place = await site();
  const { id, school } = await written(place);
  await school.press(await school.get(await upload(place, await school.get(`/tramits/${id}/fitxers/actaClaustre`), pdfBytes)), 'Adjunta');
  const file = [...place.deps.files.objects.keys()].find((key) => key.startsWith('kept/'))?.split('/')[2];
  const member = await signedIn(place.deps, place.reader(), 'aina', 'programme:magnet#committee');
  for (const path of [`/coordinacio/casos/${id}/fitxers/${file}`, `/tramits/${id}/fitxers/actaClaustre?baixa=${file}`]) {
    expect((await member.request(path, { method: 'GET' })).status).toBe(404);
    expect((await place.coordinator.request(path, { method: 'GET' })).headers.get('Location')).toContain('/baixa/kept/');
  }
});

/** Links of mails as a reader without script meets them. */
import { describe, expect, test } from 'vitest';
import { applicantSeat } from '#functions/use-cases/cases/applicant.ts';
import { mintLink } from '#functions/use-cases/people/mint.ts';
import { personByAddress } from '#functions/use-cases/people/person.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import { storedCase } from '#test/support/cases.ts';
import type { Reader } from '#test/support/html.ts';
import { sampleForm } from '#test/support/sample-form.ts';
import { site } from '#test/support/school.ts';
import { latestSignInMail, seated, testWeb } from '#test/support/web.ts';

const id = '01DRAFT';

async function world() {
  const web = testWeb({ forms: [sampleForm] });
  await storedCase(web.deps, { id, form: sampleForm.slug, state: 'draft' });
  return web;
}

test('a resume link says what it opens, opens only that, and again on another device', async () => {
  const { deps, reader } = await world();
  const seat = `case:${id}#applicant`;
  const person = await seated(deps, 'merce', seat, 'centre:01CENTRE#direccio');
  const { writes, secrets } = mintLink(deps, { purpose: 'resume', seat, person, case: id });
  await deps.store.commit(writes);
  const path = secrets.url.slice(deps.origin.length);
  for (const device of [reader(), reader()]) {
    const landing = await device.get(path);
    expect(landing.title).toBe('Continueu el tràmit');
    expect(landing.text).toContain('Petició de visita · Escola Vent de Paper');
    expect(device.cookies.size).toBe(0);
    expect((await device.press(landing, 'Continua')).path).toMatch(/^\/tramits\/01DRAFT/);
    expect((await device.get('/espai')).text).not.toContain('direcció');
  }
});

test('a task link leads to its one page, and shows no menu of what the task does not need', async () => {
  const { deps, reader } = await world();
  const seat = `case:${id}#ajuntament`;
  const task = { purpose: 'task', task: 'upload:carta', seat, person: null, name: 'urbanisme@vilamostra.example', case: id } as const;
  const { writes, secrets } = mintLink(deps, task);
  await deps.store.commit(writes);
  const town = reader();
  const landing = await town.get(secrets.url.slice(deps.origin.length));
  expect(landing.title).toBe('Us demanen una cosa');
  const there = await town.press(landing, 'Continua');
  expect(there.path).toBe('/tramits/01DRAFT/fitxers/carta');
  expect(there.root.querySelector('header')?.text).toContain('urbanisme@vilamostra.example');
  expect(there.root.querySelector('nav[aria-label="Principal"]')).toBeNull();
});

test('a link that asks who sent it says so before anything is pressed', async () => {
  const { deps, reader } = await world();
  const { writes, secrets } = mintLink(deps, {
    purpose: 'task',
    task: 'confirm-sender',
    seat: `case:${id}#official`,
    person: null,
    case: id,
  });
  await deps.store.commit(writes);
  const landing = await reader().get(secrets.url.slice(deps.origin.length));
  expect(landing.title).toBe('Heu enviat vosaltres aquest formulari?');
  expect(landing.text).toContain('Premeu el botó per veure’l i dir-nos-ho.');
});

test.each(['/e/made-up', '/tasca/made-up'])('a link that is spent or made up says so and offers to sign in: %s', async (path) => {
  const { reader } = await world();
  const visitor = reader();
  const page = await visitor.get(path);
  expect([page.status, page.title]).toEqual([403, 'L’enllaç ja no serveix']);
  expect((await visitor.get(page.link('Entra amb el correu'))).title).toBe('Entreu a Magnet');
  expect((await visitor.post(path, {})).status).toBe(403);
});

describe('a draft that somebody else began with the address of the school', () => {
  /** The stranger is in at once, by nothing but the address of the head of the school. */
  async function planted() {
    const place = await site();
    const { deps, reader } = place;
    const stranger = reader();
    const said = { codi: fictionalCodes[0], bustia: 'altra', correu: 'direccio@escola.example' };
    const first = await stranger.post(`/formularis/${deps.form.slug}/comenca`, said);
    const id = first.path.split('/')[2] ?? '';
    const page = await stranger.get(`/tramits/${id}/direccio`);
    return { ...place, stranger, page, id, seat: applicantSeat(id), address: said.correu };
  }

  /** Both ways in that prove the address. */
  const ways = {
    'the link of the draft': async ({ deps, id, seat, address, head }: Awaited<ReturnType<typeof planted>> & { readonly head: Reader }) => {
      const person = (await personByAddress(deps, address))?.id ?? null;
      const { writes, secrets } = mintLink(deps, { purpose: 'resume', seat, person, case: id });
      await deps.store.commit(writes);
      return head.press(await head.get(secrets.url.slice(deps.origin.length)), 'Continua');
    },
    'the code of a sign-in': async ({ deps, id, address, head }: Awaited<ReturnType<typeof planted>> & { readonly head: Reader }) => {
      const page = await head.press(await head.get(`/entra?next=/tramits/${id}`), 'Envia’m el codi', { correu: address });
      return head.press(page, 'Entra', { codi: (await latestSignInMail(deps)).code });
    },
  };

  test.each(Object.entries(ways))('is the school’s alone once it comes in by %s', async (_, comes) => {
    const place = await planted();
    const { stranger, page, id, reader } = place;
    const head = reader();
    expect((await comes({ ...place, head })).path).toMatch(new RegExp(`^/tramits/${id}`, 'u'));
    expect((await stranger.get(`/tramits/${id}`)).title).toBe('Entreu a Magnet');
    const late = await stranger.press(page, 'Desa i continua', { nomDireccio: 'Qui no ho és' });
    expect([late.status, late.html.includes('Qui no ho és')]).toEqual([401, true]);
    expect((await head.get(page.path)).html).not.toContain('Qui no ho és');
  });

  test('stays open to who begins it while nobody has proved the address', async () => {
    const { stranger, id } = await planted();
    expect((await stranger.get(`/tramits/${id}`)).status).toBe(200);
  });
});

/** Forms that the calendar opens: nobody begins them, everybody may read what they ask, and the centre finds them among its own. */
import { describe, expect, test } from 'vitest';
import { participationWrite } from '#functions/store/participation.ts';
import { runDueJobs } from '#functions/use-cases/jobs/run-due.ts';
import type { Form } from '#schemas/form/form.ts';
import { paths } from '#schemas/paths.ts';
import { forms } from '#schemas/registry.ts';
import { apiSite, pathOf } from '#test/support/api.ts';
import { Reader } from '#test/support/html.ts';
import { centre, neighbour, owes } from '#test/support/obligations.ts';
import { desk } from '#test/support/staff-desk.ts';
import { causes, everything, person } from '#test/support/world.ts';

const owed = forms.filter(({ opens }: Form) => opens === 'calendar');
const why = 'El formulari l’obre el calendari del curs: quan toqui, el trobareu als vostres tràmits.';

async function site() {
  const place = await apiSite();
  return { ...place, reader: new Reader(place.app, { 'Accept-Language': 'ca' }) };
}

describe.each(owed)('$slug', ({ slug }) => {
  test('explains itself, prints, and has no button that begins it', async () => {
    const { reader } = await site();
    for (const address of [paths.form(slug), paths.formStart(slug)]) {
      const page = await reader.get(address);
      expect([page.status, page.text.includes(why)]).toEqual([200, true]);
      expect(page.root.querySelector(`a[href="${paths.formStart(slug)}"]`)).toBeNull();
      expect(page.text).not.toMatch(/esborrany/iu);
    }
    expect((await reader.get(paths.form(slug))).link('Ves als meus tràmits')).toBe('/entra?next=%2Fespai');
    expect((await reader.get(paths.formPrint(slug))).status).toBe(200);
  });

  test('is begun by no post and no program, and both are told why', async () => {
    const { reader, deps, send, app } = await site();
    const posted = await reader.post(paths.formStart(slug), { codi: centre.slice(1), bustia: 'oficial' });
    expect([posted.status, posted.text.includes(why)]).toEqual([409, true]);
    const sent = await send(slug, { answers: {}, email: 'a@centre.example' }, { 'Idempotency-Key': 'k', 'Accept-Language': 'ca' });
    expect([sent.status, JSON.stringify(await sent.json()).includes(why)]).toEqual([409, true]);
    const description = JSON.stringify(await (await app.request('/api/openapi.json')).json());
    expect(description).not.toContain(pathOf(slug));
    expect((await everything(deps.store)).filter(({ type }) => type === 'case')).toEqual([]);
  });
});

describe('a centre', () => {
  test('finds what it owes among its forms, writes it without script and sends it', async () => {
    const deps = await desk();
    await owes(deps, 'nit-recerca', { curs: '2027-2028' });
    const nora = await deps.as(await person(deps, 'Nora Alsina', `centre:${centre}#impulsor`));
    const mine = await nora.get('/espai');
    expect(mine.text).toContain('Encara sense enviar');
    const home = await nora.get(mine.link('Proposta per a la Nit de la Recerca'));
    const proposal = await nora.get(`${home.path}/proposta`);
    expect(proposal.text).toContain('Vilamostra');
    expect(proposal.text).toContain('2027-28');
    expect([home.text, proposal.text].every((text) => text.includes('Termini: divendres 30 de juny de 2028'))).toBe(true);
    expect(home.text).toContain('Magnet va obrir el formulari');
    expect(mine.text).toContain('· 2027-28');
    const wrong = await nora.press(proposal, 'Desa i continua', { titol: 'El so que es veu', descripcio: 'Curta' });
    expect([wrong.status, wrong.errors.length]).toEqual([422, 2]);
    const next = await nora.press(wrong, 'Desa i continua', { descripcio: 'x'.repeat(100), public: ['joves'] });
    const contact = await nora.press(next, 'Desa i continua', { nombreAlumnes: '24', espai: 'centre' });
    const said = { nomContacte: 'Nora Alsina', correuContacte: 'nora@centre.example', senseDades: 'si', protDades: 'si' };
    const check = await nora.press(contact, 'Desa i continua', said);
    const receipt = await nora.press(check, 'Envia la proposta per a la Nit de la Recerca');
    expect(receipt.text).toMatch(/NIT-\w{4}-\w{4}/u);
    expect((await causes(deps)).map(({ message }) => message).sort()).toEqual(['M-NIT-NOVA', 'M-NIT-REBUDA']);
  });

  test('that proposes nothing says so with one button, and its team does not see what only the head writes', async () => {
    const deps = await desk();
    await owes(deps, 'nit-recerca');
    const data = await owes(deps, 'dades-centre');
    const nora = await deps.as(await person(deps, 'Nora Alsina', `centre:${centre}#impulsor`));
    expect((await nora.get(paths.caseHome(data))).status).toBe(404);
    const home = await nora.get(paths.caseHome('nit-recerca-1'));
    const asked = await nora.get(home.link('No presentem proposta…'));
    const done = await nora.press(asked, 'No presentem proposta');
    expect(done.text).toContain('Sense proposta');
  });
});

describe('the coordination', () => {
  test('has a queue of each form with its cursos, and takes the register along from that of continuity alone', async () => {
    const deps = await desk();
    const began = { programme: 'magnet', case: null, from: '2024-2025', to: null, state: 'active', left: null, pausedUntil: null } as const;
    await deps.store.commit([participationWrite({ ...began, centre, phases: { '2026-2027': 'intensive' } })]);
    await owes(deps, 'continuitat');
    await owes(deps, 'continuitat', { id: 'before', curs: '2025-2026', centre: neighbour });
    const nora = await deps.as(deps.coordinator);
    const queue = await nora.get('/coordinacio/casos?formulari=continuitat&estat=draft');
    expect(queue.root.querySelectorAll('select[name="curs"] option').map(({ text }) => text.trim())).toEqual([
      '2026-27',
      '2025-26',
      'Tots',
    ]);
    expect(queue.root.querySelectorAll('tbody tr')).toHaveLength(2);
    const older = await nora.get('/coordinacio/casos?formulari=continuitat&estat=draft&curs=2025-2026');
    expect(older.root.querySelectorAll('tbody tr')).toHaveLength(1);
    const working = await nora.press(queue, 'Registre 2026-27 en CSV');
    expect(working.title).toBe('Registre de participacions');
    while (await runDueJobs(deps));
    expect((await nora.get(working.path)).text).toContain('Participacions: 1.');
    expect((await nora.get('/coordinacio/casos?formulari=preinscripcio')).text).not.toContain('Registre 20');
  });
});

/** The coordination writes the mails: what is changed, how it reads, a trial, and the way back. */
import { describe, expect, test } from 'vitest';
import { causeOf } from '#functions/store/cause.ts';
import { itemWrite } from '#functions/store/item.ts';
import { planMail } from '#functions/use-cases/mail/plan.ts';
import { forms } from '#schemas/registry.ts';
import { sessionOn } from '#test/support/items.ts';
import { signedIn, testWeb } from '#test/support/web.ts';

const list = '/coordinacio/textos';
const here = `${list}/M-EV-CONVOCATORIA`;
const save = 'Desa els textos';

async function desk() {
  const web = testWeb({ forms });
  await web.deps.store.commit([itemWrite(sessionOn('2027-01-20', { place: 'Sala gran' }), null)]);
  return { ...web, nora: await signedIn(web.deps, web.reader(), 'nora', 'programme:magnet#coordination') };
}

async function causes({ deps }: Awaited<ReturnType<typeof desk>>) {
  const { items } = await deps.store.dump();
  return items.filter(({ type }) => type === 'cause').map(causeOf);
}

describe('the list', () => {
  test('has every mail by what it is about, and finds them by words, kind and state', async () => {
    const { nora } = await desk();
    const all = await nora.get(list);
    for (const name of ['M-SOL-REBUDA', 'M-EV-CONVOCATORIA', 'M-DAD-VENCUT-COO', 'sign-in']) expect(all.text).toContain(name);
    const found = await nora.get(`${list}?q=pren+nota+zzz`);
    expect(found.text).toContain('Cap correu no ho diu');
    const sessions = await nora.get(`${list}?q=anul&tipus=session`);
    expect(sessions.text).toContain('M-EV-ANULLAT');
    expect(sessions.text).not.toContain('M-DAD-ANULLAT');
    expect((await nora.get(`${list}?estat=changed`)).text).toContain('Cap correu no ho diu');
  });

  test('says what was changed and which language lacks it', async () => {
    const { nora } = await desk();
    await nora.press(await nora.get(here), save, { 'assumpte.ca': 'Veniu: {about}' });
    const changed = await nora.get(`${list}?estat=missing`);
    expect(changed.text).toContain('M-EV-CONVOCATORIA');
    expect(changed.text).toContain('falta: castellà i anglès');
  });

  test('is nobody’s but the coordination’s', async () => {
    const { deps, reader } = await desk();
    const aina = await signedIn(deps, reader(), 'aina', 'programme:magnet#committee');
    expect((await aina.get(list)).status).toBe(404);
    expect((await aina.post(here, { 'assumpte.ca': 'x' })).status).toBe(404);
  });
});

describe('the words of a mail', () => {
  test('stand in their inputs with the original beside, filled from an activity of the year', async () => {
    const { nora } = await desk();
    const page = await nora.get(here);
    expect(page.value('assumpte.ca')).toBe('Convocatòria: {about}, {day}');
    expect(page.text).toContain('Convocatòria: Jornada formativa de comunicació, dimecres 20 de gener');
    expect(page.text).toContain('Sala gran');
    expect(page.text).toContain('{until}el dia abans del qual s’ha de respondre');
    expect((await nora.get(`${list}/no-such-mail`)).status).toBe(404);
  });

  test('are saved as a version, which the next mail says', async () => {
    const { nora } = await desk();
    const saved = await nora.press(await nora.get(here), save, { 'assumpte.ca': 'Veniu: {about}' });
    expect(saved.text).toContain('Els textos s’han desat.');
    expect(saved.text).toContain('nora en va escriure la versió 1: és la que val');
    expect(saved.value('assumpte.ca')).toBe('Veniu: {about}');
    expect(saved.text).toContain('falta: castellà i anglès');
    expect(saved.value('assumpte.es')).toBe('Convocatoria: {about}, {day}');
  });

  test('that cannot be filled are refused at their place, with what may be written, and kept', async () => {
    const { nora } = await desk();
    const page = await nora.press(await nora.get(here), save, { 'assumpte.ca': 'Veniu, {nom}', 'cos.en': 'See {place', 'cos.es': 'Otro.' });
    expect(page.status).toBe(422);
    expect(page.errors).toHaveLength(2);
    expect(page.errors[0]).toContain('no té la variable {nom}');
    expect(page.errors[0]).toContain('{about}');
    expect(page.errors[1]).toContain('«{»');
    expect([page.value('assumpte.ca'), page.value('cos.es'), page.value('cos.en')]).toEqual(['Veniu, {nom}', 'Otro.', 'See {place']);
    expect((await nora.get(here)).value('assumpte.ca')).toBe('Convocatòria: {about}, {day}');
  });

  test('are shown as they would read, in another language too, and nothing is saved', async () => {
    const { nora } = await desk();
    const typed = { 'assumpte.es': 'Venga: {about}', 'cos.es': '<b>Hola</b> a {centre}.\n\nSerá el {when}.', llengua: 'es' };
    const page = await nora.press(await nora.get(here), 'Mostra com queda', typed);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Venga: Jornada formativa de comunicación');
    expect(page.html).toContain('&lt;b&gt;Hola&lt;/b&gt;');
    expect(page.value('assumpte.es')).toBe('Venga: {about}');
    expect((await nora.get(here)).value('assumpte.es')).toBe('Convocatoria: {about}, {day}');
  });

  test('can be tried: they go to who writes them, marked, and open nothing', async () => {
    const world = await desk();
    const page = await world.nora.press(await world.nora.get(here), 'Envia-me’n una prova', { 'assumpte.ca': 'Veniu: {about}' });
    expect(page.text).toContain('Us hem enviat la prova a nora@magnet.example.');
    expect(page.value('assumpte.ca')).toBe('Veniu: {about}');
    const [cause] = await causes(world);
    if (!cause) throw new Error('nothing is sent');
    const plan = await planMail(world.deps, cause, { seat: 'address:x', person: null });
    if ('skip' in plan) throw new Error(plan.skip);
    expect(plan.address).toBe('nora@magnet.example');
    expect(plan.props.subject).toBe('[Prova] Veniu: Jornada formativa de comunicació');
    expect(plan.props.buttons).toEqual([{ label: 'Respon la convocatòria', url: `${world.deps.origin}${here}` }]);
    expect(plan.writes).toEqual([]);
  });
});

describe('the versions', () => {
  test('are brought back one by one, or all the way to the original', async () => {
    const { nora } = await desk();
    const first = await nora.press(await nora.get(here), save, { 'assumpte.ca': 'Un: {about}' });
    const second = await nora.press(first, save, { 'assumpte.ca': 'Dos: {about}' });
    const back = await nora.press(second, 'Recupera-la: nora en va escriure la versió 1');
    expect(back.value('assumpte.ca')).toBe('Un: {about}');
    const original = await nora.press(back, 'Torna a l’original');
    expect(original.value('assumpte.ca')).toBe('Convocatòria: {about}, {day}');
    expect(original.text).toContain('nora va tornar a l’original: és la que val');
    expect(original.text).toContain('nora en va escriure la versió 3');
  });

  test('of two people who write at once keep what the second typed, and say who was first', async () => {
    const { deps, reader, nora } = await desk();
    const pau = await signedIn(deps, reader(), 'pau', 'programme:magnet#coordination');
    const stale = await pau.get(here);
    await nora.press(await nora.get(here), save, { 'assumpte.ca': 'Nora: {about}' });
    const told = await pau.press(stale, save, { 'assumpte.ca': 'Pau: {about}' });
    expect(told.status).toBe(409);
    expect(told.text).toContain('nora n’ha desat una altra versió');
    expect(told.value('assumpte.ca')).toBe('Pau: {about}');
    expect((await pau.press(told, save)).value('assumpte.ca')).toBe('Pau: {about}');
  });
});

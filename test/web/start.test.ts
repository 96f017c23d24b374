/** Beginning an application: the school by its code, known or not, and what a call that is not open says. */
import { expect, test } from 'vitest';
import { callWrite, getCall } from '#functions/store/call.ts';
import { searchCentres } from '#functions/use-cases/directory/search-centres.ts';
import { site, written } from '#test/support/school.ts';

const start = '/formularis/sollicitud-centre/comenca';

/** Moves the call of the site. */
async function callOf({ deps }: Awaited<ReturnType<typeof site>>, opensAt: string, closesAt: string): Promise<void> {
  const found = await getCall(deps.store, 'CALL1');
  if (!found) throw new Error('there is no call');
  await deps.store.commit([callWrite({ ...found.call, opensAt, closesAt }, found.rev)]);
}
const past = ['2026-10-01T00:00:00.000Z', '2026-11-20T22:59:59.000Z'] as const;
const future = ['2026-12-01T00:00:00.000Z', '2026-12-23T22:59:59.000Z'] as const;

test('a wrong control digit is told beside the code, with what was typed', async () => {
  const { reader } = await site();
  const school = reader();
  const page = await school.press(await school.get(start), 'Continua', { codi: '08002114' });
  expect(page.status).toBe(422);
  expect(page.errors[0]).toContain('«08002114» no és correcte');
  expect(page.value('codi')).toBe('08002114');
});

test('a right code that the directory does not know may apply: its name is asked for, and the coordination sees that it is to be verified', async () => {
  const place = await site();
  const school = place.reader();
  const warned = await school.press(await school.get(start), 'Continua', { codi: '43099036' });
  expect([warned.status, warned.text]).toEqual([200, expect.stringContaining('El codi 43099036 no consta al directori')]);
  const first = await school.press(warned, 'Comença i envia’m l’enllaç', { correu: 'mestra@escola.example', bustia: 'altra' });
  expect(first.text).toContain('Centre pendent de verificar');
  expect(first.text).toContain('Us hem enviat a mestra@escola.example l’enllaç per continuar.');
  const next = await school.press(first, 'Desa i continua', { nomCentreManual: 'Escola Molí de Llum', 'zer.es': 'no' });
  expect(next.status).toBe(200);
  expect((await school.get(next.path)).html).toContain('Escola Molí de Llum');
  expect((await searchCentres(place.deps, 'molí de llum')).items).toEqual([]);
});

test('before the call the front page says when it opens, and nothing can be begun', async () => {
  const place = await site();
  await callOf(place, ...future);
  const school = place.reader();
  const front = await school.get('/formularis/sollicitud-centre');
  expect(front.text).toContain('La convocatòria s’obre dimarts 1 de desembre de 2026');
  expect((await school.get(start)).text).toContain('s’obre');
  expect((await school.post(start, { codi: '08099017', bustia: 'oficial' })).text).toContain('s’obre');
});

test('on the eve of the last day the front page counts one day as one', async () => {
  const place = await site();
  await callOf(place, past[0], '2026-11-24T22:59:59.000Z');
  expect((await place.reader().get('/')).text).toContain('Queda 1 dia.');
});

test('a row that has a name is added by its name', async () => {
  const { id, school } = await written(await site());
  expect((await school.get(`/tramits/${id}/compromisos`)).text).toContain('Afegeix: persona');
});

test('after the call a draft can be read, says that it can no longer be sent, and hides no answer', async () => {
  const place = await site();
  const { id, school } = await written(place);
  await callOf(place, ...past);
  const home = await school.get(`/tramits/${id}`);
  expect(home.text).toContain('La convocatòria es va tancar');
  expect(home.text).not.toContain('abans que es tanqui');
  const page = await school.get(home.link('Llegeix el que heu escrit'));
  expect(page.text).toContain('La convocatòria es va tancar');
  expect(page.text).not.toContain('Es tanca el');
  expect((await place.reader().get('/formularis/sollicitud-centre')).text).toContain('es va tancar');
});

test('a draft that was begun before its call opened says when it will', async () => {
  const place = await site();
  const { id, school } = await written(place);
  await callOf(place, ...future);
  expect((await school.get(`/tramits/${id}`)).text).toContain('La convocatòria s’obre');
});

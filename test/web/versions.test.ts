/** A draft whose form has changed since: the school finds what it wrote, and is told in its language what is different. */
import { expect, test } from 'vitest';
import { callWrite, getCall } from '#functions/store/call.ts';
import { site, written } from '#test/support/school.ts';
import { twoVersions } from '#test/support/two-versions.ts';
import { world } from '#test/support/world.ts';

test('the page of the draft says what changed, in the reader’s language, and the section asks in the new way what was answered in the old one', async () => {
  const place = await site({ ...(await world({ forms: [twoVersions] })), form: twoVersions });
  const { id, school } = await written(place, { nomDireccio: 'Mercè Valldosera i Prims' });
  const before = await school.get(`/tramits/${id}`);
  expect(before.text).not.toContain('Què ha canviat al formulari');
  const call = await getCall(place.deps.store, place.deps.call.id);
  await place.deps.store.commit([callWrite({ ...place.deps.call, version: 2 }, call?.rev ?? 0)]);
  const page = await school.get(`/tramits/${id}/direccio`);
  expect([page.value('nomDirector'), page.html.includes('name="nomDireccio"')]).toEqual(['Mercè Valldosera i Prims', false]);
  const after = await school.get(`/tramits/${id}`);
  expect(after.text).toContain('Què ha canviat al formulariEl nom de la direcció ara es demana d’una altra manera.');
  await school.get(`/llengua?lang=es&next=${encodeURIComponent(`/tramits/${id}`)}`);
  const spanish = await school.get(`/tramits/${id}`);
  expect(spanish.text).toContain('Qué ha cambiado en el formularioEl nombre de la dirección ahora se pide de otra manera.');
  const receipt = await school.press(await school.get(`/tramits/${id}/revisa`), 'Enviar la solicitud');
  expect(receipt.path).toBe(`/tramits/${id}/rebut`);
  expect((await school.get(`/tramits/${id}`)).text, 'once it is sent nothing has changed').not.toContain('Qué ha cambiado');
});

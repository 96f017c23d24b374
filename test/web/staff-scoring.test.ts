/** Scoring: blind until it is closed, conflicts of interest, mean and spread. */
import { expect, test } from 'vitest';
import type { Page, Reader } from '#test/support/html.ts';
import { act, atDesk, type Desk } from '#test/support/staff-desk.ts';

const reviewed = ['confirmSender', 'accept'];
const points = { composicio: '8', demanda: '6', compromis: '7', projecte: '9', alianca: '5', entorn: '7' };

async function scored(deps: Desk, href: string, which: number, typed: Parameters<Reader['press']>[2]): Promise<Page> {
  const member = await deps.as(deps.committee[which] ?? deps.coordinator);
  const page = await member.get(href);
  return member.press(await member.get(page.link('Puntua la sol·licitud')), 'Desa la valoració', typed);
}

test('scoring is blind until it is closed: staff see who, a member sees the own', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  const mine = await scored(deps, href, 0, { ...points, comentari: 'Molt sòlid.' });
  expect(mine.text).toContain('La vostra valoració s’ha desat.');
  expect(mine.text).toContain('Molt sòlid.');
  const staff = await nora.get(href);
  expect(staff.text).toContain('Aina RocaHa puntuat');
  expect(staff.text).toContain('Biel SerraEncara no ha puntuat');
  expect(staff.text).not.toContain('Molt sòlid.');
  expect(staff.text).not.toContain('Mitjana');
  const biel = await deps.as(deps.committee[1] ?? deps.coordinator);
  expect((await biel.get(href)).text).not.toContain('Molt sòlid.');
});

test('a conflict of interest is not waited for; the last one closes, and then there are mean, spread and comments', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  const clara = await deps.as(deps.committee[2] ?? deps.coordinator);
  const declared = await clara.press(await clara.get(`${href}/puntua`), 'Declara un conflicte d’interessos');
  expect(declared.text).toContain('Heu declarat un conflicte d’interessos.');
  await scored(deps, href, 0, { ...points, comentari: 'Molt sòlid.' });
  expect((await nora.get(href)).text).toContain('Clara PuigConflicte d’interessos');
  await scored(deps, href, 1, { ...points, projecte: '3' });
  const closed = await nora.get(href);
  expect(closed.text).toContain('Preprojecte6,03,0 – 9,0');
  expect(closed.text).toContain('Sense nota, per conflicte d’interessos: Clara Puig.');
  expect(closed.text).toContain('Molt sòlid.');
  expect(closed.html).not.toContain('Tanca la valoració');
  const biel = await deps.as(deps.committee[1] ?? deps.coordinator);
  const seen = await biel.get(href);
  expect(seen.text).toContain('Mitjana');
  expect(seen.text).not.toContain('Molt sòlid.');
  expect(seen.text).not.toContain('Clara Puig');
  expect(seen.html).not.toContain('Canvia la valoració');
});

test('the coordination closes it sooner, and says why with so few scores', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  await scored(deps, href, 0, points);
  const closing = await act(nora, href, 'Tanca la valoració…', {});
  expect(closing.status).toBe(422);
  const closed = await nora.press(closing, 'Tanca la valoració', { why: 'Cal decidir abans de l’hivern.' });
  expect(closed.text).toContain('Per què es va tancar: Cal decidir abans de l’hivern.');
});

test('scoring that is opened again starts from one’s marks of before, and says that they do not count yet', async () => {
  const { deps, nora, href } = await atDesk(reviewed);
  for (const which of [0, 1, 2]) await scored(deps, href, which, points);
  await act(nora, href, 'Reobre la valoració…', { deadline: '18/12/2026' });
  expect((await nora.get(href)).text).toContain('Aina RocaEncara no ha puntuat');
  const aina = await deps.as(deps.committee[0] ?? deps.coordinator);
  expect((await aina.get('/coordinacio/casos')).text).toContain('Poseu-hi nota');
  const page = await aina.get(href);
  expect(page.text).toContain('Les vostres notes d’abans no compten fins que les torneu a desar.');
  const form = await aina.get(page.link('Puntua la sol·licitud'));
  expect(form.value('projecte')).toBe('9');
  const saved = await aina.press(form, 'Desa la valoració', { projecte: '4' });
  expect(saved.text).not.toContain('no compten');
  expect((await aina.get('/coordinacio/casos')).text).toContain('Ja l’heu puntuada');
  const staff = await nora.get(href);
  expect(staff.text).toContain('Aina RocaHa puntuat');
  expect(staff.text).toContain('Biel SerraEncara no ha puntuat');
});

test('a mark that is none is said beside its criterion, and the others stay', async () => {
  const { deps, href } = await atDesk(reviewed);
  const page = await scored(deps, href, 0, { ...points, demanda: '11' });
  expect(page.status).toBe(422);
  expect(page.errors).toEqual(['Heu escrit «11». Poseu una nota entera de 0 a 10 a «Famílies de l’entorn».']);
  expect([page.value('demanda'), page.value('projecte')]).toEqual(['11', '9']);
});

/** Export columns and cells. */
import { describe, expect, test } from 'vitest';
import { cells, columns } from '#schemas/form/columns.ts';
import { read } from '#schemas/form/read.ts';
import { everyWidget } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };
const raw = {
  linia: '=1+1',
  decimal: '34,5',
  dia: '12/5/2026',
  opcio: 'b',
  opcions: ['c', 'a'],
  si: 'si',
  'vots.favor': '27',
  'equip.0.nom': 'Nora',
  'equip.0.hores': '3',
  'equip.2.nom': 'Pau',
  'cursos.1.grups': '2',
};

/** Cell by path. */
function row(locale: 'ca' | 'en') {
  const found = cells(everyWidget, 1, read(everyWidget, 1, raw, facts).values, locale);
  return Object.fromEntries(columns(everyWidget, 1).map(({ path }, at) => [path, found[at]]));
}

describe('columns', () => {
  test('are one for each input; open rows have one an input, fixed rows one a row', () => {
    const all = columns(everyWidget, 1);
    expect(all.slice(-9).map(({ path, title, kind, key }) => [path, title.ca, kind, key])).toEqual([
      ['vots.favor', 'Vots · A favor', 'number', 'vots'],
      ['vots.contra', 'Vots · En contra', 'number', 'vots'],
      ['equip.nombre', 'Quants', 'number', 'equip.nombre'],
      ['equip.*.nom', 'Equip · Nom', 'text', 'equip'],
      ['equip.*.hores', 'Equip · Hores', 'text', 'equip'],
      ['cursos.0.grups', 'Cursos · Primer · Grups', 'number', 'cursos'],
      ['cursos.1.grups', 'Cursos · Segon · Grups', 'number', 'cursos'],
      ['fitxer', 'Fitxer', 'text', 'fitxer'],
      ['rebut', 'Rebut', 'text', 'rebut'],
    ]);
  });
});

describe('cells', () => {
  test('keep numbers as numbers, days as ISO days, and say the rest in words', () => {
    expect(row('ca')).toMatchObject({
      linia: '=1+1',
      decimal: 34.5,
      dia: '2026-05-12',
      opcio: 'B',
      opcions: 'A · C',
      si: 'Sí',
      'vots.favor': 27,
      'cursos.1.grups': 2,
    });
    expect(row('en').si).toBe('Yes');
  });
  test('join open rows, and are empty where nothing is', () => {
    expect(row('ca')).toMatchObject({ 'equip.*.nom': 'Nora; Pau', 'equip.*.hores': '3', 'vots.contra': null, 'cursos.0.grups': null });
  });
});

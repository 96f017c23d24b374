/** What a page sends, and what stays of what was kept. */
import { describe, expect, test } from 'vitest';
import { readFields } from '#schemas/form/fields.ts';
import { ofSection, postedPage, sift } from '#schemas/form/raw.ts';
import { everyWidget, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };

test('names that the form does not know are set apart, computed ones among them', () => {
  expect(sift(everyWidget, 1, { linia: 'a', 'equip.3.nom': 'b', 'equip.4.nom': 'c', doble: '2', _remove: 'x', equip: 'd' })).toEqual({
    raw: { linia: 'a', 'equip.3.nom': 'b' },
    unknown: ['equip.4.nom', 'doble', '_remove', 'equip'],
  });
});

test('the part of one page is found', () => {
  expect(ofSection(everyWidget, 1, 'grups', { linia: 'a', 'vots.favor': '1', 'equip.nombre': '2', 'equip.0.nom': 'c', gone: 'd' })).toEqual(
    {
      'vots.favor': '1',
      'equip.nombre': '2',
      'equip.0.nom': 'c',
    },
  );
});

describe('a posted page', () => {
  test('takes its own inputs only; files and later fields have other ways in', () => {
    const posted = { 'vots.favor': '1', linia: 'x', fitxer: 'f', rebut: 'r', gone: 'g', 'cursos.0.grups': '3' };
    expect(postedPage(everyWidget, 1, 'grups', {}, posted, facts)).toEqual({ 'vots.favor': '1', 'cursos.0.grups': '3' });
  });
  test('empties the boxes that came without a tick and the rows that were taken away', () => {
    const kept = { opcions: ['a'], declaracio: 'si', si: 'si', opcio: 'a', extra: 'x' };
    expect(postedPage(everyWidget, 1, 'tries', kept, { si: 'si' }, facts)).toEqual({ opcions: '', declaracio: '', si: 'si' });
    const rows = { 'equip.0.nom': 'a', 'equip.1.nom': 'b', 'vots.favor': '1', fitxer: 'f', linia: 'l' };
    expect(postedPage(everyWidget, 1, 'grups', rows, { 'equip.0.nom': 'a' }, facts)).toEqual({ 'equip.0.nom': 'a', 'equip.1.nom': '' });
  });
  test('leaves alone what was hidden', () => {
    expect(postedPage(everyWidget, 1, 'tries', { extra: 'x' }, { si: 'no' }, facts)).toEqual({ si: 'no' });
  });
});

test('bare fields are read by the same rules', () => {
  const fields = { motiu: { widget: 'area', min: 10, max: 99, label: same('Motiu') } } as const;
  expect(readFields(fields, { motiu: 'curt' }, facts).errors).toMatchObject([{ path: 'motiu', missing: false }]);
  expect(readFields(fields, {}, facts).errors).toMatchObject([{ path: 'motiu', missing: true }]);
  expect(readFields(fields, { motiu: 'prou llarg' }, facts)).toMatchObject({ values: { motiu: 'prou llarg' }, errors: [] });
});

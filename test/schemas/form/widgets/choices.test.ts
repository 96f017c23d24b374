/** Choices, declarations and files: what they make of what people type. */
import { describe, expect, test } from 'vitest';
import { read } from '#schemas/form/read.ts';
import { type Asked, formWith, same, typedIn } from '#test/support/form-of.ts';

const label = same('Camp');
const options = { a: same('A'), b: same('B'), c: same('C') };

const cases: Readonly<Record<string, Asked>> = {
  'a choice': [
    { widget: 'choice', label, options },
    [
      ['b', 'b'],
      ['B', '«B» no és cap de les opcions. Trieu-ne una de la llista.'],
      ['constructor', '«constructor» no és cap de les opcions. Trieu-ne una de la llista.'],
      ['', 'Trieu una de les opcions.'],
    ],
  ],
  'several of several': [
    { widget: 'multi', label, options, min: 1, max: 2 },
    [
      [
        ['c', 'a', 'a'],
        ['a', 'c'],
      ],
      ['b', ['b']],
      [['a', 'b', 'c'], 'N’heu triat 3. Trieu-ne entre 1 i 2.'],
      [['a', 'z'], '«z» no és cap de les opcions. Trieu-les de la llista.'],
      [[''], 'Trieu-ne entre 1 i 2.'],
    ],
  ],
  'any of several': [
    { widget: 'multi', label, options },
    [
      [[], 'Trieu-ne una o més.'],
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
  ],
  'exactly two': [{ widget: 'multi', label, options, min: 2, max: 2 }, [[['a'], 'N’heu triat 1. Trieu-ne 2.']]],
  'yes or no': [
    { widget: 'yesNo', label },
    [
      ['si', true],
      ['SÍ', true],
      ['on', true],
      ['true', true],
      ['1', true],
      ['no', false],
      ['false', false],
      ['0', false],
      ['potser', 'Heu escrit «potser». Trieu sí o no.'],
      ['valueOf', 'Heu escrit «valueOf». Trieu sí o no.'],
      ['', 'Trieu sí o no.'],
    ],
  ],
  'a declaration': [
    { widget: 'yesNo', label, mustBe: true },
    [
      ['si', true],
      ['no', 'Marqueu la casella si hi esteu d’acord: sense aquest pas no es pot enviar.'],
      ['', 'Marqueu la casella si hi esteu d’acord: sense aquest pas no es pot enviar.'],
    ],
  ],
  'a declaration with its own words': [
    { widget: 'yesNo', label, mustBe: true, missing: same('Cal que l’hàgiu llegida.') },
    [['no', 'Cal que l’hàgiu llegida.']],
  ],
  'a file': [
    { widget: 'file', label, types: ['pdf', 'odt'], maxBytes: 10_000_000 },
    [
      ['f1', 'f1'],
      ['f2', 'No trobem aquest fitxer entre els adjunts. Torneu-lo a adjuntar.'],
      ['../f1', 'No trobem aquest fitxer entre els adjunts. Torneu-lo a adjuntar.'],
      ['', 'Adjunteu-hi un fitxer PDF, ODT de 10\u00a0MB com a màxim.'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, [field, table]) => {
  test.each(table)('typed %j gives %j', (raw, expected) => {
    expect(typedIn(field, raw)).toEqual(expected);
  });
});

test('where the files of a case are not known, an id is taken as it is', () => {
  const form = formWith({ camp: { widget: 'file', label, types: ['pdf'], maxBytes: 1_000_000 } });
  expect(read(form, 1, { camp: 'f9' }, { today: '2026-11-23' }).values).toEqual({ camp: 'f9' });
});

test('what is typed is cut when it is quoted, and told in three languages', () => {
  const { errors } = read(formWith({ camp: { widget: 'choice', label, options } }), 1, { camp: 'x'.repeat(60) }, { today: '2026-11-23' });
  const cut = `${'x'.repeat(40)}…`;
  expect(errors[0]?.message).toEqual({
    ca: `«${cut}» no és cap de les opcions. Trieu-ne una de la llista.`,
    es: `«${cut}» no es ninguna de las opciones. Elija una de la lista.`,
    en: `“${cut}” is none of the options. Choose one of the list.`,
  });
});

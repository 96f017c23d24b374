/** What each kind of input makes of what people type, and what it tells them. */
import { describe, expect, test } from 'vitest';
import type { Field } from '#schemas/form/field.ts';
import { read } from '#schemas/form/read.ts';
import { formWith, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23', files: ['f1'] };
const label = same('Camp');
const options = { a: same('A'), b: same('B'), c: same('C') };

/** The value that is read at the only field, or the error in Catalan. */
function typed(field: Field, raw: string | readonly string[]): unknown {
  const { values, errors } = read(formWith({ camp: field }), 1, { camp: raw }, facts);
  return errors[0] ? errors[0].message.ca : values.camp;
}

const cases: Readonly<Record<string, readonly [Field, readonly (readonly [string | readonly string[], unknown])[]]>> = {
  'a line': [
    { widget: 'text', label, min: 3, max: 5 },
    [
      ['  a \n b  ', 'a b'],
      ['𝒳𝒳𝒳𝒳𝒳', '𝒳𝒳𝒳𝒳𝒳'],
      ['𝒳𝒳', 'Heu escrit 2 caràcters i n’hi ha d’haver 3 o més. Expliqueu-ho amb una mica més de detall.'],
      ['abcdef', 'Heu escrit 6 caràcters i n’hi caben 5. Escurceu la resposta.'],
      [['x', 'abc'], 'abc'],
    ],
  ],
  'a name': [
    { widget: 'text', label, max: 120, format: 'person-name' },
    [
      ['Mercè  Valldosera', 'Mercè Valldosera'],
      ['A. 3', '«A. 3» és massa curt per ser un nom: escriviu-hi el nom i els cognoms.'],
      ['', 'Escriviu el nom i els cognoms.'],
    ],
  ],
  'a web page': [
    { widget: 'text', label, max: 60, format: 'url' },
    [
      ['www.centre.cat', 'https://www.centre.cat'],
      ['https://centre.cat/a?b=c', 'https://centre.cat/a?b=c'],
      ['http://centre.cat', '«http://centre.cat» no és l’adreça d’una pàgina web: ha de ser com ara https://www.centre.cat.'],
      ['centre', '«centre» no és l’adreça d’una pàgina web: ha de ser com ara https://www.centre.cat.'],
      ['javascript:alert(1)', '«javascript:alert(1)» no és l’adreça d’una pàgina web: ha de ser com ara https://www.centre.cat.'],
      ['', 'Escriviu l’adreça de la pàgina, com ara https://www.centre.cat.'],
    ],
  ],
  'a school year': [
    { widget: 'text', label, max: 9, format: 'school-year' },
    [
      ['2026/27', '2026-2027'],
      ['2026', '«2026» no és un curs: són dos anys seguits, com ara 2026-27.'],
    ],
  ],
  'a NIF': [
    { widget: 'text', label, max: 20, format: 'nif' },
    [
      ['00000000-t', '00000000T'],
      ['', 'Escriviu el NIF, amb la lletra, com ara 00000000T.'],
    ],
  ],
  'a postcode': [
    { widget: 'text', label, max: 5, format: 'postcode' },
    [
      ['8001', '08001'],
      ['', 'Escriviu el codi postal, que té cinc xifres.'],
    ],
  ],
  'a code': [
    { widget: 'text', label, max: 20, format: 'codi-centre' },
    [
      ['8099017', '08099017'],
      ['', 'Escriviu el codi de centre, que té vuit xifres.'],
    ],
  ],
  paragraphs: [
    { widget: 'area', label, max: 20 },
    [
      ['a\n\nb  c', 'a\n\nb  c'],
      ['x'.repeat(21), 'Heu escrit 21 caràcters i n’hi caben 20. Escurceu la resposta.'],
      ['', 'Escriviu-hi la resposta, de 20 caràcters com a màxim.'],
    ],
  ],
  'a whole number': [
    { widget: 'number', label, min: 1, max: 3000 },
    [
      ['1.240', 1240],
      ['412 alumnes', 'Heu escrit «412 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000; potser volíeu dir 412.'],
      ['2 o 3', 'Heu escrit «2 o 3». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['9999 alumnes', 'Heu escrit «9999 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['0 alumnes', 'Heu escrit «0 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['31,5', 'Heu escrit 31,5. Ha de ser un nombre sense decimals; potser volíeu dir 31.'],
      ['0,5', 'Heu escrit 0,5. Ha de ser un nombre sense decimals.'],
      ['0', 'Heu escrit 0. Ha de ser un nombre entre 1 i 3.000.'],
      ['3001', 'Heu escrit 3001. Ha de ser un nombre entre 1 i 3.000.'],
      ['1', 1],
      ['3000', 3000],
      ['', 'Escriviu un nombre entre 1 i 3.000.'],
    ],
  ],
  'a percentage': [
    { widget: 'decimal', label, min: 0, max: 100, decimals: 1, unit: same('%') },
    [
      ['34,25', 34.3],
      ['34.2 %', 34.2],
      ['0', 0],
      ['100', 100],
      ['342', 'Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2.'],
      ['34.200', 'Heu escrit 34.200. Ha de ser un percentatge entre 0 i 100.'],
      ['-1', 'Heu escrit -1. Ha de ser un percentatge entre 0 i 100.'],
      ['un 34,2', 'Heu escrit «un 34,2». Escriviu un percentatge entre 0 i 100, només amb xifres i coma; potser volíeu dir 34,2.'],
      ['3 o 4', 'Heu escrit «3 o 4». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['uns 101', 'Heu escrit «uns 101». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['molts', 'Heu escrit «molts». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['', 'Escriviu un percentatge entre 0 i 100.'],
    ],
  ],
  'a decimal without a unit': [
    { widget: 'decimal', label, min: 1, max: 9, decimals: 2 },
    [
      ['3425', 'Heu escrit 3425. Ha de ser un nombre entre 1 i 9.'],
      ['342', 'Heu escrit 342. Ha de ser un nombre entre 1 i 9; potser volíeu dir 3,42.'],
    ],
  ],
  'a day': [
    { widget: 'date', label, from: { plusMonths: [{ fact: 'today' }, -24] }, to: { fact: 'today' } },
    [
      ['1/9/2026', '2026-09-01'],
      ['23/11/2026', '2026-11-23'],
      ['23/11/2024', '2024-11-23'],
      ['22/11/2024', 'Heu escrit 22/11/2024. Ha de ser el 23 de novembre de 2024 o més tard.'],
      ['24/11/2026', 'Heu escrit 24/11/2026. Ha de ser el 23 de novembre de 2026 o abans.'],
      ['31/04/2026', 'Heu escrit 31/04/2026, i aquest dia no existeix; potser volíeu dir 30/04/2026.'],
      ['45/45/2026', 'Heu escrit 45/45/2026, i aquest dia no existeix.'],
      ['ahir', 'Heu escrit «ahir». Escriviu el dia, el mes i l’any, com ara 31/12/2026.'],
      ['', 'Escriviu el dia, el mes i l’any, com ara 31/12/2026.'],
    ],
  ],
  'a day without bounds': [{ widget: 'date', label, to: { fact: 'call.closes' } }, [['31/12/2199', '2199-12-31']]],
  'an address': [
    { widget: 'email', label },
    [
      ['Nom@Centre.CAT', 'nom@centre.cat'],
      [
        'nom@centre,cat',
        '«nom@centre,cat» no és una adreça electrònica: ha de ser com ara nom@centre.cat. Comproveu l’arrova i el que hi ha després. Potser volíeu dir nom@centre.cat.',
      ],
      [
        'a8099017@xtec',
        '«a8099017@xtec» no és una adreça electrònica: ha de ser com ara nom@centre.cat. Comproveu l’arrova i el que hi ha després. Potser volíeu dir a8099017@xtec.cat.',
      ],
      ['nom', '«nom» no és una adreça electrònica: ha de ser com ara nom@centre.cat. Comproveu l’arrova i el que hi ha després.'],
      ['', 'Escriviu una adreça electrònica, com ara nom@centre.cat.'],
    ],
  ],
  'a telephone': [
    { widget: 'phone', label },
    [
      ['937 000 000', '+34937000000'],
      ['', 'Escriviu un telèfon de nou xifres, com ara 937 000 000.'],
      ['93', '«93» té 2 xifres, i un telèfon en té nou. Comproveu si en falta o en sobra alguna.'],
    ],
  ],
  'a school': [
    { widget: 'centre', label },
    [
      ['8099017', '08099017'],
      ['', 'Busqueu el centre pel nom o pel municipi, o escriviu-ne el codi de vuit xifres.'],
      [
        '08099018',
        'El codi «08099018» no és correcte: l’última xifra no correspon a les altres set. Comproveu el codi o busqueu el centre pel nom o pel municipi.',
      ],
    ],
  ],
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
    expect(typed(field, raw)).toEqual(expected);
  });
});

test('where the files of a case are not known, an id is taken as it is', () => {
  const form = formWith({ camp: { widget: 'file', label, types: ['pdf'], maxBytes: 1_000_000 } });
  expect(read(form, 1, { camp: 'f9' }, { today: '2026-11-23' }).values).toEqual({ camp: 'f9' });
});

test('what is typed is cut when it is quoted, and told in three languages', () => {
  const { errors } = read(formWith({ camp: { widget: 'choice', label, options } }), 1, { camp: 'x'.repeat(60) }, facts);
  const cut = `${'x'.repeat(40)}…`;
  expect(errors[0]?.message).toEqual({
    ca: `«${cut}» no és cap de les opcions. Trieu-ne una de la llista.`,
    es: `«${cut}» no es ninguna de las opciones. Elija una de la lista.`,
    en: `“${cut}” is none of the options. Choose one of the list.`,
  });
});

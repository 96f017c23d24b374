/** Lines, paragraphs and addresses: what they make of what people type. */
import { describe, expect, test } from 'vitest';
import { type Asked, same, typedIn } from '#test/support/form-of.ts';

const label = same('Camp');

const cases: Readonly<Record<string, Asked>> = {
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
  'paragraphs that are not too short': [
    { widget: 'area', label, min: 200, max: 3000 },
    [
      ['', 'Escriviu-hi la resposta: entre 200 i 3.000 caràcters.'],
      ['x'.repeat(199), 'Heu escrit 199 caràcters i n’hi ha d’haver 200 o més. Expliqueu-ho amb una mica més de detall.'],
    ],
  ],
  'a line of one letter or more': [
    { widget: 'text', label, min: 1, max: 20 },
    [['', 'Escriviu-hi la resposta, de 20 caràcters com a màxim.']],
  ],
  'a line of two letters or more': [{ widget: 'text', label, min: 2, max: 20 }, [['', 'Escriviu-hi la resposta: entre 2 i 20 caràcters.']]],
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
};

describe.each(Object.entries(cases))('%s', (_, [field, table]) => {
  test.each(table)('typed %j gives %j', (raw, expected) => {
    expect(typedIn(field, raw)).toEqual(expected);
  });
});

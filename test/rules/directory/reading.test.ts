/** What a directory file says: both layouts, repairs, and lines that are left out with their reason. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Reading, readDirectory, type Table } from '#functions/rules/directory/reading.ts';
import { tidy, tidyDegrees, tidyName, tidyNaturalesa, tidyPhone, tidyWeb } from '#functions/rules/directory/tidy.ts';

const table = (headings: string, ...rows: string[]): Table => ({
  headings: headings.split(';'),
  rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
});
function read(headings: string, ...rows: string[]): Reading {
  const reading = readDirectory(table(headings, ...rows));
  if ('missing' in reading) throw new Error(`missing ${reading.missing.join()}`);
  return reading;
}
const reasons = (reading: Reading) => reading.rejected.map(({ line, reason }) => `${line}: ${reason.ca}`);

describe('the short file', () => {
  const headings = 'id;tipus;nom;municipi;adreca;cp;comarca;lat;lng;estudis;sstt;se;web;tel;mail;public';
  test('is read whole', () => {
    const row =
      '08099017;ESC;Escola  Vent de Paper ;Masnou, el;c. Major, 1;8320;Maresme;41,5151800;2,3;EPRI|EINF2C;MVO;1;-;937 00 00 00;;TRUE';
    const { centres, ignored } = read(headings, row);
    expect(ignored).toEqual(['se']);
    expect(centres).toEqual([
      {
        line: 2,
        codi: '08099017',
        fields: {
          ...{
            codi: '08099017',
            tipus: 'ESC',
            nom: 'Escola Vent de Paper',
            naturalesa: 'public',
            municipi: 'El Masnou',
            comarca: 'Maresme',
          },
          ...{ adreca: 'c. Major, 1', cp: '08320', territori: 'MVO', etapes: ['EINF2C', 'EPRI'], telefon: '+34937000000' },
          ...{ correu: 'a8099017@xtec.cat', web: '', lat: 41.51518, lon: 2.3 },
        },
      },
    ]);
  });
});

describe('the open data set', () => {
  test('is read by its headings, flags of stages and all', () => {
    const { centres, curs } = read(
      'Any;Curs;Codi centre;Denominació completa;Nom naturalesa;Nom titularitat;Adreça;Codi postal;Telèfon;E-mail centre;URL;Nom Àrea Territorial;Nom comarca;Codi municipi_6;Nom municipi;Longitud;Latitud;EINF2C;EPRI;ESO;ADULTS',
      '2025;2025/2026;08099017;Escola Vent de Paper;Públic;Departament d’Educació;c. Major, 1;08320;937000000;A8099017@XTEC.CAT;0;Barcelona Comarques;Barcelonès;080193;Badalona;2,24;41,45;EINF2C;;1;0',
    );
    expect(curs).toBe('2025-2026');
    expect(centres[0]?.fields).toMatchObject({
      ...{ naturalesa: 'public', titularitat: 'Departament d’Educació', territori: 'BNS', municipiCodi: '080193', web: '' },
      ...{ correu: 'a8099017@xtec.cat', etapes: ['EINF2C', 'ESO'], lat: 41.45, lon: 2.24 },
    });
  });

  test('is read by its API names', () => {
    const { centres } = read(
      'any;curs;codi_centre;denominaci_completa;codi_naturalesa;adre_a;tel_fon;e_mail_centre;nom_delegaci;codi_municipi_5;coordenades_geo_x;coordenades_geo_y;einf2c;eso',
      '2025;2025-2026;8099017;Escola Vent de Paper;2;c. Major, 1;937000000;;Vallès Occidental;08187;2,1;41,5;si;',
    );
    expect(centres[0]?.fields).toMatchObject({
      codi: '08099017',
      naturalesa: 'privat',
      territori: 'VOC',
      municipiCodi: '081878',
      etapes: ['EINF2C'],
    });
  });

  test('counts for its last school year only', () => {
    const reading = read(
      'curs;codi;nom',
      '2023/2024;08099017;Nom antic',
      '2025/26;08099017;Nom nou',
      '2024-2025;08099029;Centre tancat',
      'abans;08099030;Sense curs',
    );
    expect(reading).toMatchObject({ curs: '2025-2026', earlier: 2, lines: 4 });
    expect(reading.centres.map(({ fields }) => fields.nom)).toEqual(['Nom nou']);
    expect(reasons(reading)).toEqual(['5: No s’entén el curs «abans».']);
  });
});

describe('a file', () => {
  test('gives its schools by code, whatever its order', () => {
    const codes = ['43099012', '08099029', '17099012', '08099017'];
    expect(read('codi;nom', ...codes.map((codi) => `${codi};Escola`)).centres.map(({ codi }) => codi)).toEqual([...codes].sort());
  });
  test('with a year in place of the school year counts for its last one; without any, whole', () => {
    expect(read('any;codi;nom', '2024;08099017;Abans', '2025;08099017;Ara')).toMatchObject({ curs: '2025', earlier: 1 });
    expect(read('codi;nom', '08099017;Ara')).toMatchObject({ curs: '', earlier: 0 });
  });
  test('that tells nothing of stages, place or mailbox leaves them out, but the mailbox follows from the code', () => {
    expect(read('codi;nom', '08099017;Ara').centres[0]?.fields).toEqual({ codi: '08099017', nom: 'Ara', correu: 'a8099017@xtec.cat' });
    expect(read('codi;nom;mail', '08099017;Ara;Info@Escola.example').centres[0]?.fields.correu).toBe('info@escola.example');
    expect(read('codi;nom;sstt', '08099017;Ara;Enlloc').centres[0]?.fields.territori).toBe('');
    expect(read('codi;nom;eso', '08099017;Ara;').centres[0]?.fields.etapes).toEqual([]);
  });
  test('places its schools in Catalonia or nowhere', () => {
    const at = (lat: string, lng: string) => read('codi;nom;lat;lng', `08099017;Ara;${lat};${lng}`).centres[0]?.fields;
    expect(at('40,6', '0,5')).toMatchObject({ lat: 40.6, lon: 0.5 });
    expect(at('42,7', '3,2')).toMatchObject({ lat: 42.7, lon: 3.2 });
    expect(at('39,9', '4,1')).toMatchObject({ lat: null, lon: null });
    expect(at('43,1', '-0,1')).toMatchObject({ lat: null, lon: null });
  });
});

describe('a person who imports', () => {
  test('is told which headings are missing', () => {
    expect(readDirectory(table('municipi;cp', 'Vilamostra;08001'))).toEqual({ missing: ['Codi centre', 'Denominació completa'] });
    expect(readDirectory(table('codi;cp'))).toEqual({ missing: ['Denominació completa'] });
  });

  test('is told of each line that is left out and why', () => {
    const reading = read(
      'codi;nom',
      '08099017;Escola Vent de Paper',
      '08002114;Control',
      '80022070;Prefix',
      '08960276;Servei educatiu',
      ';Sense codi',
      '0800;Curt',
      'ABC;Lletres',
      '08099029; ',
      '8099017;Repetit',
      '08099030;Amb;massa',
      '08099042',
      '08099042;Amb columna buida;',
    );
    expect(reading.centres.map(({ codi, line }) => `${line} ${codi}`)).toEqual(['2 08099017', '13 08099042']);
    expect(reasons(reading)).toEqual([
      '3: El codi «08002114» no és correcte: l’última xifra no correspon a les altres set.',
      '4: El codi «80022070» no comença per 08, 17, 25 o 43.',
      '5: El codi «08960276» no és d’un centre: la tercera xifra no és 0.',
      '6: Falta el codi de centre.',
      '7: El codi «0800» no té vuit xifres.',
      '8: El codi «ABC» no té només xifres.',
      '9: Falta el nom del centre.',
      '10: El codi «8099017» ja és a la línia 2.',
      '11: La línia té 3 columnes, i la capçalera en té 2.',
      '12: La línia té 1 columnes, i la capçalera en té 2.',
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['ESCOLA VENT DE PAPER I LA LLUNA', 'Escola Vent de Paper i la Lluna'],
    ["INSTITUT D'ARTS L'ESTEL", "Institut d'Arts l'Estel"],
    ["L'ESTEL DE LA PLATJA", "L'Estel de la Platja"],
    ['ESCOLA DELS MOLINS DEL PRAT A LES FONTS EN FLOR', 'Escola dels Molins del Prat a les Fonts en Flor'],
    ['INSTITUT ELS PINS EL COMTAL', 'Institut els Pins el Comtal'],
    ['CEES VIC', 'CEES VIC'],
    ['Institut El Far', 'Institut El Far'],
    ['IRTA', 'IRTA'],
  ])('the name «%s» is «%s»', (name, tidied) => expect(tidyName(name)).toBe(tidied));
  test('that say whether a school is public', () => {
    expect(['1', 'TRUE', 'Públic', 'Centre públic', 'públic '].map(tidyNaturalesa)).toEqual(Array(5).fill('public'));
    expect(['2', 'FALSE', 'Privat', 'Privat concertat'].map(tidyNaturalesa)).toEqual(Array(4).fill('privat'));
    expect(tidyNaturalesa('')).toBe('');
  });
  test('with addresses of the web', () => {
    expect(['Http://www.escola.example', 'www.escola.example/inici', '0', '-', 'javascript:alert(1)', 'https://'].map(tidyWeb)).toEqual([
      'http://www.escola.example',
      'http://www.escola.example/inici',
      ...['', '', '', ''],
    ]);
  });
  test('with two telephones stay as they are, and placeholders are nothing', () => {
    expect(['937000000 / 937000001', '-', '0', '937000000'].map(tidyPhone)).toEqual(['937000000 / 937000001', '', '', '+34937000000']);
  });
  test('with a coordinate that lost its point are nothing', () => {
    expect([tidyDegrees('41,5', 40, 43), tidyDegrees('415180', 40, 43), tidyDegrees('', 0, 4), tidyDegrees('0', 40, 43)]).toEqual([
      41.5,
      null,
      null,
      null,
    ]);
  });
  property.prop([fc.string({ unit: 'binary' })])('are one line that the store takes', (cell) => {
    const text = tidy(cell);
    expect(text.isWellFormed() && text.normalize('NFC') === text && !/[\p{Cc}\p{Cf}]/u.test(text)).toBe(true);
    expect(tidy(text)).toBe(text);
  });
});

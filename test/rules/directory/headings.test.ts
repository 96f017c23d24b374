/** Every heading by which a directory file may name a column. */
import { describe, expect, test } from 'vitest';
import { layoutOf, missingHeadings } from '#functions/rules/directory/headings.ts';

const known: Readonly<Record<string, string>> = {
  codi: 'Codi centre|codi_centre|Codi de centre|codi|id',
  nom: 'Denominació completa|denominaci_completa|Denominació|Nom centre|Nom del centre|nom',
  curs: 'Curs|any',
  tipus: 'tipus|Tipus centre|Tipus de centre',
  naturalesa: 'Nom naturalesa|nom_naturalesa|Naturalesa|Codi naturalesa|codi_naturalesa|public',
  titularitat: 'Nom titularitat|nom_titularitat|Titularitat',
  adreca: 'Adreça|adre_a|adreca',
  cp: 'Codi postal|codi_postal|cp',
  municipi: 'Nom municipi|nom_municipi|municipi',
  municipiCodi: 'Codi municipi_6|codi_municipi_6|Codi municipi_5|codi_municipi|Codi municipi',
  comarca: 'Nom comarca|nom_comarca|comarca',
  territori: 'Nom Àrea Territorial|Àrea Territorial|Nom delegació|nom_delegaci|Delegació|Servei territorial|sstt',
  etapes: 'estudis|Etapes|Ensenyaments',
  telefon: 'Telèfon|tel_fon|tel',
  correu: 'E-mail centre|e_mail_centre|E-mail|mail|Correu electrònic|correu|email',
  web: 'URL|web|Pàgina web',
  lat: 'Latitud|Coordenades GEO Y|coordenades_geo_y|lat',
  lon: 'Longitud|Coordenades GEO X|coordenades_geo_x|lng|lon',
};

describe.each(Object.entries(known))('the column %s', (column, headings) => {
  test.each(headings.split('|'))('is known as «%s»', (heading) => {
    expect(layoutOf(['Altra cosa', heading])).toEqual({ at: { [column]: 1 }, flags: [], ignored: ['Altra cosa'] });
  });
});

test('a name counts more than a code where a file has both, and the code is not used', () => {
  expect(layoutOf(['Codi naturalesa', 'Nom naturalesa', 'Codi municipi_5', 'Codi municipi_6'])).toEqual({
    at: { naturalesa: 1, municipiCodi: 3 },
    flags: [],
    ignored: ['Codi naturalesa', 'Codi municipi_5'],
  });
});

test('columns of stages are flags; empty headings are nothing', () => {
  expect(layoutOf(['id', 'ESO', '', ' ', 'einf2c'])).toEqual({
    at: { codi: 0 },
    flags: [
      { etapa: 'EINF2C', at: 4 },
      { etapa: 'ESO', at: 1 },
    ],
    ignored: [],
  });
});

test('without code and name a file cannot be read', () => {
  expect(missingHeadings(layoutOf(['cp']))).toEqual(['Codi centre', 'Denominació completa']);
  expect(missingHeadings(layoutOf(['nom']))).toEqual(['Codi centre']);
  expect(missingHeadings(layoutOf(['id', 'nom']))).toEqual([]);
});

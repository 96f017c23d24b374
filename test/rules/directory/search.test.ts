/** Search of the directory: what a person types, and what stands first. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { indexDirectory, searchDirectory } from '#functions/rules/directory/search.ts';
import { fictionalCodes } from '#schemas/catalonia/codi-centre.ts';
import type { DirectoryEntry } from '#schemas/entities/directory.ts';

const entry = (at: number, nom: string, municipi: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  ...{ codi: fictionalCodes[at] ?? '', nom, municipi, comarca: '', territori: '', tipus: 'ESC', naturalesa: 'public' },
  ...{ etapes: ['EINF2C', 'EPRI'], source: 'directory', listed: true, ...more },
});
const entries = [
  entry(0, 'Escola Vent de Paper', 'Vilamostra'),
  entry(1, 'Col·legi La Garrofa', "L'Hospitalet de Llobregat", { tipus: 'IE' }),
  entry(2, 'Institut Camp de Nit', 'Vilamostra', { tipus: 'INS', etapes: ['ESO', 'BATX'] }),
  entry(3, "Llar d'infants Vent de Paper", 'Vilamostra', { tipus: 'LLA', etapes: ['EINF1C'] }),
  entry(4, 'El Far de Dalt', 'El Masnou'),
  entry(5, 'Escola Vilamostra', 'Santa Coloma de Mar'),
  entry(6, 'Escola Pluja Fina', 'Vilamostra', { listed: false }),
  entry(7, 'Escola Font de Vidre', 'Òdena'),
];
const index = indexDirectory(entries);
const names = (typed: string, limit = 10) => searchDirectory(index, typed, limit).items.map(({ nom }) => nom);

describe('a person who types', () => {
  test.each([
    ['vent de paper', ['Escola Vent de Paper', "Llar d'infants Vent de Paper"]],
    ['VENT PAP', ['Escola Vent de Paper', "Llar d'infants Vent de Paper"]],
    ['paper vent', ['Escola Vent de Paper', "Llar d'infants Vent de Paper"]],
    ['collegi', ['Col·legi La Garrofa']],
    ['col.legi', ['Col·legi La Garrofa']],
    ['l’hospitalet', ['Col·legi La Garrofa']],
    ['hospitalet garrofa', ['Col·legi La Garrofa']],
    ['odena', ['Escola Font de Vidre']],
    ['masnou', ['El Far de Dalt']],
    ['Masnou, el', ['El Far de Dalt']],
    ['escola el far', ['El Far de Dalt']],
    ['ies camp', ['Institut Camp de Nit']],
    ['sta coloma', ['Escola Vilamostra']],
    ['far vilamostra', []],
    ['aper', []],
    ['', []],
    ['· ,', []],
  ])('«%s» finds %j', (typed, found) => expect(names(typed)).toEqual(found));

  test('a municipality finds its schools, the names that hold it first, those no longer listed last', () => {
    expect(names('vilamostra')).toEqual([
      'Escola Vilamostra',
      'Escola Vent de Paper',
      'Institut Camp de Nit',
      "Llar d'infants Vent de Paper",
      'Escola Pluja Fina',
    ]);
  });
  test('a whole code finds one school, also without its zero; its beginning finds the rest', () => {
    expect(names('08099017')).toEqual(['Escola Vent de Paper']);
    expect(names('8099017')).toEqual(['Escola Vent de Paper']);
    expect(searchDirectory(index, '0809', 2)).toMatchObject({ total: 4, items: { length: 2 } });
  });
  test('the name as typed stands first, then names that hold it, then the municipality, then what has its words', () => {
    const among = indexDirectory([
      entry(0, 'Institut', 'Far'),
      entry(1, 'Escola Mar de Far', 'Vila'),
      entry(2, 'Escola Far de Mar', 'Vila'),
      entry(3, 'Far de Mar', 'Vila', { etapes: ['ADULTS'], tipus: 'CFA' }),
      entry(4, 'Institut Mar', 'Far'),
      entry(5, 'Aula', 'Far de Mar'),
      entry(6, 'Aula', 'Mar de Far'),
      entry(7, 'Far de Mar i Cel', 'Vila', { listed: false }),
    ]);
    expect(searchDirectory(among, 'far de mar', 9).items.map(({ nom, municipi }) => `${nom} · ${municipi}`)).toEqual([
      ...['Far de Mar · Vila', 'Escola Far de Mar · Vila', 'Aula · Far de Mar', 'Escola Mar de Far · Vila', 'Aula · Mar de Far'],
      ...['Institut Mar · Far', 'Far de Mar i Cel · Vila'],
    ]);
  });
  test('a municipality stands before names that only begin so', () => {
    const among = indexDirectory([
      entry(0, 'Escola Jaume Vicens', 'Roses'),
      entry(1, 'Institut', 'Vic'),
      entry(2, 'Escola de Vic', 'Manlleu'),
    ]);
    expect(searchDirectory(among, 'vic', 9).items.map(({ nom }) => nom)).toEqual(['Escola de Vic', 'Institut', 'Escola Jaume Vicens']);
  });
  test('equal results stand by name and then by place, those the programme is for first', () => {
    const equal = [
      entry(0, 'Aula Blava', 'Vila'),
      entry(1, 'Aula Blava', 'Àger'),
      entry(2, 'Aula Alta', 'Vila', { etapes: ['EINF1C', 'EPRI'] }),
      entry(3, 'Aula Alba', 'Vila', { etapes: ['EINF1C'] }),
      entry(4, 'Aula Zero', 'Vila', { etapes: ['ADULTS'], listed: false }),
      entry(5, 'Aula Verda', 'Vila'),
    ];
    const found = (entries_: readonly DirectoryEntry[]) =>
      searchDirectory(indexDirectory(entries_), 'aula', 9).items.map(({ nom, municipi }) => `${nom} · ${municipi}`);
    const wanted = [
      'Aula Alta · Vila',
      'Aula Blava · Àger',
      'Aula Blava · Vila',
      'Aula Verda · Vila',
      'Aula Alba · Vila',
      'Aula Zero · Vila',
    ];
    expect([found(equal), found(equal.toReversed())]).toEqual([wanted, wanted]);
  });
  test('the beginning of a code stands before names that hold the number', () => {
    const among = indexDirectory([entry(4, 'Escola 17099', 'Vila'), entry(0, 'Escola', '17099 Vila'), entry(6, 'Zona', 'Vila')]);
    expect(searchDirectory(among, '17099', 9).items.map(({ nom }) => nom)).toEqual(['Escola 17099', 'Escola']);
    const codes = indexDirectory([entry(1, 'Escola 0809', 'Vila', { codi: '43099012' }), entry(0, 'Zona', 'Vila')]);
    expect(searchDirectory(codes, '0809', 9).items.map(({ nom }) => nom)).toEqual(['Zona', 'Escola 0809']);
  });
  test.each(['a', 'd', 'de', 'del', 'dels', 'el', 'els', 'en', 'i', 'l', 'la', 'les', 's'])(
    '«%s» before a name makes no difference',
    (word) => expect(names(`${word} pluja`)).toEqual(['Escola Pluja Fina']),
  );
  test('only articles finds names that have them', () => expect(names('el')).toEqual(['El Far de Dalt']));

  property.prop([fc.constantFrom(...entries), fc.nat(), fc.nat()])(
    'any part of a name, from its beginning, finds it',
    (school, from, length) => {
      const words = school.nom
        .split(' ')
        .slice(from % school.nom.split(' ').length)
        .join(' ');
      const typed = words.slice(0, 1 + (length % words.length));
      const found = searchDirectory(index, typed, 99);
      expect(found.items).toContain(school);
      expect(found.total).toBe(found.items.length);
    },
  );
  property.prop([fc.string()])('anything gets an answer', (typed) => {
    expect(searchDirectory(index, typed, 3).items.length).toBeLessThanOrEqual(3);
  });
});

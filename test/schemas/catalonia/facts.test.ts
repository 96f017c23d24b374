/** Municipalities, identity numbers, telephones, postcodes, territories, stages and folding. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { centreKindName } from '#schemas/catalonia/centre-kinds.ts';
import { eligibleEtapes, etapaName, sortEtapes } from '#schemas/catalonia/etapes.ts';
import { fold } from '#schemas/catalonia/fold.ts';
import { checkMunicipi, displayName, officialName } from '#schemas/catalonia/municipi.ts';
import { checkNif, maskedNif } from '#schemas/catalonia/nif.ts';
import { checkPhone, showPhone } from '#schemas/catalonia/phone.ts';
import { checkPostcode } from '#schemas/catalonia/postcode.ts';
import { territoriOf, territoris } from '#schemas/catalonia/territoris.ts';
import type { Checked } from '#schemas/values/checked.ts';

const answer = (checked: Checked) => (checked.ok ? checked.value : checked.problem);

describe('a municipality', () => {
  test.each(['080193', '081017', '170792', '431482', '251207', '081878', '082798'])('%s has its control digit', (six) => {
    expect(answer(checkMunicipi(six))).toBe(six);
    expect(answer(checkMunicipi(six.slice(0, 5)))).toBe(six);
  });
  test.each([
    ['431481', 'control'],
    ['250907', 'control'],
    ['280796', 'prefix'],
    ['0801', 'shape'],
  ])('%s, which circulates, is refused: %s', (code, problem) => expect(answer(checkMunicipi(code))).toBe(problem));

  test.each([
    ['Masnou, el', 'El Masnou'],
    ["Hospitalet de Llobregat, l'", "L'Hospitalet de Llobregat"],
    ['Hospitalet de Llobregat, l’', 'L’Hospitalet de Llobregat'],
    ['Borges Blanques, les', 'Les Borges Blanques'],
    ['Seu d’Urgell, la', 'La Seu d’Urgell'],
    ['Esplugues de Llobregat', 'Esplugues de Llobregat'],
    ['Lladó', 'Lladó'],
    ['Les', 'Les'],
  ])('«%s» of the official list is shown as «%s», and back', (official, display) => {
    expect(displayName(official)).toBe(display);
    expect(officialName(display)).toBe(official);
  });
  test('a place in brackets keeps its commas', () => {
    const name = "Castell d'Aro (Castell d'Aro, Platja d'Aro i s'Agaró)";
    expect([displayName(name), officialName(name)]).toEqual([name, name]);
  });
});

describe('an identity number', () => {
  test.each(['12345678Z', 'X1234567L', 'Y1234567X', 'Z1234567R', 'K0867756N', 'S0811001G', 'Q0818002H', 'P0801900B', 'A58818501'])(
    '%s is accepted, with small letters and separators too',
    (nif) => {
      expect(answer(checkNif(nif))).toBe(nif);
      expect(answer(checkNif(` ${nif.slice(0, 1)}-${nif.slice(1).toLowerCase()} `))).toBe(nif);
    },
  );
  test.each([
    ['12345678A', 'control'],
    ['S0811001H', 'control'],
    ['A58818502', 'control'],
    ['1234567Z', 'shape'],
    ['I1234567L', 'shape'],
    ['', 'shape'],
  ])('%s is refused: %s', (nif, problem) => expect(answer(checkNif(nif))).toBe(problem));
  test('of a person is not that of an entity', () => expect(answer(checkNif('S0811001G', 'person'))).toBe('shape'));
  property.prop([fc.integer({ min: 0, max: 99_999_999 })])('has one letter, and shows four digits at most', (number) => {
    const digits = String(number).padStart(8, '0');
    const right = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => checkNif(`${digits}${letter}`).ok);
    expect(right).toHaveLength(1);
    expect(maskedNif(`${digits}${right[0]}`)).toBe(`***${digits.slice(3, 7)}**`);
    expect(maskedNif(`X${digits.slice(1)}L`)).toBe(`****${digits.slice(4)}*`);
  });
});

describe('a telephone number', () => {
  test.each(['937700381', '937 70 03 81', '+34 937.700.381', '0034937700381', '34937700381'])('%s is stored one way', (typed) =>
    expect(answer(checkPhone(typed))).toBe('+34937700381'),
  );
  test.each([
    ['93770038', 'length'],
    ['537700381', 'prefix'],
    ['no en tinc', 'not-digits'],
  ])('%s is refused: %s', (typed, problem) => expect(answer(checkPhone(typed))).toBe(problem));
  test('is shown in groups that do not break', () => {
    expect(showPhone('+34937700381')).toBe('937\u00a0700\u00a0381');
    expect(showPhone('+33123456789')).toBe('+33123456789');
  });
});

test('a postcode gets its zero back, and has to be of Catalonia', () => {
  expect(['08001', '8001', ' 17 001', '28001', '123', '0800A'].map((typed) => answer(checkPostcode(typed)))).toEqual([
    '08001',
    '08001',
    '17001',
    'prefix',
    'shape',
    'shape',
  ]);
});

describe('a territory', () => {
  test.each([
    ['VOC', 'VOC'],
    ['Vallès Occidental', 'VOC'],
    ["Consorci d'Educació de Barcelona", 'CEB'],
    ['Consorci d’Educació de Barcelona', 'CEB'],
    ['Maresme-Vallès Oriental', 'MVO'],
    ['Terres de l’Ebre', 'TEB'],
    ['Alt Pirineu i Aran', 'APA'],
  ])('named «%s» is %s', (name, key) => expect(territoriOf(name, '', '')).toBe(key));
  test('of old files follows from comarca and city', () => {
    expect(territoriOf('Barcelona Comarques', 'Barcelonès', 'Badalona')).toBe('BNS');
    expect(territoriOf('', 'Barcelonès', 'Barcelona')).toBe('CEB');
    expect(territoriOf('', "Pla de l'Estany", 'Banyoles')).toBe('GIR');
    expect(territoriOf('', '', 'Enlloc')).toBe('');
  });
  test('there are twelve', () => expect(Object.keys(territoris)).toHaveLength(12));
});

test('stages stand in the order of school life, each once, and unknown ones keep their code', () => {
  expect(sortEtapes(['XYZ', 'BATX', 'ESO', 'EPRI', 'EINF2C', 'ESO'])).toEqual(['EINF2C', 'EPRI', 'ESO', 'BATX', 'XYZ']);
  expect(etapaName('XYZ').ca).toBe('XYZ');
  expect(eligibleEtapes.map((code) => etapaName(code).ca)).toEqual(['Infantil (segon cicle)', 'Primària', 'ESO']);
  expect(etapaName('CFPM').ca).toBe('Cicles formatius de grau mitjà');
  expect([centreKindName('INS').ca, centreKindName('NOU').ca]).toEqual(['Institut', 'NOU']);
});

describe('folded words', () => {
  test.each([
    ['Instal·lació', 'installacio'],
    ['instal.lacio', 'installacio'],
    ['Col·legi', 'collegi'],
    ['Coŀlegi', 'collegi'],
    ["L'Hospitalet de Llobregat", 'l hospitalet de llobregat'],
    ['L’Hospitalet  de Llobregat', 'l hospitalet de llobregat'],
    ['Puigcerdà', 'puigcerda'],
    ['Òscar-Çà (ñ)', 'oscar ca n'],
    ['   ', ''],
  ])('«%s» is «%s»', (words, folded) => expect(fold(words)).toBe(folded));
  property.prop([fc.string()])('fold once and for all', (words) => {
    expect(fold(fold(words))).toBe(fold(words));
  });
});

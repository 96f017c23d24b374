/** Criteria C1–C9 and the other soft rules of the application: what a school and the committee read. */
import { describe, expect, test } from 'vitest';
import type { Facts, Raw } from '#schemas/form/form.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { form } from '#schemas/forms/sollicitud-centre.ts';
import { forms } from '#schemas/registry.ts';

const facts: Facts = {
  today: '2027-05-24',
  'call.curs': '2027-2028',
  'call.start': '2027-09-01',
  'centre.nom': 'Escola Vent de Paper',
  'centre.municipi': 'Vilamostra',
  'centre.comarca': 'Vallès Occidental',
  'centre.territori': 'VOC',
  'centre.titularitat': 'public',
  'centre.etapes': ['EINF2C', 'EPRI'],
};
const good = sample(form, 1, { facts });

/** State and words of a soft rule. */
function rule(id: string, other: Raw = {}, more: Facts = {}): readonly [string, string] | null {
  const found = read(form, 1, { ...good, ...other }, { ...facts, ...more }).warnings.find((each) => each.id === id);
  return found ? [found.holds, found.text.ca] : null;
}

describe('criterion', () => {
  const table: readonly (readonly [string, string, Raw, Facts, string, string | null])[] = [
    [
      'C1',
      'few points',
      { pctEstrangers: '34', pctEstrangersZona: '30,5', pctBequesZona: '40' },
      {},
      'warns',
      'El programa busca centres que tinguin entre 10 i 30 punts més d’alumnat de nacionalitat estrangera que la zona, o bé 10 punts més de beques. Aquest centre en té +3,5 i +8,2. La comissió mirarà totes les dades juntes.',
    ],
    [
      'C1',
      'by grants',
      { pctEstrangersZona: '30,5' },
      {},
      'ok',
      'Nacionalitat estrangera: +3,5 punts respecte de la zona. Beques: +14,0 punts.',
    ],
    ['C1', 'ten points', { pctEstrangersZona: '24', pctBequesZona: '48' }, {}, 'ok', null],
    ['C1', 'thirty points', { pctEstrangersZona: '4', pctBequesZona: '48' }, {}, 'ok', null],
    ['C1', 'more than thirty', { pctEstrangersZona: '3,9', pctBequesZona: '48' }, {}, 'warns', null],
    ['C1', 'not known', { pctEstrangers: '', pctBequesZona: '48' }, {}, 'unknown', null],
    ['C1', 'by grants alone', { pctEstrangers: '' }, {}, 'ok', null],
    ['C2', 'at the mark', { pctEstrangers: '55' }, {}, 'ok', '55,0\u00a0%'],
    ['C2', 'above it', { pctEstrangers: '55,1' }, {}, 'warns', null],
    ['C3', 'to be read', { evidenciesFamilies: 'x'.repeat(1240) }, {}, 'read', 'Cal llegir-ho: 1.240 caràcters.'],
    ['C3', 'not written', { evidenciesFamilies: '' }, {}, 'unknown', null],
    ['C4', 'a term that ends early', { fiMandat: '31/05/2030' }, {}, 'warns', null],
    ['C4', 'a term of three school years', { fiMandat: '30/06/2030' }, {}, 'ok', null],
    ['C4', 'a call that does not say its first day', { fiMandat: '23/05/2030' }, { 'call.start': null }, 'warns', null],
    ['C4', 'the same, three years from today', { fiMandat: '24/05/2030' }, { 'call.start': null }, 'ok', null],
    ['C4', 'no term typed', { fiMandat: '' }, {}, 'ok', null],
    ['C4', 'no commitment yet', { compromis3: '' }, {}, 'unknown', null],
    ['C5', 'a majority', {}, {}, 'ok', '27 de 31 vots a favor (87,1\u00a0%).'],
    ['C5', 'half of them', { 'vots.favor': '15', 'vots.contra': '15', 'vots.abst': '0' }, {}, 'warns', null],
    ['C5', 'no votes yet', { 'vots.abst': '' }, {}, 'unknown', null],
    ['C6', 'a state primary school', {}, {}, 'ok', null],
    ['C6', 'a state school by the other fact', {}, { 'centre.titularitat': null, 'centre.public': true }, 'ok', null],
    ['C6', 'a private school', {}, { 'centre.titularitat': 'privat' }, 'warns', null],
    ['C6', 'adults only', {}, { 'centre.etapes': ['ADULTS'] }, 'warns', null],
    ['C6', 'not in the directory', {}, { 'centre.titularitat': null }, 'unknown', null],
    ['C7', 'no letter yet', {}, {}, 'warns', null],
    ['C7', 'the letter came', { cartaAjuntament: 'f1' }, {}, 'ok', null],
    ['C8', 'never before', {}, {}, 'ok', null],
    [
      'C8',
      'in the network',
      {},
      { participation: 'xarxa des del 2019-20' },
      'warns',
      'Aquest centre ja hi consta: xarxa des del 2019-20. La coordinació dirà si escau una nova sol·licitud.',
    ],
    ['C8', 'no school yet', { codiCentre: '' }, {}, 'unknown', null],
    ['C9', 'stated', {}, {}, 'ok', 'Declarat.'],
    ['C9', 'not yet', { compromisFormacio: '' }, {}, 'unknown', null],
  ];
  test.each(table)('%s, %s', (id, _, other, more, state, words) => {
    const said = rule(id, other, more);
    expect(said?.[0]).toBe(state);
    if (words !== null) expect(said?.[1]).toBe(words);
  });
});

describe('a soft rule', () => {
  const rules = forms.flatMap((each) => Object.values(each.versions).flatMap((version) => version.warnings ?? []));
  const said = rules.flatMap(({ id, title, text, ok }) => [title, text, ok ?? title].map((words) => ({ id, words })));
  const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  const addressed = {
    ca: word('podeu|heu|sou|teniu|us|vosaltres|vostr\\p{L}+|continueu|comproveu|compteu-hi|escriviu|us impedeix'),
    es: word('puede (?:continuar|enviar)|ha escrito|ha dicho|ustedes|usted|es (?:la )?suy[oa]|continúe|compruebe|cuente|escriba|le impide'),
    en: word('you|your|yours|go on'),
  };
  test.each(said)('speaks of the answer and to nobody, so that the staff may read it: $id, $words.ca', ({ words }) => {
    expect([addressed.ca.test(words.ca), addressed.es.test(words.es), addressed.en.test(words.en)]).toEqual([false, false, false]);
  });
});

describe('a soft rule that is no criterion', () => {
  test('compares the pupils with open data, where there are some', () => {
    expect(rule('alumnes-dades-obertes')).toBeNull();
    expect(rule('alumnes-dades-obertes', { nombreAlumnes: '480' }, { 'centre.alumnes': 400 })).toBeNull();
    expect(rule('alumnes-dades-obertes', { nombreAlumnes: '481' }, { 'centre.alumnes': 400 })?.[1]).toBe(
      'A les dades obertes hi consten 400 alumnes; en aquesta resposta, 481.',
    );
  });
  test('counts the management team', () => {
    expect([rule('equip-directiu'), rule('equip-directiu', { 'equip.nombre': '9' })?.[0]]).toEqual([null, 'warns']);
  });
  test('counts the names of the list', () => {
    expect([rule('equip-noms')?.[0], rule('equip-noms', { 'equip.nombre': '2' })]).toEqual(['warns', null]);
  });
  test('asks why above 55\u00a0%, without insisting', () => {
    expect(read(form, 1, { ...good, pctEstrangers: '55' }, facts).visible.has('motiuEstrangers')).toBe(false);
    expect(read(form, 1, { ...good, pctEstrangers: '60' }, facts).visible.has('motiuEstrangers')).toBe(true);
    expect(read(form, 1, { ...good, pctEstrangers: '60' }, facts).errors).toEqual([]);
  });
});

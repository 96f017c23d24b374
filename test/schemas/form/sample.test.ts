/** Example answers, blank forms and the words for the proofreader. */
import { describe, expect, test } from 'vitest';
import { blank } from '#schemas/form/blank.ts';
import type { Form } from '#schemas/form/form.ts';
import { allMessages } from '#schemas/form/messages.ts';
import { read } from '#schemas/form/read.ts';
import { sample } from '#schemas/form/sample.ts';
import { forms } from '#schemas/registry.ts';
import { everyWidget, formWith, manyFields, same } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const facts = { today: '2026-11-23' };
const known: readonly Form[] = [everyWidget, sampleForm, manyFields(300), ...forms];

describe.each(known.map((form) => [form.slug, form] as const))('example answers of %s', (_, form) => {
  test.each([0, 1, 2, 7, 31])('could be sent (%d)', (nth) => {
    expect(read(form, 1, sample(form, 1, { facts, nth }), facts).errors).toEqual([]);
    expect(read(form, 1, sample(form, 1, { facts, nth, fill: 'required' }), facts).errors).toEqual([]);
  });
  test('are enough for what is asked later', () => {
    expect(read(form, 1, sample(form, 1, { facts, asked: 'all' }), facts, { asked: 'all' }).errors).toEqual([]);
  });
});

describe('example answers', () => {
  test('leave out what may stay empty, and what is not asked', () => {
    const raw = sample(everyWidget, 1, { facts, fill: 'required' });
    expect(Object.keys(raw).filter((path) => /equip\.nombre|hores|cursos|fitxer|rebut|extra/u.test(path))).toEqual([]);
    expect(sample(everyWidget, 1, { facts })).toMatchObject({ linia: 'una línia', 'equip.nombre': '1', 'cursos.1.grups': '1' });
  });
  test('follow the answers that are given', () => {
    expect(sample(everyWidget, 1, { facts, answers: { si: 'si', enter: '9' } })).toMatchObject({
      si: 'si',
      enter: '9',
      extra: 'Resposta d’exemple 1',
    });
  });
  test('take the examples of rows in turn, and as many rows', () => {
    const form = formWith({
      equip: {
        widget: 'rows',
        max: 5,
        label: same('E'),
        fields: { nom: { widget: 'text', max: 9, label: same('N'), example: ['a', 'b'] } },
      },
    });
    expect(sample(form, 1, { facts })).toEqual({ 'equip.0.nom': 'a', 'equip.1.nom': 'b' });
    expect(sample(form, 1, { facts, nth: 1 })).toEqual({ 'equip.0.nom': 'b', 'equip.1.nom': 'a' });
  });
});

describe('a blank form', () => {
  const pages = blank(everyWidget, 1);
  const space = (key: string) => pages.flatMap(({ fields }) => fields).find((each) => each.key === key)?.space;
  test('has every question that is asked now', () => {
    expect(pages.map(({ key, fields }) => [key, fields.length])).toEqual([
      ['escrits', 5],
      ['xifres', 3],
      ['tries', 5],
      ['grups', 5],
    ]);
  });
  test('leaves room for each kind of answer', () => {
    expect(space('linia')).toEqual({ space: 'lines', lines: 1 });
    expect(space('paragraf')).toEqual({ space: 'lines', lines: 3 });
    expect(space('decimal')).toEqual({ space: 'lines', lines: 1, unit: same('%') });
    expect(space('opcio')).toEqual({ space: 'boxes', several: false, options: [same('A'), same('B'), same('C')] });
    expect(space('opcions')).toMatchObject({ space: 'boxes', several: true });
    expect(space('si')).toMatchObject({ space: 'boxes', several: false, options: [{ en: 'Yes' }, { en: 'No' }] });
    expect(space('declaracio')).toEqual({ space: 'boxes', several: false, options: [same('Declaració')] });
    expect(space('vots')).toMatchObject({
      space: 'inputs',
      inputs: [{ label: same('A favor'), space: { space: 'lines', lines: 1 } }, { label: same('En contra') }],
    });
    expect(space('equip')).toEqual({ space: 'table', columns: [same('Nom'), same('Hores')], rows: [null, null, null, null] });
    expect(space('cursos')).toMatchObject({ space: 'table', rows: [same('Primer'), same('Segon')] });
    expect(space('fitxer')).toEqual({ space: 'attachment' });
  });
  test('says what is optional and what depends on something', () => {
    const [escrits, , tries, grups] = pages;
    expect(
      [escrits?.fields[0], tries?.fields[3], grups?.fields[1]].map((field) => [field?.conditional, field?.optional, field?.hint]),
    ).toEqual([
      [false, false, null],
      [true, false, null],
      [false, true, null],
    ]);
  });
});

describe('the proofreader', () => {
  const said = allMessages(everyWidget, 1);
  const at = (place: string) => said.find((each) => each.place === place)?.text.ca;
  test('gets every declared text and every message with its bounds', () => {
    expect(at('name')).toBe('Prova');
    expect(at('sections.0.fields.linia.label')).toBe('Línia');
    expect(at('enter.says.outside')).toBe('Heu escrit {typed}. Ha de ser un nombre entre 1 i 300.');
    expect(at('equip.0.nom.says.long')).toBe('Heu escrit {count} caràcters i n’hi caben 40. Escurceu la resposta.');
    expect(at('equip.says.missing')).toBe('Ompliu una fila com a mínim.');
  });
  test('gets each row’s words once, and nothing empty', () => {
    expect(said.filter(({ place }) => place.startsWith('equip.1'))).toEqual([]);
    expect(said.filter(({ text }) => text.ca === '')).toEqual([]);
  });
});

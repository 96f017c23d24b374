/** What a person reads after saving a page. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Field } from '#schemas/form/field.ts';
import type { Raw } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { read, readSection } from '#schemas/form/read.ts';
import type { Scope } from '#schemas/form/scope.ts';
import { everyWidget, formOf, formWith, page, same } from '#test/support/form-of.ts';
import { sampleForm } from '#test/support/sample-form.ts';

const facts = { today: '2026-11-23' };
const text = (more: Partial<Field> = {}) => ({ widget: 'text', max: 9, label: same('Text'), ...more }) as Field;
const number = (more: Partial<Field> = {}) => ({ widget: 'number', min: 0, max: 99, label: same('Nombre'), ...more }) as Field;

/** Paths with errors. */
function wrong(form: typeof everyWidget, raw: Raw, scope?: Scope): readonly string[] {
  return read(form, 1, raw, facts, scope).errors.map(({ path }) => path);
}

test('a page with nothing on it asks for both answers, saying what is expected', () => {
  const { errors } = read(sampleForm, 1, {}, facts);
  expect(errors.map(({ message, ...rest }) => ({ ...rest, said: message.ca }))).toEqual([
    { path: 'nom', key: 'nom', section: 'visita', missing: true, said: 'Escriviu el nom i els cognoms.' },
    { path: 'persones', key: 'persones', section: 'visita', missing: true, said: 'Escriviu un nombre entre 1 i 30.' },
  ]);
});

test('what was typed wrongly is no answer, and its error is not about something missing', () => {
  const { values, errors } = read(sampleForm, 1, { nom: 'Nora Alsina', persones: '31' }, facts);
  expect(values).toEqual({ nom: 'Nora Alsina' });
  expect(errors.map(({ path, missing }) => [path, missing])).toEqual([['persones', false]]);
});

test('the form says in its own words what is missing, where it has some', () => {
  const { errors } = read(formWith({ camp: text({ missing: same('Digueu-ho.') }) }), 1, {}, facts);
  expect(errors[0]?.message.ca).toBe('Digueu-ho.');
});

test('a version that was never published is a mistake of ours', () => {
  expect(() => read(sampleForm, 2, {}, facts)).toThrow('Form peticio-visita has no version 2');
});

describe('what is required', () => {
  const form = formWith({
    a: text({ required: false }),
    b: text({ required: { filled: { field: 'a' } } }),
    c: text({ required: { eq: [{ fact: 'today' }, { value: '2026-11-24' }] } }),
  });
  test('depends on other answers and on facts', () => {
    expect(wrong(form, {})).toEqual([]);
    expect(wrong(form, { a: 'x' })).toEqual(['b']);
    expect(wrong(form, { a: 'x', b: 'y' })).toEqual([]);
  });
});

describe('a question that depends on another', () => {
  const form = formWith({
    late: text({ when: { eq: [{ field: 'early' }, { value: 'si' }] } }),
    early: text(),
    last: text({ when: { filled: { field: 'late' } } }),
  });
  test('is neither asked nor answered while its condition does not hold', () => {
    const { values, visible, errors } = read(form, 1, { early: 'no', late: 'x', last: 'y' }, facts);
    expect([values, [...visible], errors]).toEqual([{ early: 'no' }, ['early'], []]);
  });
  test('is asked once it holds, wherever it stands', () => {
    expect(read(form, 1, { early: 'si', late: 'x', last: 'y' }, facts).values).toEqual({ early: 'si', late: 'x', last: 'y' });
    expect(wrong(form, { early: 'si' })).toEqual(['late']);
  });
});

test('a hidden page hides its questions', () => {
  const form = formOf({
    sections: [page('a', { x: text() }), page('b', { y: text() }, { when: { eq: [{ field: 'x' }, { value: 'si' }] } })],
  });
  expect([wrong(form, { x: 'no' }), wrong(form, { x: 'si' })]).toEqual([[], ['y']]);
});

describe('a rule over several answers', () => {
  const form = formWith(
    {
      docents: number(),
      favor: number(),
      contra: number(),
      com: { widget: 'choice', label: same('Com'), options: { ma: same('A mà alçada'), urna: same('En urna') } },
    },
    {
      checks: [
        {
          id: 'vots',
          at: 'favor',
          fails: { gt: [{ sum: [{ field: 'favor' }, { field: 'contra' }] }, { field: 'docents' }] },
          text: same('Sumen {total} de {docents}, {com}.'),
          values: {
            total: { value: { sum: [{ field: 'favor' }, { field: 'contra' }] }, as: 'number' },
            docents: { value: { field: 'docents' }, as: 'number' },
            com: { value: { field: 'com' }, as: 'text' },
          },
        },
      ],
    },
  );
  test('is told at one of them, with what was typed and the words of a choice', () => {
    const { errors } = read(form, 1, { docents: '30', favor: '27', contra: '4', com: 'urna' }, facts);
    expect(errors.map(({ path, missing, message }) => [path, missing, message.ca])).toEqual([['favor', false, 'Sumen 31 de 30, En urna.']]);
  });
  test('waits until all are there', () => {
    expect(wrong(form, { docents: '30', favor: '27', com: 'ma' })).toEqual(['contra']);
    expect(wrong(form, { docents: '30', favor: '26', contra: '4', com: 'ma' })).toEqual([]);
  });
  test('says nothing beside an answer that is wrong already', () => {
    expect(wrong(form, { docents: '30', favor: '270', contra: '4', com: 'ma' })).toEqual(['favor']);
  });
});

describe('a part of a form', () => {
  const form = formOf({
    sections: [page('a', { x: text(), later: text({ asked: 'later', by: ['ajuntament'] }) }), page('b', { y: text() })],
  });
  const table: readonly (readonly [string, Scope, readonly string[]])[] = [
    ['what is asked at submission', {}, ['x', 'y']],
    ['one page', { section: 'b' }, ['y']],
    ['what is asked later', { asked: 'later' }, ['later']],
    ['everything', { asked: 'all' }, ['x', 'later', 'y']],
    ['named fields, later ones too', { only: ['later', 'y'] }, ['later', 'y']],
    ['named fields of those asked now', { only: ['later', 'y'], asked: 'submit' }, ['y']],
  ];
  test.each(table)('%s', (_, scope, expected) => {
    expect(wrong(form, {}, scope)).toEqual(expected);
  });
  test('is read with the answers of the others', () => {
    expect(readSection(form, 1, 'b', { x: 'q' }, facts)).toMatchObject({ values: { x: 'q' }, errors: [{ path: 'y' }] });
  });
});

test('a computed value follows from answers and may decide what is asked', () => {
  const form = formWith({
    doble: {
      widget: 'computed',
      label: same('Doble'),
      source: same('Calculat'),
      as: 'number',
      value: { times: [{ value: 2 }, { field: 'n' }] },
    },
    molts: text({ when: { gt: [{ field: 'doble' }, { value: 10 }] } }),
    n: number(),
  });
  expect(read(form, 1, { n: '6', doble: '99' }, facts)).toMatchObject({ values: { n: 6, doble: 12 }, errors: [{ path: 'molts' }] });
  expect(read(form, 1, { n: '5' }, facts)).toMatchObject({ values: { n: 5, doble: 10 }, errors: [] });
});

const names = [...planOf(everyWidget, 1).inputs.keys(), 'equip', 'equip.9.nom', 'constructor', '__proto__', 'doble'];
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('si', 'no', 'a', '12', '34,2', '23/11/2026', '08099017', ''),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
);
const anyRaw = fc.array(fc.tuple(fc.constantFrom(...names), anything)).map((entries): Raw => Object.fromEntries(entries));

property.prop([anyRaw])('whatever was typed is read without a fall, and a hidden or wrong answer is no answer', (raw) => {
  const { values, visible, errors } = read(everyWidget, 1, raw, facts, { asked: 'all' });
  expect(Object.keys(values).filter((path) => !visible.has(path))).toEqual([]);
  expect(errors.filter(({ path }) => Object.hasOwn(values, path) && path !== 'equip')).toEqual([]);
  expect(
    errors.every(
      ({ message }) => message.ca !== '' && message.es !== '' && message.en !== '' && !/[{}]/u.test(message.ca.replace(/«.*?»/su, '')),
    ),
  ).toBe(true);
});

property.prop([anyRaw, anyRaw])('answers elsewhere do not change how one is read', (raw, other) => {
  const one = read(everyWidget, 1, raw, facts).values;
  const { si: _, extra: __, ...rest } = other;
  expect(read(everyWidget, 1, { ...rest, ...raw }, facts).values).toMatchObject(
    Object.fromEntries(Object.entries(one).filter(([path]) => path !== 'equip' && path !== 'cursos')),
  );
});

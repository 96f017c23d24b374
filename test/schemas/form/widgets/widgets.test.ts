/** What every widget does beside reading: examples, words, JSON, and what it tells somebody who declares a field wrongly. */
import { describe, expect, test } from 'vitest';
import type { Field, LeafField, SimpleField } from '#schemas/form/field.ts';
import { containerOf, isContainer, leafWidget } from '#schemas/form/widgets/registry.ts';
import type { Value } from '#schemas/form/widgets/widget.ts';
import { same } from '#test/support/form-of.ts';

const label = same('Camp');
const known = { answers: {}, facts: { today: '2026-11-23' } };
const today = { fact: 'today' } as const;
const options = { a: same('A'), b: same('B'), c: same('C') };
const sentence = 'Text d’exemple, escrit només per provar el formulari.';

const number = (min: number, max: number) => ({ widget: 'number', label, min, max }) as const;
const decimal = (min: number, max: number, decimals = 1) => ({ widget: 'decimal', label, min, max, decimals }) as const;
const area = (max: number, min?: number): LeafField => ({ widget: 'area', label, max, ...(min === undefined ? {} : { min }) });
const text = (max: number, min?: number): SimpleField => ({ widget: 'text', label, max, ...(min === undefined ? {} : { min }) });

describe('an example answer', () => {
  const table: readonly (readonly [LeafField, number, string | readonly string[]])[] = [
    [text(40), 1, 'Resposta d’exemple 2'],
    [text(40, 24), 0, 'Resposta d’exemple 1....'],
    [text(8), 0, 'Resposta'],
    [{ widget: 'text', label, max: 9, format: 'school-year' }, 0, '2026-27'],
    [area(200), 0, sentence],
    [area(200, 60), 0, `${sentence} Text d’`],
    [area(10), 3, 'Text d’exe'],
    [number(5, 7), 0, '5'],
    [number(5, 7), 2, '7'],
    [number(5, 7), 3, '5'],
    [decimal(10, 40), 0, '20'],
    [decimal(10, 40), 2, '22'],
    [decimal(10, 12), 9, '12'],
    [decimal(0, 1, 2), 0, '0,33'],
    [{ widget: 'date', label }, 0, '08/09/2030'],
    [{ widget: 'date', label, from: today }, 1, '23/12/2030'],
    [{ widget: 'date', label, to: today }, 1, '23/11/2026'],
    [{ widget: 'choice', label, options }, 1, 'b'],
    [{ widget: 'choice', label, options }, 3, 'a'],
    [{ widget: 'multi', label, options }, 1, ['a']],
    [{ widget: 'multi', label, options, min: 2 }, 0, ['a', 'b']],
    [{ widget: 'yesNo', label }, 0, 'no'],
    [{ widget: 'yesNo', label }, 1, 'si'],
    [{ widget: 'yesNo', label, mustBe: true }, 0, 'si'],
    [{ widget: 'email', label }, 1, 'nom2@centre.example'],
    [{ widget: 'phone', label }, 13, '937000003'],
    [{ widget: 'file', label, types: ['pdf'], maxBytes: 2_000_000 }, 0, 'exemple-1'],
    [{ widget: 'computed', label, as: 'text', source: label, value: today }, 0, ''],
  ];
  test.each(table)('of %j for turn %d is %j', (field, turn, expected) => {
    expect(leafWidget(field).sample(field, turn, known)).toEqual(expected);
  });
});

describe('a wrong declaration', () => {
  const table: readonly (readonly [Field, readonly string[]])[] = [
    [text(9, 9), []],
    [text(9, 0), []],
    [text(9, 10), ['max is less than min']],
    [text(9, -1), ['min is less than 0']],
    [area(9, 0), []],
    [area(9, -1), ['min is less than 0']],
    [area(9, 10), ['max is less than min']],
    [number(-9, -9), []],
    [number(2, 1), ['max is less than min']],
    [number(1, 1.5), ['bounds of a whole number must be whole']],
    [number(0.5, 1), ['bounds of a whole number must be whole']],
    [decimal(0.5, 0.5), []],
    [decimal(2, 1), ['max is less than min']],
    [decimal(0, 1, 0), ['decimals must be 1 or more']],
    [decimal(0, 1, 1.5), ['decimals must be 1 or more']],
    [{ widget: 'date', label }, []],
    [{ widget: 'choice', label, options: { a: label } }, ['there must be two options or more']],
    [{ widget: 'choice', label, options: { a: label, B: label } }, ['option «B» must be ASCII and begin with a small letter']],
    [{ widget: 'multi', label, options }, []],
    [{ widget: 'multi', label, options, min: 0 }, ['min is less than 1']],
    [{ widget: 'multi', label, options, min: 3, max: 2 }, ['max is less than min']],
    [{ widget: 'multi', label, options, max: 3 }, []],
    [{ widget: 'multi', label, options, max: 4 }, ['max is more than there are options']],
    [{ widget: 'yesNo', label, mustBe: true, statement: label }, []],
    [{ widget: 'yesNo', label, statement: label }, ['a statement needs mustBe']],
    [{ widget: 'file', label, types: ['pdf'], maxBytes: 1_000_000 }, []],
    [{ widget: 'file', label, types: [], maxBytes: 999_999 }, ['a file needs a type', 'maxBytes must be a megabyte or more']],
    [{ widget: 'email', label }, []],
    [{ widget: 'computed', label, as: 'text', source: label, value: today }, []],
    [{ widget: 'group', label, fields: { a: text(9) } }, ['a group has two fields or more']],
    [{ widget: 'group', label, fields: { a: text(9), b: text(9) } }, []],
    [{ widget: 'rows', label, max: 200, min: 0, fields: {} }, []],
    [{ widget: 'rows', label, max: 201, fields: {} }, ['max is more than 200']],
    [{ widget: 'rows', label, max: 2, min: -1, fields: {} }, ['min is less than 0']],
    [{ widget: 'rows', label, max: 3, fixed: [label, label], fields: {} }, ['max must be the number of fixed rows']],
    [{ widget: 'rows', label, max: 2, fixed: [label, label], fields: {} }, []],
  ];
  test.each(table)('%j: %j', (field, expected) => {
    const mistakes = isContainer(field) ? containerOf(field).mistakes(field) : leafWidget(field).mistakes(field);
    expect(mistakes).toEqual(expected);
  });
});

describe('an answer in words', () => {
  const computed = (as: 'text' | 'list' | 'number', words?: Readonly<Record<string, ReturnType<typeof same>>>): LeafField => ({
    ...{ widget: 'computed', label, as, source: label, value: today },
    ...(words && { words }),
  });
  const table: readonly (readonly [LeafField, Value, string])[] = [
    [computed('list', options), ['a', 'zz'], 'A · zz'],
    [computed('list'), ['a'], 'a'],
    [computed('text', options), 'b', 'B'],
    [computed('text', options), 'zz', 'zz'],
    [computed('text'), 'b', 'b'],
    [computed('number', options), 1234, '1.234'],
    [{ ...number(0, 9), unit: same('hores') }, 2, '2\u00a0hores'],
    [{ ...decimal(0, 9), unit: same('%') }, 2.5, '2,5\u00a0%'],
    [number(0, 9), 2, '2'],
    [{ widget: 'date', label }, '2026-11-23', '23 de novembre de 2026'],
    [{ widget: 'multi', label, options }, ['a', 'c'], 'A · C'],
    [{ widget: 'multi', label, options }, 'a', ''],
    [{ widget: 'yesNo', label, mustBe: true, statement: same('Ho declaro') }, true, 'Ho declaro'],
    [{ widget: 'yesNo', label, mustBe: true, statement: same('Ho declaro') }, false, 'No'],
    [{ widget: 'yesNo', label }, true, 'Sí'],
    [{ widget: 'file', label, types: ['pdf'], maxBytes: 1_000_000 }, 'f1', 'carta.pdf'],
    [{ widget: 'file', label, types: ['pdf'], maxBytes: 1_000_000 }, 'f2', 'f2'],
    [{ widget: 'phone', label }, '+34937000000', '937\u00a0000\u00a0000'],
  ];
  test.each(table)('%j: %j is «%s»', (field, value, expected) => {
    expect(leafWidget(field).words(field, value, (id) => (id === 'f1' ? 'carta.pdf' : undefined)).ca).toBe(expected);
  });
});

describe('a JSON value', () => {
  const table: readonly (readonly [LeafField, unknown, unknown])[] = [
    [text(9), 'a', 'a'],
    [text(9), 1, null],
    [number(0, 9), 2, '2'],
    [number(0, 9), '2', null],
    [decimal(0, 9), 2.5, '2,5'],
    [decimal(0, 9), '2,5', null],
    [{ widget: 'date', label }, '2026-11-23', '23/11/2026'],
    [{ widget: 'date', label }, 2026, null],
    [{ widget: 'choice', label, options }, 'a', 'a'],
    [{ widget: 'choice', label, options }, ['a'], null],
    [{ widget: 'multi', label, options }, ['a'], ['a']],
    [{ widget: 'multi', label, options }, ['a', 1], null],
    [{ widget: 'multi', label, options }, 'a', null],
    [{ widget: 'yesNo', label }, true, 'si'],
    [{ widget: 'yesNo', label }, false, 'no'],
    [{ widget: 'yesNo', label }, 'si', null],
    [{ widget: 'computed', label, as: 'text', source: label, value: today }, 'a', null],
  ];
  test.each(table)('for %j: %j is typed as %j', (field, value, expected) => {
    expect(leafWidget(field).encode(field, value)).toEqual(expected);
  });

  test('is described with its bounds; nothing need be written at least one character long', () => {
    expect([text(9), text(9, 0), text(9, 3), area(9), area(9, 0)].map((field) => leafWidget(field).json(field)?.minLength)).toEqual([
      1, 1, 3, 1, 1,
    ]);
    const some: LeafField = { widget: 'multi', label, options, min: 2 };
    expect(leafWidget(some).json(some)).toMatchObject({ minItems: 2, maxItems: 3 });
    const one: LeafField = { widget: 'computed', label, as: 'text', source: label, value: today };
    expect([leafWidget(one).json(one), leafWidget(one).parse(one, 'a', known), leafWidget(one).says(one)]).toEqual([
      null,
      { wrong: same('') },
      { missing: same('') },
    ]);
  });

  test('stands in a column of its kind', () => {
    const kinds: readonly LeafField[] = [
      number(0, 1),
      decimal(0, 1),
      { widget: 'date', label },
      text(9),
      { widget: 'multi', label, options },
      { widget: 'computed', label, as: 'text', source: label, value: today },
    ];
    expect(kinds.map((field) => leafWidget(field).cell)).toEqual(['number', 'number', 'date', 'text', 'text', 'text']);
  });
});

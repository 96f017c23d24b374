/** What groups and rows say, name and take. */
import { describe, expect, test } from 'vitest';
import type { GroupField, RowsField } from '#schemas/form/field.ts';
import { containerOf } from '#schemas/form/widgets/registry.ts';
import { same } from '#test/support/form-of.ts';

const label = same('Camp');
const text = { widget: 'text', label, max: 9 } as const;

describe('a field made of others', () => {
  const group = { widget: 'group', label, fields: { a: text, b: text } } as const;
  const rows = { widget: 'rows', label, max: 4, fields: { a: text } } as const;
  const fixed = { ...rows, max: 2, fixed: [same('Primer'), same('Segon')] } as const;
  const of = (field: GroupField | RowsField) => {
    const container = containerOf(field);
    return [container.least(field), container.most(field), container.path('k', 1, 'a'), container.title(field, 1)?.ca ?? null];
  };
  test('names its inputs and its rows', () => {
    expect(of(group)).toEqual([0, 1, 'k.a', null]);
    expect(containerOf(group).title(group, 0)).toBeNull();
    expect(of(rows)).toEqual([1, 4, 'k.1.a', 'Fila 2']);
    expect(of({ ...rows, min: 0, rowName: same('Persona') })).toEqual([0, 4, 'k.1.a', 'Persona 2']);
    expect(of(fixed)).toEqual([2, 2, 'k.1.a', 'Segon']);
    expect(of({ ...fixed, required: false })).toEqual([0, 2, 'k.1.a', 'Segon']);
  });

  test('says how many rows are missing; of a group its inputs speak', () => {
    const missing = (field: GroupField | RowsField) => containerOf(field).says(field).missing.ca;
    expect([group, rows, { ...rows, min: 2 }, fixed, { ...fixed, min: 1 }].map(missing)).toEqual([
      ...['', 'Ompliu una fila com a mínim.', 'Ompliu 2 files o més.', 'Ompliu totes les files.', 'Ompliu una fila com a mínim.'],
    ]);
  });

  test('takes JSON of its own shape only', () => {
    const taken = (field: GroupField | RowsField, value: unknown) => containerOf(field).rowsOf(field, value);
    expect([taken(group, { a: 1 }), taken(group, [1]), taken(group, null), taken(group, 'a')]).toEqual([[{ a: 1 }], null, null, null]);
    expect([taken(rows, [1]), taken(rows, { a: 1 })]).toEqual([[1], null]);
    const item = { type: 'object' };
    expect(containerOf(group).json(group, item)).toBe(item);
    expect(containerOf(rows).json(rows, item)).toEqual({ type: 'array', items: item, maxItems: 4 });
    expect(containerOf(fixed).json(fixed, item)).toMatchObject({ items: { anyOf: [item, { type: 'null' }] }, maxItems: 2 });
  });
});

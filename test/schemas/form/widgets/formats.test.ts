/** Named formats and addresses: examples, patterns, and what is offered instead of a slip. */
import { describe, expect, test } from 'vitest';
import type { LeafField, TextField } from '#schemas/form/field.ts';
import { fictionalCode } from '#schemas/form/widgets/formats.ts';
import { leafWidget } from '#schemas/form/widgets/registry.ts';
import { same } from '#test/support/form-of.ts';

const label = same('Camp');
const known = { answers: {}, facts: { today: '2026-11-23' } };

describe('a named format', () => {
  const line = (format: TextField['format']): LeafField => ({ widget: 'text', label, max: 60, ...(format && { format }) });
  test.each([
    ['person-name', 0, 'Nom Cognom Exemplea', '\\p{L}.*\\p{L}.*\\p{L}'],
    ['person-name', 9, 'Nom Cognom Exempleb', '\\p{L}.*\\p{L}.*\\p{L}'],
    ['nif', 0, '00000000T', '^[A-Z0-9]{9}$'],
    ['postcode', 0, '08001', '^(08|17|25|43)\\d{3}$'],
    ['school-year', 0, '2026-27', '^(?:20)?\\d{2}[-–/](?:20)?\\d{2}$'],
    ['codi-centre', 0, '08099017', '^(08|17|25|43)0\\d{5}$'],
    ['url', 1, 'https://centre2.example', '^https://'],
  ] as const)('«%s» has the example %d %s, and a pattern for programs', (format, turn, example, pattern) => {
    const field = line(format);
    expect(leafWidget(field).sample(field, turn, known)).toBe(example);
    expect(leafWidget(field).json(field)).toMatchObject({ pattern, ...(format === 'url' && { format: 'uri' }) });
  });

  test('of codes has eight that no school has, in turn', () => {
    const codes = Array.from({ length: 9 }, (_, turn) => fictionalCode(turn));
    expect(codes).toEqual([
      ...['08099017', '08099029', '08099030', '08099042', '17099012', '17099024', '25099011', '43099012', '08099017'],
    ]);
  });

  test('of names takes three letters, and shows them as they are', () => {
    const field = line('person-name');
    const read = (typed: string) => leafWidget(field).parse(field, typed, known);
    expect([read('A3 b c'), read('Ana'), 'wrong' in read('A b')]).toEqual([{ value: 'A3 b c' }, { value: 'Ana' }, true]);
    expect(leafWidget(field).words(field, 'Ana', () => undefined).ca).toBe('Ana');
  });
});

describe('an address', () => {
  const plain: LeafField = { widget: 'email', label };
  const school: LeafField = { ...plain, institutional: true };
  test('that looks personal is told where a school’s own is expected, and nowhere else', () => {
    const told = (field: LeafField, value: string) => leafWidget(field).warns?.(field, value)?.title.ca ?? null;
    expect([told(school, 'a@gmail.com'), told(school, 'a@xtec.cat'), told(plain, 'a@gmail.com')]).toEqual([
      'Sembla una adreça personal',
      null,
      null,
    ]);
  });

  test.each([
    ['a b@c.cat', 'ab@c.cat'],
    ['a@@c.cat', 'a@c.cat'],
    ['a@c.cat.', 'a@c.cat'],
    ['a@gmail', 'a@gmail.com'],
    ['a@hotmail', 'a@hotmail.com'],
  ])('with a slip, «%s», is offered without it', (typed, near) => {
    const read = leafWidget(plain).parse(plain, typed, known);
    expect('wrong' in read && read.wrong.ca.endsWith(` Potser volíeu dir ${near}.`)).toBe(true);
  });

  test('is at most 254 characters for programs, too', () => {
    expect(leafWidget(plain).json(plain)).toEqual({ type: 'string', format: 'email', maxLength: 254 });
  });
});

/** Numbers as people type and read them. */
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { parseNumber, round, showNumber, typeNumber } from '#schemas/form/numbers.ts';

test.each([
  ['34,2', 34.2],
  ['34.2', 34.2],
  ['1.240', 1240],
  ['12.345.678', 12345678],
  ['1.240,5', 1240.5],
  [' 48 % ', 48],
  ['1 240', 1240],
  ['1\u00a0240', 1240],
  ['−3', -3],
  ['-3,5', -3.5],
  [',5', 0.5],
  ['007', 7],
  ['0', 0],
])('«%s» is read as %d', (typed, number) => {
  expect(parseNumber(typed)).toBe(number);
});

test.each(['', 'dotze', '1,2,3', '1.24,5', '12a', '--3', '1.2345.678', '5%%', '%', ',', '1e3', '9'.repeat(400)])(
  '«%s» is no number',
  (typed) => {
    expect(parseNumber(typed)).toBeNull();
  },
);

test('thousands are grouped and decimals marked as each language does', () => {
  const shown = (value: number, decimals?: number) => (['ca', 'es', 'en'] as const).map((locale) => showNumber(value, locale, decimals));
  expect(shown(1240.5)).toEqual(['1.240,5', '1.240,5', '1,240.5']);
  expect(shown(34, 1)).toEqual(['34,0', '34,0', '34.0']);
  expect(shown(-1234567)).toEqual(['−1.234.567', '−1.234.567', '−1,234,567']);
  expect(shown(999)).toEqual(['999', '999', '999']);
});

test.each([
  [34.25, 1, 34.3],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [34.2, 1, 34.2],
  [0, 1, 0],
])('%d with %d decimals is %d', (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});

property.prop([fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 1, max: 4 })])(
  'what is written is read back',
  (digits, decimals) => {
    const value = digits / 10 ** decimals;
    expect(parseNumber(typeNumber(value))).toBeCloseTo(value, 10);
    expect(round(parseNumber(typeNumber(value)) ?? Number.NaN, decimals)).toBe(round(value, decimals));
  },
);

property.prop([fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })])(
  'tiny numbers are written without an exponent',
  (value) => {
    expect(typeNumber(value)).not.toContain('e');
  },
);

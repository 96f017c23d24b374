/** What comes in is tidied once, and read forgivingly. */
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { normaliseRaw, tidy, typedAt } from '#schemas/form/typed.ts';

test.each([
  ['composed accents', 'cafe\u0301', 'café'],
  ['line ends', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
  ['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
  ['tabulators', 'a\tb', 'a b'],
  ['ends', ' \n a b \u00a0', 'a b'],
  ['half characters', 'a\ud800b', 'a\ufffdb'],
])('%s are tidied', (_, typed, expected) => {
  expect(tidy(typed)).toBe(expected);
});

property.prop([fc.string({ unit: 'binary' })])('a tidy text is what the store takes, and stays as it is', (typed) => {
  const text = tidy(typed);
  expect(tidy(text)).toBe(text);
  expect(text.isWellFormed() && text === text.normalize('NFC') && !/(?!\n)\p{Cc}/u.test(text)).toBe(true);
});

test('a page is taken as posted: boxes of one name together, files left out', () => {
  const posted = new FormData();
  posted.append('nom', ' Mercè ');
  posted.append('ambit', 'art');
  posted.append('ambit', 'ciencia');
  posted.append('fitxer', new File(['x'], 'x.pdf'));
  expect(normaliseRaw(posted)).toEqual({ nom: 'Mercè', ambit: ['art', 'ciencia'] });
});

test('a record is taken too, with lists as lists', () => {
  expect(normaliseRaw(Object.entries({ a: ['x'], b: [], c: 3, d: null, e: 'y' }))).toEqual({ a: ['x'], b: [], e: 'y' });
});

test('three of a name are kept in order', () => {
  expect(
    normaliseRaw([
      ['a', 'x'],
      ['a', ['y', 'z']],
      ['a', 'w'],
    ]),
  ).toEqual({ a: ['x', 'y', 'z', 'w'] });
});

test('a name that would touch every object is just a name', () => {
  const raw = normaliseRaw([['__proto__', 'x']]);
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  expect(typedAt(raw, '__proto__', false)).toBe('x');
  expect(typedAt({}, 'constructor', false)).toBeNull();
});

test('blanks are nothing, and where one text is expected the last counts', () => {
  const raw = { blank: '  ', some: ['a', ' ', 'b'], none: [' '], one: ' x ' };
  expect(['blank', 'some', 'none', 'one', 'gone'].map((name) => typedAt(raw, name, false))).toEqual([null, 'b', null, 'x', null]);
  expect(['some', 'none', 'one'].map((name) => typedAt(raw, name, true))).toEqual([['a', 'b'], null, 'x']);
});

test('a form of a hundred thousand lines of one name holds nobody up, and every line is kept', () => {
  const lines = Array.from({ length: 100_000 }, (_, nth) => ['nom', `${nth}`] as const);
  const { nom } = normaliseRaw(lines);
  expect([nom?.length, nom?.at(-1)]).toEqual([100_000, '99999']);
});

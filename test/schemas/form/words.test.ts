/** Small pieces of messages: what was typed, and what may have been meant. */
import { expect, test } from 'vitest';
import { fillWith, join, numberWords, quote, wrong } from '#schemas/form/words.ts';
import { same } from '#test/support/form-of.ts';

test.each([
  ['31,5', '31,5', '31,5'],
  ['24/11/2026', '24/11/2026', '24/11/2026'],
  ['−3 %', '−3 %', '−3 %'],
  ['dos', '«dos»', '“dos”'],
  ['2 o 3', '«2 o 3»', '“2 o 3”'],
  ['x'.repeat(40), `«${'x'.repeat(40)}»`, `“${'x'.repeat(40)}”`],
  [`a${'x'.repeat(40)}`, `«a${'x'.repeat(39)}…»`, `“a${'x'.repeat(39)}…”`],
  ['𝒳'.repeat(41), `«${'𝒳'.repeat(40)}…»`, `“${'𝒳'.repeat(40)}…”`],
])('typed %j is said as %s', (typed, catalan, english) => {
  expect([quote(typed).ca, quote(typed).es, quote(typed).en]).toEqual([catalan, catalan, english]);
});

test('an error says what was typed, and offers what may have been meant', () => {
  const text = { ca: 'Heu escrit {typed}{near}.', es: 'Ha escrito {typed}{near}.', en: 'You typed {typed}{near}.' };
  expect([wrong(text, 'x', '3').wrong.ca, wrong(text, 'x', '3').wrong.en]).toEqual([
    'Heu escrit «x»; potser volíeu dir 3.',
    'You typed “x”; perhaps you meant 3.',
  ]);
  expect([wrong(text, 'x').wrong.ca, wrong(text, 'x', null).wrong.ca]).toEqual(['Heu escrit «x».', 'Heu escrit «x».']);
});

test('each language is filled and joined by its own words, and an unknown hole stays', () => {
  const number = numberWords(1234.5, 1);
  expect(number).toEqual({ ca: '1.234,5', es: '1.234,5', en: '1,234.5' });
  expect(fillWith(same('{n} {zz}'), { n: number })).toEqual({ ca: '1.234,5 {zz}', es: '1.234,5 {zz}', en: '1,234.5 {zz}' });
  expect(join([number, same('h')], ' ')).toEqual({ ca: '1.234,5 h', es: '1.234,5 h', en: '1,234.5 h' });
  expect(join([], ' ')).toEqual(same(''));
});

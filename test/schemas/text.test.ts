/** Words with holes. */
import { describe, expect, test } from 'vitest';
import { capital, fill } from '#schemas/text.ts';

const same = (text: string) => ({ ca: text, es: text, en: text });

describe('holes', () => {
  test('are filled with what is known, and stay where it is not', () => {
    expect(fill(same('{a} i {b}'), 'ca', { a: 'un' })).toBe('un i {b}');
    expect(fill(same('de {b}'), 'ca')).toBe('de {b}');
  });

  test('never fill what filled them', () => {
    expect(fill(same('{a}'), 'ca', { a: '{b}', b: 'secret' })).toBe('{b}');
  });
});

describe('Catalan joins names', () => {
  test.each([
    ['de {x}', 'Escola Molí de Llum', 'de l’Escola Molí de Llum'],
    ['de {x}', 'Institut Vent de Paper', 'de l’Institut Vent de Paper'],
    ['de {x}', 'Col·legi Nou', 'del Col·legi Nou'],
    ['a {x}', 'Col·legi Nou', 'al Col·legi Nou'],
    ['per a {x}', 'Escola Nova', 'per a l’Escola Nova'],
    ['de {x}', 'ZER Riberes', 'de la ZER Riberes'],
    ['de {x}', 'Aina Roca', 'd’Aina Roca'],
    ['de {x}', 'Jana Prat', 'de Jana Prat'],
    ['a {x}', 'Aina Roca', 'a Aina Roca'],
    ['de {x}', '8', 'de 8'],
    ['a {x}', 'a@centre.example', 'a a@centre.example'],
    ['onde {x}', 'Aina', 'onde Aina'],
  ])('«%s» with «%s» is «%s»', (text, x, whole) => {
    expect(fill(same(text), 'ca', { x })).toBe(whole);
  });

  test('other languages do not', () => {
    expect(fill(same('de {x}'), 'es', { x: 'Escola Nova' })).toBe('de Escola Nova');
  });
});

test.each([
  ['dilluns 12 d’octubre', 'Dilluns 12 d’octubre'],
  ['àmbit', 'Àmbit'],
  ['Escola', 'Escola'],
  ['', ''],
])('a sentence that begins with «%s» begins with «%s»', (words, begun) => {
  expect(capital(words)).toBe(begun);
});

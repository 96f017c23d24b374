/** Expressions and conditions: what they give, and what they give when something is not known. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { characters, evaluate, holds, references } from '#schemas/form/evaluate.ts';
import type { Condition, Expr, ExprValue } from '#schemas/form/expression.ts';

const answers = { a: 34.2, b: 30.7, zero: 0, text: 'català', list: ['x', 'y'], none: [], empty: '', day: '2026-01-31', yes: true };
const facts = { today: '2026-11-23', 'centre.etapes': ['EPRI'] };
const field = (path: string): Expr => ({ field: path });
const value = (of: number | string | boolean): Expr => ({ value: of });

describe('an expression', () => {
  const table: readonly (readonly [string, Expr, ExprValue])[] = [
    ['a constant is itself', value(false), false],
    ['an answer', field('text'), 'català'],
    ['a fact', { fact: 'today' }, '2026-11-23'],
    ['an answer that is not there', field('gone'), null],
    ['a name that every object has', field('constructor'), null],
    ['a sum', { sum: [field('a'), value(1), value(2)] }, 37.2],
    ['a difference has no crumbs', { minus: [field('a'), field('b')] }, 3.5],
    ['a product', { times: [field('a'), value(10)] }, 342],
    ['a quotient', { over: [value(1), value(4)] }, 0.25],
    ['division by zero is unknown', { over: [value(1), field('zero')] }, null],
    ['rounded up', { ceil: { times: [value(0.2), value(31)] } }, 7],
    ['a whole product stays whole', { ceil: { times: [value(0.2), value(35)] } }, 7],
    ['without its sign', { abs: { minus: [value(1), value(3)] } }, 2],
    ['a sum with an unknown is unknown', { sum: [field('a'), field('gone')] }, null],
    ['a sum with a text is unknown', { sum: [field('a'), field('text')] }, null],
    ['the length of a text', { size: field('text') }, 6],
    ['the length of a list', { size: field('list') }, 2],
    ['the size of a number is unknown', { size: field('a') }, null],
    ['the size of nothing is unknown', { size: field('gone') }, null],
    ['a month later ends where the month does', { plusMonths: [field('day'), 1] }, '2026-02-28'],
    ['two years earlier', { plusMonths: [{ fact: 'today' }, -24] }, '2024-11-23'],
    ['a month after no day is unknown', { plusMonths: [field('a'), 1] }, null],
    ['a month after words is unknown', { plusMonths: [field('text'), 1] }, null],
  ];
  test.each(table)('%s', (_, expr, expected) => {
    expect(evaluate(expr, answers, facts)).toEqual(expected);
  });
});

describe('a condition', () => {
  const table: readonly (readonly [string, Condition, boolean])[] = [
    ['zero is an answer', { filled: field('zero') }, true],
    ['an empty text is none', { filled: field('empty') }, false],
    ['an empty list is none', { filled: field('none') }, false],
    ['what is not there is none', { filled: field('gone') }, false],
    ['equal numbers', { eq: [field('zero'), value(0)] }, true],
    ['a number is no text', { eq: [field('zero'), value('0')] }, false],
    ['less', { lt: [field('b'), field('a')] }, true],
    ['not less than itself', { lt: [field('a'), field('a')] }, false],
    ['at most itself', { lte: [field('a'), field('a')] }, true],
    ['at most less', { lte: [field('a'), field('b')] }, false],
    ['more', { gt: [field('a'), field('b')] }, true],
    ['not more than itself', { gt: [field('a'), field('a')] }, false],
    ['at least itself', { gte: [field('a'), field('a')] }, true],
    ['at least more', { gte: [field('b'), field('a')] }, false],
    ['days compare as texts', { lt: [field('day'), { fact: 'today' }] }, true],
    ['a text and a number do not compare', { gt: [field('text'), value(1)] }, false],
    ['yes and no do not compare', { gte: [field('yes'), field('yes')] }, false],
    ['a list holds', { has: [{ fact: 'centre.etapes' }, value('EPRI')] }, true],
    ['a list does not hold', { has: [{ fact: 'centre.etapes' }, value('ESO')] }, false],
    ['a text holds nothing', { has: [field('text'), value('c')] }, false],
    ['all of none', { all: [] }, true],
    ['any of none', { any: [] }, false],
    ['one of two', { any: [{ filled: field('gone') }, { filled: field('a') }] }, true],
    ['not all', { all: [{ filled: field('gone') }, { filled: field('a') }] }, false],
    ['not', { not: { filled: field('gone') } }, true],
  ];
  test.each(table)('%s', (_, condition, expected) => {
    expect(holds(condition, answers, facts)).toBe(expected);
  });

  const kind = fc.constantFrom('eq' as const, 'lt' as const, 'lte' as const, 'gt' as const, 'gte' as const, 'has' as const);
  const known = fc.oneof(fc.integer(), fc.string(), fc.boolean());
  property.prop([kind, known, fc.boolean()])('never holds of something unknown', (name, other, first) => {
    const pair: readonly [Expr, Expr] = first ? [field('gone'), value(other)] : [value(other), field('gone')];
    expect(holds({ [name]: pair } as unknown as Condition, {}, {})).toBe(false);
  });
});

test('a letter beyond the basic plane counts as one character', () => {
  expect([characters('a𝒳b'), characters('l·l'), characters('')]).toEqual([3, 3, 0]);
});

test('what a tree of conditions reads is told once', () => {
  const tree = { all: [{ lt: [field('a'), { fact: 'today' }] }, { not: { filled: field('a') } }, { eq: [field('b'), value('field')] }] };
  expect(references([tree, undefined, null])).toEqual({ fields: ['a', 'b'], facts: ['today'] });
});

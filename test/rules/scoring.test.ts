/** Scoring is blind until it is closed; then it has a mean and a spread. */
import { describe, expect, it } from 'vitest';
import { readableScores, readPoints, standing } from '#functions/rules/scoring.ts';
import type { CaseScore } from '#schemas/entities/case.ts';

const words = (ca: string) => ({ title: { ca, es: ca, en: ca }, hint: { ca, es: ca, en: ca } });
const scoring = { max: 10, enough: 2, criteria: { a: words('Projecte'), b: words('Entorn') } };
const score = (person: string, points: Record<string, number>, conflict = false): CaseScore => ({
  ...{ case: 'CASE1', person, name: person.toUpperCase(), conflict, points, comment: '', at: '2026-11-23T09:00:00.000Z', round: 1 },
});
const open = { closed: false, round: 1 };
const closed = { closed: true, round: 1 };
const both = [score('p1', { a: 6, b: 8 }), score('p2', { a: 10, b: 8 })];

describe('scoring', () => {
  it('says who has scored and who is waited for, and never what, while it is open', () => {
    expect(standing(scoring, [...both, score('p3', {}, true)], ['p1', 'p2', 'p3', 'p4'], open)).toEqual({
      scored: ['P1', 'P2'],
      conflicts: ['P3'],
      waiting: ['p4'],
      complete: false,
      result: null,
    });
  });

  it('counts the marks of this round only, and a conflict of interest in every round', () => {
    const before = [...both, score('p3', {}, true)];
    const again = [...before.slice(1), { ...score('p1', { a: 2, b: 4 }), round: 2 }];
    const members = ['p1', 'p2', 'p3'];
    const reopened = { closed: false, round: 2 };
    expect(standing(scoring, before, members, reopened)).toMatchObject({ scored: [], conflicts: ['P3'], waiting: ['p1', 'p2'] });
    expect(standing(scoring, again, members, reopened)).toMatchObject({ scored: ['P1'], waiting: ['p2'], complete: false });
    expect(standing(scoring, again, members, { closed: true, round: 2 }).result?.overall).toEqual({ mean: 3, low: 3, high: 3 });
    expect(readableScores(again, null, { closed: true, round: 2 }).map(({ person }) => person)).toEqual(['p3', 'p1']);
    expect(readableScores(again, 'p2', reopened).map(({ round }) => round)).toEqual([1]);
  });

  it('is complete when all without conflict have scored, and they and those in conflict are enough', () => {
    expect(standing(scoring, both, ['p1', 'p2'], open).complete).toBe(true);
    expect(standing(scoring, [...both, score('p3', {}, true)], ['p1', 'p2', 'p3'], open).complete).toBe(true);
    expect(standing(scoring, [score('p1', { a: 1 }), score('p2', {}, true)], ['p1', 'p2'], open).complete).toBe(true);
    expect(standing(scoring, [score('p1', { a: 1 }), score('p2', {}, true)], ['p1', 'p2', 'p3'], open).complete).toBe(false);
    expect(standing(scoring, both.slice(1), ['p2'], open).complete).toBe(false);
    expect(standing(scoring, [score('p1', {}, true), score('p2', {}, true)], ['p1', 'p2'], open).complete).toBe(false);
  });

  it('gives mean, lowest and highest once it is closed, without those in conflict', () => {
    expect(standing(scoring, [...both, score('p3', { a: 0, b: 0 }, true)], [], closed).result).toEqual({
      overall: { mean: 8, low: 7, high: 9 },
      criteria: { a: { mean: 8, low: 6, high: 10 }, b: { mean: 8, low: 8, high: 8 } },
    });
    expect(standing(scoring, [score('p3', {}, true)], [], closed).result).toBeNull();
    expect(standing(scoring, [score('p1', { a: 4 })], [], closed).result?.overall).toEqual({ mean: 2, low: 2, high: 2 });
  });

  it('shows a member nothing but their own until it is closed', () => {
    expect(readableScores(both, 'p1', open)).toEqual(both.slice(0, 1));
    expect(readableScores(both, null, open)).toEqual([]);
    expect(readableScores(both, 'p1', closed)).toEqual(both);
  });

  it('takes whole marks from 0 to the maximum for every criterion', () => {
    expect(readPoints(scoring, { a: ' 0 ', b: '10', c: '3' })).toEqual({ points: { a: 0, b: 10 }, errors: [] });
    const { points, errors } = readPoints(scoring, { a: '11', b: '' });
    expect(points).toEqual({});
    expect(errors.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(errors[0]?.message).toEqual({
      ca: 'Heu escrit «11». Poseu una nota entera de 0 a 10 a «Projecte».',
      es: expect.stringMatching(/^Ha escrito «11»\. Ponga /u),
      en: expect.stringMatching(/^You typed “11”\. Give /u),
    });
    expect(errors[1]?.message.ca).toMatch(/^Poseu una nota entera de 0 a 10 a «/u);
    const [long] = readPoints(scoring, { a: `${'7'.repeat(20)}890`, b: '1' }).errors;
    expect(long?.message.ca).toContain(`Heu escrit «${'7'.repeat(20)}». `);
    for (const typed of ['-1', '7,5', 'set', '1e1', '0010']) expect(readPoints(scoring, { a: typed, b: '1' }).errors).toHaveLength(1);
  });
});

/** Soft rules: they speak, and never block. */
import { describe, expect, test } from 'vitest';
import type { Condition, Expr } from '#schemas/form/expression.ts';
import type { Raw, Warning } from '#schemas/form/form.ts';
import { read } from '#schemas/form/read.ts';
import type { Scope } from '#schemas/form/scope.ts';
import { everyWidget, formOf, page, same } from '#test/support/form-of.ts';

const facts = { today: '2026-11-23' };
const n: Expr = { field: 'n' };
const unfilled: Condition = { not: { filled: n } };
const base = { at: 'n', title: same('Títol'), text: same('Fora: {n}'), values: { n: { value: n, as: 'points' } } } as const;
const warnings: readonly Warning[] = [
  { ...base, id: 'criterion', unknown: unfilled, when: { gt: [n, { value: 5 }] }, ok: same('Dins: {n}') },
  { ...base, id: 'soft', unknown: unfilled, when: { gt: [n, { value: 7 }] } },
  { ...base, id: 'read', when: { filled: n }, read: true, text: same('Llegiu-ho') },
  { ...base, id: 'beside', at: 'later', when: { filled: n }, text: same('Més tard') },
  { ...base, id: 'hidden', at: 'hidden', when: { filled: n }, ok: same('Amagat') },
];
const form = formOf({
  sections: [
    page('a', { n: { widget: 'number', min: -9, max: 9, label: same('N') } }),
    page('b', {
      later: { widget: 'text', max: 9, asked: 'later', by: ['applicant'], label: same('L') },
      hidden: { widget: 'text', max: 9, label: same('H'), when: { eq: [n, { value: 99 }] } },
    }),
  ],
  warnings,
});

function said(raw: Raw, scope?: Scope) {
  return read(form, 1, raw, facts, scope).warnings.map(({ id, holds, text }) => [id, holds, text.ca]);
}

describe('a soft rule', () => {
  test('that is a criterion is told while it is unknown, met and not met', () => {
    expect(said({})).toEqual([['criterion', 'unknown', 'Encara no hi ha prou respostes per saber-ho.']]);
    expect(said({ n: '5' })[0]).toEqual(['criterion', 'ok', 'Dins: +5,0']);
    expect(said({ n: '6' })[0]).toEqual(['criterion', 'warns', 'Fora: +6,0']);
  });
  test('that is no criterion is told only while it holds', () => {
    expect(said({ n: '7' }).map(([id]) => id)).toEqual(['criterion', 'read', 'beside']);
    expect(said({ n: '8' }).map(([id]) => id)).toEqual(['criterion', 'soft', 'read', 'beside']);
  });
  test('may leave the judgement to a reader', () => {
    expect(said({ n: '1' })).toContainEqual(['read', 'read', 'Llegiu-ho']);
  });
  test('beside a later field is told from the beginning; beside a hidden one it is silent', () => {
    expect(said({ n: '1' }, { section: 'b' })).toEqual([['beside', 'warns', 'Més tard']]);
    expect(said({ n: '1' }, { only: ['n'] }).map(([id]) => id)).toEqual(['criterion', 'read']);
  });
  test('never makes an error', () => {
    expect(read(form, 1, { n: '9' }, facts).errors).toEqual([]);
  });
  test('says where it belongs', () => {
    expect(read(form, 1, { n: '8' }, facts).warnings[1]).toMatchObject({
      id: 'soft',
      at: 'n',
      key: 'n',
      section: 'a',
      title: same('Títol'),
    });
  });
});

describe('a personal address', () => {
  const of = (correu: string) => read(everyWidget, 1, { correu }, facts).warnings;
  test('is warned of where an institutional one is expected', () => {
    expect(of('nora@gmail.com')).toMatchObject([{ id: 'correu.email', at: 'correu', key: 'correu', section: 'escrits', holds: 'warns' }]);
  });
  test('is not warned of when it is the school’s, wrong or on another page', () => {
    expect([of('a8099017@xtec.cat'), of('nora@gmail'), of('')]).toEqual([[], [], []]);
    expect(read(everyWidget, 1, { correu: 'nora@gmail.com' }, facts, { section: 'xifres' }).warnings).toEqual([]);
  });
});

/** What a form compares: answers with each other and with the directory, for somebody who reads them side by side. */
import { expect, test } from 'vitest';
import { comparisonsOf } from '#schemas/form/comparisons.ts';
import type { Expr } from '#schemas/form/expression.ts';
import type { Raw, Warning } from '#schemas/form/form.ts';
import { planOf } from '#schemas/form/plan.ts';
import { read } from '#schemas/form/read.ts';
import { formOf, page, same } from '#test/support/form-of.ts';

const field = (name: string): Expr => ({ field: name });
const number = (label: string) => ({ widget: 'number', min: 0, max: 99, label: same(label) }) as const;
const minus = (one: Expr, other: Expr): Expr => ({ minus: [one, other] });
const far = (at: string, difference: Expr): Warning => ({
  ...{ id: at, at, title: same('Lluny'), text: same('Lluny') },
  when: { any: [{ gt: [{ abs: difference }, { value: 5 }] }, { lt: [difference, { value: -5 }] }] },
});
/** Made anew for every look: what a form compares is kept with it. */
const made = () =>
  formOf({
    sections: [
      page(
        'centre',
        {
          becats: number('Becats'),
          zona: number('Zona'),
          alumnes: number('Alumnes'),
          grups: number('Grups'),
          telefon: { widget: 'phone', label: same('Telèfon'), prefill: { fact: 'centre.telefon' } },
          enginy: { widget: 'text', max: 20, label: same('Enginy'), prefill: { value: 'res' } },
          amagat: { ...number('Amagat'), when: { eq: [field('becats'), { value: 99 }] } },
          sol: number('Sol'),
        },
        { together: [{ title: same('Alumnat becat'), fields: ['becats', 'zona'] }] },
      ),
    ],
    warnings: [
      far('becats', minus(field('becats'), field('zona'))),
      far('alumnes', minus(field('alumnes'), { fact: 'centre.alumnes' })),
      far('grups', minus(field('grups'), field('becats'))),
      far('zona', minus({ fact: 'centre.zona' }, field('zona'))),
      far('sol', minus(field('sol'), { value: 3 })),
      far('amagat', minus(field('amagat'), field('sol'))),
      far('telefon', minus(field('telefon'), field('sol'))),
    ],
  });
const directory = { today: '2026-11-23', 'centre.telefon': '+34937000000', 'centre.alumnes': 40 };

function seen(raw: Raw, facts: Readonly<Record<string, string | number | null>> = directory) {
  const form = made();
  return comparisonsOf(planOf(form, 1), read(form, 1, raw, facts), facts);
}
const row = (raw: Raw, key: string, facts?: Parameters<typeof seen>[1]) => seen(raw, facts).find((each) => each.key === key);

test('answers of a line are compared under its title, others under their own question', () => {
  const raw = { becats: '12', zona: '20', alumnes: '40', grups: '12', telefon: '937 000 000' };
  expect(seen(raw).map(({ key, other, question, same: equal }) => [key, other, question.ca, equal])).toEqual([
    ['becats', 'zona', 'Alumnat becat', false],
    ['alumnes', null, 'Alumnes', true],
    ['grups', 'becats', 'Grups', true],
    ['telefon', null, 'Telèfon', true],
  ]);
});

test('both are said in words, and numbers as numbers too', () => {
  expect(row({ becats: '12', zona: '20' }, 'becats')).toMatchObject({ mine: same('12'), theirs: same('20'), numbers: [12, 20] });
  expect(row({ telefon: '937 000 001' }, 'telefon')).toMatchObject({
    mine: { ca: '937\u00a0000\u00a0001' },
    theirs: { ca: '937\u00a0000\u00a0000' },
    numbers: null,
    same: false,
  });
});

test('nobody is told that two things differ when one of them is not known', () => {
  expect(row({ becats: '12' }, 'becats')).toMatchObject({ mine: same('12'), theirs: null, numbers: null, same: null });
  expect(row({ zona: '12' }, 'becats')).toMatchObject({ mine: null, theirs: same('12'), numbers: null, same: null });
  expect(row({ alumnes: '1' }, 'alumnes', { today: '2026-11-23' })).toMatchObject({ theirs: null, same: null });
  expect(row({ telefon: '937 000 001' }, 'telefon', { ...directory, 'centre.telefon': '' })).toMatchObject({ theirs: null });
});

test('what is not asked is not compared', () => {
  expect(row({ becats: '1', amagat: '2', sol: '3' }, 'amagat')).toBeUndefined();
  expect(row({ becats: '99', amagat: '2', sol: '3' }, 'amagat')).toMatchObject({ other: 'sol', numbers: [2, 3] });
});

test('a rule about an answer that the form has no more is passed over', () => {
  const gone = formOf({ sections: [page('a', { n: number('N') })], warnings: [] });
  const plan = planOf(gone, 1);
  const warned = { ...plan, warnings: [{ warning: far('n', minus(field('n'), field('zz'))), of: plan.at.get('n') ?? fail() }] };
  expect(comparisonsOf(warned, read(gone, 1, { n: '1' }, directory), directory)).toEqual([]);
});

function fail(): never {
  throw new Error('No such field.');
}

/** Numbers and days: what they make of what people type. */
import { describe, expect, test } from 'vitest';
import { type Asked, same, typedIn } from '#test/support/form-of.ts';

const label = same('Camp');

const cases: Readonly<Record<string, Asked>> = {
  'a whole number': [
    { widget: 'number', label, min: 1, max: 3000 },
    [
      ['1.240', 1240],
      ['412 alumnes', 'Heu escrit «412 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000; potser volíeu dir 412.'],
      ['2 o 3', 'Heu escrit «2 o 3». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['9999 alumnes', 'Heu escrit «9999 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['0 alumnes', 'Heu escrit «0 alumnes». Escriviu només el nombre, amb xifres, entre 1 i 3.000.'],
      ['31,5', 'Heu escrit 31,5. Ha de ser un nombre sense decimals; potser volíeu dir 31.'],
      ['0,5', 'Heu escrit 0,5. Ha de ser un nombre sense decimals.'],
      ['0', 'Heu escrit 0. Ha de ser un nombre entre 1 i 3.000.'],
      ['3001', 'Heu escrit 3001. Ha de ser un nombre entre 1 i 3.000.'],
      ['1', 1],
      ['3000', 3000],
      ['', 'Escriviu un nombre entre 1 i 3.000.'],
    ],
  ],
  'a percentage': [
    { widget: 'decimal', label, min: 0, max: 100, decimals: 1, unit: same('%') },
    [
      ['34,25', 34.3],
      ['34.2 %', 34.2],
      ['0', 0],
      ['100', 100],
      ['342', 'Heu escrit 342. Ha de ser un percentatge entre 0 i 100; potser volíeu dir 34,2.'],
      ['34.200', 'Heu escrit 34.200. Ha de ser un percentatge entre 0 i 100.'],
      ['-1', 'Heu escrit -1. Ha de ser un percentatge entre 0 i 100.'],
      ['un 34,2', 'Heu escrit «un 34,2». Escriviu un percentatge entre 0 i 100, només amb xifres i coma; potser volíeu dir 34,2.'],
      ['3 o 4', 'Heu escrit «3 o 4». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['uns 101', 'Heu escrit «uns 101». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['molts', 'Heu escrit «molts». Escriviu un percentatge entre 0 i 100, només amb xifres i coma.'],
      ['', 'Escriviu un percentatge entre 0 i 100.'],
    ],
  ],
  'a decimal without a unit': [
    { widget: 'decimal', label, min: 1, max: 9, decimals: 2 },
    [
      ['3425', 'Heu escrit 3425. Ha de ser un nombre entre 1 i 9.'],
      ['342', 'Heu escrit 342. Ha de ser un nombre entre 1 i 9; potser volíeu dir 3,42.'],
    ],
  ],
  'a day': [
    { widget: 'date', label, from: { plusMonths: [{ fact: 'today' }, -24] }, to: { fact: 'today' } },
    [
      ['1/9/2026', '2026-09-01'],
      ['23/11/2026', '2026-11-23'],
      ['23/11/2024', '2024-11-23'],
      ['22/11/2024', 'Heu escrit 22/11/2024. Ha de ser el 23 de novembre de 2024 o més tard.'],
      ['24/11/2026', 'Heu escrit 24/11/2026. Ha de ser el 23 de novembre de 2026 o abans.'],
      ['31/04/2026', 'Heu escrit 31/04/2026, i aquest dia no existeix; potser volíeu dir 30/04/2026.'],
      ['45/45/2026', 'Heu escrit 45/45/2026, i aquest dia no existeix.'],
      ['ahir', 'Heu escrit «ahir». Escriviu el dia, el mes i l’any, com ara 31/12/2026.'],
      ['', 'Escriviu el dia, el mes i l’any, com ara 31/12/2026.'],
    ],
  ],
  'a day without bounds': [{ widget: 'date', label, to: { fact: 'call.closes' } }, [['31/12/2199', '2199-12-31']]],
};

describe.each(Object.entries(cases))('%s', (_, [field, table]) => {
  test.each(table)('typed %j gives %j', (raw, expected) => {
    expect(typedIn(field, raw)).toEqual(expected);
  });
});

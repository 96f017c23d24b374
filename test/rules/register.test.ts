/** The line of a centre in the register of the Departament: since when, until when, certified, goes on, gone. */
import { describe, expect, test } from 'vitest';
import { leaving } from '#functions/rules/participation.ts';
import { registerColumns, registerLine } from '#functions/rules/register.ts';
import { type Participation, participation } from '#schemas/entities/call.ts';

const taking = (phases: Participation['phases']): Participation =>
  participation.parse({ programme: 'magnet', centre: 'A', case: null, from: Object.keys(phases)[0], to: null, phases, state: 'active' });
const running = taking({ '2024-2025': 'any0', '2025-2026': 'intensive', '2026-2027': 'intensive' });
const line = (of: Participation, curs = '2026-2027') =>
  Object.fromEntries(registerLine(of, '08099017', curs).map((value, at) => [registerColumns[at], value]));

test('has the columns of the register, and each its value', () => {
  expect(registerColumns).toEqual(['programa-codi', 'Curs Inici', 'Curs Final', 'Certifica', 'Continua', 'Baixa']);
  expect(registerLine(running, '08099017', '2026-2027')).toHaveLength(registerColumns.length);
});

test('says nothing that nobody has said or decided', () => {
  expect(line(running)).toEqual({
    ...{ 'programa-codi': 'magnet-08099017', 'Curs Inici': '2024-2025', 'Curs Final': '', Certifica: '', Continua: '', Baixa: '' },
  });
  expect(line({ ...running, programme: 'xarxa' })['programa-codi']).toBe('xarxa-08099017');
});

test('who said that they go on, or not, is no leaver; what they said of another curs does not count', () => {
  const said = { ...running, continues: { '2026-2027': true, '2027-2028': false } };
  expect(line(said)).toMatchObject({ Continua: 'S', Baixa: 'N' });
  expect(line(said, '2027-2028')).toMatchObject({ Continua: 'N', Baixa: 'N' });
  expect(line(said, '2025-2026')).toMatchObject({ Continua: '', Baixa: '' });
});

test.each([
  [true, 'S'],
  [false, 'N'],
])('certified %s is «%s»', (certified, letter) => {
  expect(line({ ...running, certified }).Certifica).toBe(letter);
});

describe('who left', () => {
  test('is gone from the curs of that day on, whatever they had said; before, nobody knows', () => {
    const gone = { ...leaving(running, '2027-08-31'), continues: { '2026-2027': true, '2025-2026': true } };
    expect(line(gone)).toMatchObject({ Continua: 'N', Baixa: 'S' });
    expect(line(gone, '2027-2028')).toMatchObject({ Continua: 'N', Baixa: 'S' });
    expect(line(gone, '2025-2026')).toMatchObject({ Continua: 'S', Baixa: 'N' });
  });

  test.each([
    ['within a curs ends with this curs', '2026-11-30', '2026-2027'],
    ['on the last day of a curs ends with it', '2026-08-31', '2025-2026'],
    ['on the first day of a curs ends with the one before', '2026-09-01', '2025-2026'],
  ])('%s', (_, day, last) => {
    expect(line(leaving(running, day))['Curs Final']).toBe(last);
  });
});

describe('the last curs in the programme', () => {
  const graduated = taking({ '2026-2027': 'consolidation', '2025-2026': 'intensive', '2024-2025': 'intensive', '2027-2028': 'network' });
  test('is the one before the network, also for who left the network later', () => {
    expect(line(graduated)['Curs Final']).toBe('2026-2027');
    expect(line(leaving(graduated, '2028-01-10'))['Curs Final']).toBe('2026-2027');
  });
  test('is what the coordination set, before all', () => {
    expect(line({ ...graduated, to: '2025-2026' })['Curs Final']).toBe('2025-2026');
    expect(line(leaving({ ...running, to: '2026-2027' }, '2025-10-01'))['Curs Final']).toBe('2026-2027');
  });
  test('is none for who is only of the network', () => {
    expect(line(taking({ '2026-2027': 'network' }))['Curs Final']).toBe('');
  });
});

/** The board of a curs: where cells stand, what is narrowed, how it is ordered and counted. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '#functions/rules/calendar/cell.ts';
import {
  calls,
  columnKey,
  columnsOf,
  cutTo,
  doneByColumn,
  type GridFilter,
  isShown,
  ordered,
  type Placed,
  rowOf,
  totalsOf,
} from '#functions/rules/calendar/grid.ts';
import { activityOf } from '#schemas/calendar/walk.ts';
import { magnet } from '#schemas/programme/magnet.ts';

const cell = (kind: Cell['kind']): Cell => ({ kind, day: null, days: 0, percent: 0, people: 0 });
const placed = (kind: Cell['kind'], item = 'i', of: string | null = null): Placed => ({ cell: cell(kind), item, case: of });
const columns = columnsOf(magnet.activities, new Set(['A01', 'A02', 'A05', 'A11.2']));
const centre = (name: string, more = {}) => ({ centre: name, name, municipality: '080018', territori: 'VOC', phases: {}, ...more });
const row = (name: string, kinds: Readonly<Record<string, Cell['kind']>>) =>
  rowOf(centre(name), 'intensive', columns, new Map(Object.entries(kinds).map(([key, kind]) => [key, [placed(kind)]])));

describe('columns', () => {
  test('are those with something in them, the centres’ own first', () => {
    expect(columns.map(({ id, own, ordinal }) => [id, own, ordinal])).toEqual([
      ['A01', true, null],
      ['A02', true, null],
      ['A05', false, null],
      ['A11.2', false, 2],
    ]);
  });

  test('an activity of several windows has one for each; what is added by hand stands beside the first', () => {
    expect(columnKey(activityOf(magnet, 'A11'), 1)).toBe('A11.1');
    expect(columnKey(activityOf(magnet, 'A05'), 3)).toBe('A05');
  });
});

describe('a row', () => {
  test('has the loudest in each place, counts the others, and says nothing where nothing is', () => {
    const many = new Map([['A01', [placed('done', 'first'), placed('late', 'second', 'case'), placed('open')]]]);
    const { cells, done, owed } = rowOf(centre('Escola'), 'any0', columns, many);
    expect(cells[0]).toEqual({ cell: cell('late'), item: 'second', case: 'case', more: 2 });
    expect(cells[1]).toEqual({ cell: cell('none'), item: null, case: null, more: 0 });
    expect([done, owed]).toEqual([0, 1]);
  });

  test('counts what is done of what is owed, also of some columns only', () => {
    const one = row('Escola', { A01: 'done', A02: 'late', A05: 'coming', 'A11.2': 'cancelled' });
    expect([one.done, one.owed]).toEqual([2, 3]);
    const cut = cutTo(one, [1, 2]);
    expect([cut.cells.length, cut.done, cut.owed]).toEqual([2, 1, 2]);
  });
});

describe('who is shown', () => {
  const all: GridFilter = { search: '', territori: '', phase: '', activity: '', calling: '' };
  const garrofa = centre('Escola La Garrofa', { code: '08099029', town: 'Vilamostra' });
  test.each<[boolean, Partial<GridFilter>]>([
    [true, {}],
    [true, { search: 'garrofa' }],
    [true, { search: '  GÀRROFA   escola ' }],
    [true, { search: '0809' }],
    [true, { search: 'vilamostra' }],
    [false, { search: 'garrofa girona' }],
    [true, { territori: 'VOC' }],
    [false, { territori: 'GIR' }],
    [true, { phase: 'any0' }],
    [false, { phase: 'network' }],
  ])('%s: %j', (shown, filter) => expect(isShown(garrofa, 'any0', { ...all, ...filter })).toBe(shown));
});

describe('the order', () => {
  const rows = [
    row('C', { A01: 'soon', A02: 'soon' }),
    row('B', { A01: 'done', A02: 'late' }),
    row('A', { A01: 'done', A02: 'done' }),
    row('D', { A01: 'amend' }),
    row('E', { A01: 'bounced', A02: 'late' }),
    row('F', {}),
  ];
  const names = (order: Parameters<typeof ordered>[1]) => ordered(rows, order).map(({ centre: { name } }) => name);
  test('what calls the loudest first, then by name', () => expect(names('loud')).toEqual(['E', 'B', 'D', 'C', 'A', 'F']));
  test('by name', () => expect(names('name')).toEqual(['A', 'B', 'C', 'D', 'E', 'F']));
  test('what is least done first; who owes nothing last', () => expect(names('done')).toEqual(['C', 'D', 'E', 'B', 'A', 'F']));
});

test('totals count cells, and centres where nothing calls', () => {
  const rows = [
    row('A', { A01: 'late', A02: 'nobody', A05: 'soon' }),
    row('B', { A01: 'review', A02: 'draft' }),
    row('C', { A01: 'amend', A05: 'unanswered' }),
  ];
  expect(totalsOf(rows)).toEqual({ late: 2, bounced: 0, soon: 1, waits: 1, amend: 1, draft: 1, unanswered: 1, done: 0, calm: 1 });
  expect(calls(rows[0] ?? { cells: [] }, 'late')).toBe(2);
  expect(totalsOf([row('A', { A01: 'bounced' })]).calm).toBe(0);
});

test('each column says how many of those who owe it have done it', () => {
  const rows = [row('A', { A01: 'done', A02: 'late' }), row('B', { A01: 'open', A02: 'cancelled' })];
  expect(doneByColumn(rows, columns)).toEqual([
    { done: 1, owed: 2 },
    { done: 0, owed: 1 },
    { done: 0, owed: 0 },
    { done: 0, owed: 0 },
  ]);
});

/** What a cell of the board says, by a table: what is over first, then what calls for somebody, then where it is. */
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type CellInput,
  type CellItem,
  callingOf,
  cellKinds,
  cellOf,
  isOwed,
  loudest,
  near,
} from '#functions/rules/calendar/cell.ts';
import { cellInWords, onDay } from '#functions/rules/calendar/cell-words.ts';
import { locales } from '#schemas/text.ts';

const now = '2026-11-23T09:00:00.000Z';
const end = (day: string) => `${day}T22:59:59.000Z`;
const plain = { published: '2026-09-08', paused: false, done: false, cancelled: false } as const;
const due = (day: string, more: Partial<CellItem> = {}): CellItem => ({
  ...{ ...plain, kind: 'deadline', is: { opens: '2026-09-08', due: end(day) } },
  ...more,
});
const session = (day: string, more: Partial<CellItem> = {}): CellItem => ({
  ...{ ...plain, kind: 'session', is: { start: `${day}T09:00:00.000Z`, end: `${day}T11:00:00.000Z` } },
  ...more,
});
const handed = (stage: 'draft' | 'amending' | 'staff' | 'closed', percent = 0, deadline: string | null = null) => ({
  ...{ stage, percent, deadline },
});

const table: readonly (readonly [words: string, kind: string, input: Omit<CellInput, 'now'>])[] = [
  ['no li toca', 'none', { item: null, trouble: true }],
  ['anul·lada', 'cancelled', { item: due('2026-11-01', { cancelled: true, done: true }), trouble: true }],
  ['no li toca', 'none', { item: due('2026-11-01'), left: true, trouble: true }],
  ['no li toca', 'none', { item: session('2026-12-10'), left: true }],
  ['feta', 'done', { item: due('2026-11-01', { done: true }), left: true }],
  ['feta', 'done', { item: due('2026-11-01', { done: true }), trouble: true, paused: true }],
  ['feta', 'done', { item: due('2026-11-01'), case: handed('closed'), trouble: true }],
  ['per revisar', 'review', { item: due('2026-11-01'), case: handed('staff'), trouble: true }],
  ['en pausa', 'paused', { item: due('2026-11-01', { paused: true }), trouble: true }],
  ['en pausa', 'paused', { item: due('2026-12-31'), paused: true }],
  ['fa 3 dies que ha vençut', 'late', { item: due('2026-11-20'), trouble: true }],
  ['fa 3 dies que ha vençut (60\u00a0%)', 'late', { item: due('2026-11-20'), case: handed('draft', 60) }],
  ['no presentada', 'skipped', { item: due('2026-11-20'), case: handed('draft', 60), optional: true }],
  ['venç demà', 'soon', { item: due('2026-11-24'), optional: true }],
  ['fa 3 dies que ha vençut', 'late', { item: due('2026-12-01'), case: handed('amending', 100, end('2026-11-20')), optional: true }],
  ['va vèncer ahir', 'late', { item: due('2026-11-22') }],
  ['ha vençut avui', 'late', { item: due('2026-11-23', { is: { due: '2026-11-23T08:59:59.000Z' } }) }],
  ['correu retornat', 'bounced', { item: due('2026-11-28'), trouble: true }],
  ['pendent d’esmena', 'amend', { item: due('2026-11-01'), case: handed('amending', 100, end('2026-12-10')) }],
  ['pendent d’esmena', 'amend', { item: due('2026-11-01'), case: handed('amending', 100) }],
  ['fa 3 dies que ha vençut', 'late', { item: due('2026-12-01'), case: handed('amending', 100, end('2026-11-20')) }],
  ['venç avui', 'soon', { item: due('2026-11-23') }],
  ['venç demà', 'soon', { item: due('2026-11-24') }],
  ['venç d’aquí a 5 dies', 'soon', { item: due('2026-11-28') }],
  ['venç d’aquí a 14 dies (20\u00a0%)', 'soon', { item: due('2026-12-07'), case: handed('draft', 20) }],
  ['esborrany, 60\u00a0%', 'draft', { item: due('2026-12-08'), case: handed('draft', 60) }],
  ['fins al 8 de desembre', 'open', { item: due('2026-12-08'), case: handed('draft', 0) }],
  ['fins a l’11 de desembre', 'open', { item: due('2026-12-11') }],
  ['s’obre l’1 de desembre', 'opens', { item: due('2026-12-05', { is: { opens: '2026-12-01', due: end('2026-12-05') } }) }],
  ['venç d’aquí a 5 dies', 'soon', { item: due('2026-11-28', { is: { opens: '2026-11-23', due: end('2026-11-28') } }) }],
  ['sense data', 'undated', { item: due('', { is: { opens: '2026-09-01' } }) }],
  ['sense data', 'undated', { item: session('', { is: {} }), trouble: true }],
  ['ja ha passat', 'past', { item: session('2026-11-20'), trouble: true, paused: true }],
  [
    'el 23 de novembre',
    'dated',
    { item: session('2026-11-23', { is: { start: '2026-11-23T08:00:00.000Z', end: '2026-11-23T09:00:00.000Z' } }) },
  ],
  ['correu retornat', 'bounced', { item: session('2026-12-10'), trouble: true }],
  ['en pausa', 'paused', { item: session('2026-12-10', { paused: true }), trouble: true }],
  ['en pausa', 'paused', { item: session('2026-12-10'), paused: true, trouble: true }],
  ['prevista el 10 de desembre', 'planned', { item: session('2026-12-10', { published: null }) }],
  ['el 10 de desembre', 'dated', { item: session('2026-12-10') }],
  ['sense resposta', 'unanswered', { item: session('2026-12-10'), answers: { coming: 0, nobody: false } }],
  ['no vindrà ningú', 'nobody', { item: session('2026-12-10'), answers: { coming: 0, nobody: true } }],
  ['vindrà 1', 'coming', { item: session('2026-12-10'), answers: { coming: 1, nobody: false } }],
  ['vindran 2', 'coming', { item: session('2026-12-10'), answers: { coming: 2, nobody: false } }],
];

test.each(table)('«%s» (%s)', (words, kind, input) => {
  const cell = cellOf({ ...input, now });
  expect([cell.kind, cellInWords(cell, 'ca')]).toEqual([kind, words]);
});

test('a cell says its day, how far it is, how much is done and who comes', () => {
  expect(cellOf({ item: due('2026-11-20'), case: handed('draft', 60), now })).toEqual({
    ...{ kind: 'late', day: '2026-11-20', days: -3, percent: 60, people: 0 },
  });
  expect(cellOf({ item: session('2026-12-10'), answers: { coming: 2, nobody: false }, now })).toMatchObject({
    day: '2026-12-10',
    people: 2,
  });
  expect(cellOf({ item: due('2026-11-20'), left: true, now })).toMatchObject({ kind: 'none', day: '2026-11-20' });
  expect(cellOf({ item: null, now })).toEqual({ kind: 'none', day: null, days: 0, percent: 0, people: 0 });
  expect(near).toBe(14);
});

test('every kind has a row in the table, and words in every language without a hole left', () => {
  expect([...new Set(table.map(([, kind]) => kind))].sort()).toEqual([...cellKinds].sort());
  for (const [, , input] of table)
    for (const locale of locales) {
      const words = cellInWords(cellOf({ ...input, now }), locale);
      expect(words).not.toMatch(/[{}]/u);
      expect(words).not.toBe('');
    }
});

test.each([
  ['en', 'due in 5 days', due('2026-11-28')],
  ['en', '3 days late', due('2026-11-20')],
  ['en', 'until 8 December', due('2026-12-08')],
  ['es', 'vence mañana', due('2026-11-24')],
  ['es', 'hasta el 8 de diciembre', due('2026-12-08')],
] as const)('%s: %s', (locale, words, item) => {
  expect(cellInWords(cellOf({ item, now }), locale)).toBe(words);
});

test('a share has no space before its sign in English, and days have their article', () => {
  expect(cellInWords(cellOf({ item: due('2026-12-31'), case: handed('draft', 60), now }), 'en')).toBe('draft, 60%');
  expect([onDay('2026-09-01', 'ca'), onDay('2026-09-11', 'ca'), onDay('2026-09-21', 'ca'), onDay('2026-09-01', 'es')]).toEqual([
    ...['l’1 de setembre', 'l’11 de setembre', 'el 21 de setembre', 'el 1 de septiembre'],
  ]);
});

describe('what a cell calls for', () => {
  const kinds = (kind: Cell['kind']): Cell => ({ kind, day: null, days: 0, percent: 0, people: 0 });
  test.each([
    ['late', 'late'],
    ['nobody', 'late'],
    ['bounced', 'bounced'],
    ['soon', 'soon'],
    ['undated', 'waits'],
    ['review', 'waits'],
    ['past', 'waits'],
    ['amend', 'amend'],
    ['draft', 'draft'],
    ['unanswered', 'unanswered'],
    ['done', 'done'],
    ['coming', 'done'],
    ['open', null],
    ['opens', null],
    ['planned', null],
    ['dated', null],
    ['paused', null],
    ['skipped', null],
    ['cancelled', null],
    ['none', null],
  ] as const)('%s: %s', (kind, calling) => expect(callingOf(kinds(kind))).toBe(calling));

  test('what is not for a centre, or cancelled, is not owed', () => {
    expect(cellKinds.filter((kind) => !isOwed(kinds(kind)))).toEqual(['skipped', 'cancelled', 'none']);
  });

  test('the loudest of several is shown', () => {
    expect(loudest([kinds('done'), kinds('soon'), kinds('late'), kinds('open')])?.kind).toBe('late');
    expect(loudest([])).toBeUndefined();
  });
});

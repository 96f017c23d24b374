/** A forecast of mail: how each line stands, what narrows it, and how lines fold into days and groups. */
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { byDay, isToldOf, mailsOf, type Outlook, outlookOf, type Told, type ToldFilter, toldFigures } from '#functions/rules/mail/told.ts';
import { at } from '#functions/rules/working-days.ts';
import { same } from '#test/support/form-of.ts';

const vent = { id: 'A', name: 'Escola Vent de Paper' };
const abat = { id: 'B', name: 'Institut Abat' };
const mail = (id: string, address = 'jana@escola.example') => ({
  ...{ id, address, state: 'sent' as const, subject: 'Recordatori', possiblyTwice: false, at: at('2027-01-13', '07:30') },
});
const line = (more: Partial<Told> = {}): Told => ({
  ...{ at: at('2027-01-13', '07:30'), message: 'M-EV-REC', step: '-7', about: { kind: 'item', id: 'i' }, title: same('Jornada') },
  ...{ activity: 'A08', date: at('2027-01-20', '09:00'), seat: 'centre:A#comunicacio', person: 'jana', name: 'Jana Prat' },
  ...{ centre: vent, state: 'sent', why: null, mail: mail('m1'), ...more },
});

describe('a line', () => {
  test.each<[string, Outlook, Partial<Told>]>([
    ['goes out on its day', 'planned', {}],
    ['goes out earlier, where its day is quiet', 'early', { at: at('2027-01-12', '07:30') }],
    ['after the date goes out later, where its day is quiet', 'later', { step: '7', at: at('2027-01-28', '07:30') }],
    ['the day after the date too', 'later', { step: '1', at: at('2027-01-22', '07:30') }],
    ['after the date goes out on its day', 'planned', { step: '7', at: at('2027-01-27', '23:30') }],
    ['before the date is late by a clock, not by a quiet day', 'planned', { at: at('2027-01-14', '07:30') }],
    ['of the day itself is late by a clock too', 'planned', { step: '0', at: at('2027-01-21', '07:30') }],
    ['goes in the mail of another one', 'merged', { state: 'merged' }],
    ['that moved says so first, alone or with others', 'early', { state: 'merged', at: at('2027-01-12', '07:30') }],
    ['that is left out says only that', 'skipped', { state: 'skipped', at: at('2027-01-12', '07:30') }],
    ['that the mail server refused is left out', 'skipped', { state: 'failed' }],
    ['of no step has no day to leave', 'planned', { step: null, at: at('2027-01-01', '07:30') }],
    ['that publishes has no day to leave', 'planned', { step: 'publish', at: at('2027-01-01', '07:30') }],
    ['of what has no date has no day to leave', 'planned', { date: null, at: at('2027-01-01', '07:30') }],
    ['is held against the day as it is in Catalonia', 'planned', { at: '2027-01-12T23:30:00.000Z' }],
  ])('%s', (_, outlook, more) => {
    expect(outlookOf(line(more))).toBe(outlook);
  });
});

describe('what is looked for', () => {
  const all: ToldFilter = { centre: '', person: '', activity: '', message: '', outlook: '' };
  const found = (filter: Partial<ToldFilter>, more: Partial<Told> = {}) => isToldOf(line(more), { ...all, ...filter });

  test.each<[string, Partial<ToldFilter>, boolean]>([
    ['everything, by nothing', {}, true],
    ['a centre', { centre: 'A' }, true],
    ['another centre', { centre: 'B' }, false],
    ['an activity', { activity: 'A08' }, true],
    ['another activity', { activity: 'A09' }, false],
    ['a message', { message: 'M-EV-REC' }, true],
    ['another message', { message: 'M-EV-CANVI' }, false],
    ['how it stands', { outlook: 'planned' }, true],
    ['how others stand', { outlook: 'early' }, false],
    ['part of a name, however written', { person: 'PRÀT' }, true],
    ['words in any order', { person: '  prat   jana ' }, true],
    ['a name and an address', { person: 'prat escola.example' }, true],
    ['a name of which only a part is true', { person: 'jana soler' }, false],
    ['all at once', { centre: 'A', activity: 'A08', message: 'M-EV-REC', outlook: 'planned', person: 'jana' }, true],
    ['all but one', { centre: 'A', activity: 'A08', message: 'M-EV-REC', outlook: 'planned', person: 'pol' }, false],
  ])('%s', (_, filter, is) => {
    expect(found(filter)).toBe(is);
  });

  test('is not in what has no centre, activity or mail', () => {
    expect(found({ centre: 'A' }, { centre: null })).toBe(false);
    expect(found({ activity: 'A08' }, { activity: null })).toBe(false);
    expect([found({ person: 'example' }, { mail: null }), found({ person: 'jana' }, { mail: null })]).toEqual([false, true]);
  });
});

describe('a forecast', () => {
  const shown = (lines: readonly Told[]) =>
    byDay(lines).map(({ day, groups }) => [day, ...groups.map((group) => group.lines.map(({ name }) => name))]);

  test('is in the order of days, each by the day in Catalonia', () => {
    const lines = [
      line({ at: at('2027-02-01', '07:30'), name: 'c' }),
      line({ at: '2027-01-31T23:30:00.000Z', name: 'b' }),
      line({ name: 'a' }),
    ];
    expect(shown(lines)).toEqual([
      ['2027-01-13', ['a']],
      ['2027-02-01', ['b'], ['c']],
    ]);
  });

  test('folds those who get the same at the same time, by centre and name; who has no centre comes last', () => {
    const lines = [
      line({ name: 'Nora', centre: null }),
      line({ name: 'Pol', centre: vent }),
      line({ name: 'Àlex', centre: vent }),
      line({ name: 'Zoe', centre: abat }),
      line({ name: 'Biel', centre: vent }),
    ];
    expect(shown(lines)).toEqual([['2027-01-13', ['Àlex', 'Biel', 'Pol', 'Zoe', 'Nora']]]);
    expect(byDay(lines)[0]?.groups[0]?.first.name).toBe('Àlex');
  });

  test.each<[string, Partial<Told>]>([
    ['another hour', { at: at('2027-01-13', '08:00') }],
    ['another mail', { message: 'M-EV-REC-SI' }],
    ['another step', { step: '-30' }],
    ['another activity', { title: same('Seminari') }],
    ['another date', { date: at('2027-01-20', '15:00') }],
    ['another outlook', { state: 'merged' }],
    ['another reason', { why: 'quiet' }],
  ])('keeps apart what has %s', (_, more) => {
    expect(byDay([line(), line(more), line()]).map(({ groups }) => groups.map(({ lines }) => lines.length).toSorted())).toEqual([[1, 2]]);
  });

  test('tells first what goes out, then what does not; each in the order of time', () => {
    const skipped = line({ state: 'skipped', why: 'done', at: at('2027-01-13', '07:00') });
    const lines = [line({ at: at('2027-01-13', '08:00') }), skipped, line({ at: at('2027-01-13', '07:30') })];
    const [day] = byDay(lines);
    expect(day?.groups.map(({ outlook, first }) => [outlook, first.at])).toEqual([
      ['planned', at('2027-01-13', '07:30')],
      ['planned', at('2027-01-13', '08:00')],
      ['skipped', at('2027-01-13', '07:00')],
    ]);
  });

  test('counts mails, not lines: several reminders of a reader are one', () => {
    const lines = [line(), line({ state: 'merged' }), line({ mail: mail('m2') }), line({ state: 'skipped', mail: null })];
    expect(mailsOf(lines)).toBe(2);
    expect(byDay([...lines, line({ at: at('2027-01-14', '07:30') })]).map(({ day, mails }) => [day, mails])).toEqual([
      ['2027-01-13', 2],
      ['2027-01-14', 1],
    ]);
    expect(toldFigures([...lines, line({ at: at('2027-01-12', '07:30') }), line({ state: 'failed' })])).toEqual({
      ...{ mails: 2, planned: 2, early: 1, later: 0, merged: 1, skipped: 2 },
    });
  });

  test('of nothing has no days and counts none', () => {
    expect([byDay([]), mailsOf([])]).toEqual([[], 0]);
    expect(toldFigures([])).toEqual({ mails: 0, planned: 0, early: 0, later: 0, merged: 0, skipped: 0 });
  });
});

const anyLine = fc
  .record({
    at: fc.constantFrom(at('2027-01-12', '07:30'), at('2027-01-13', '07:30'), at('2027-01-27', '09:00'), at('2027-01-28', '07:30')),
    step: fc.constantFrom('-7', '7', 'publish', null),
    state: fc.constantFrom('sent', 'merged', 'skipped', 'failed' as const),
    name: fc.constantFrom('Jana', 'Pol', 'Zoe'),
    mail: fc.constantFrom(null, mail('m1'), mail('m2'), mail('m3')),
  })
  .map((more) => line(more as Partial<Told>));

property.prop([fc.array(anyLine, { maxLength: 12 })])('every line is told once, in the order of days, and the figures add up', (lines) => {
  const days = byDay(lines);
  expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted());
  const groups = days.flatMap((day) => day.groups);
  expect(new Set(groups.flatMap((group) => group.lines))).toEqual(new Set(lines));
  expect(groups.flatMap((group) => group.lines)).toHaveLength(lines.length);
  for (const { outlook, lines: own } of groups) expect(own.map(outlookOf)).toEqual(own.map(() => outlook));
  const { mails, ...outlooks } = toldFigures(lines);
  expect(Object.values(outlooks).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  expect(mails).toBeLessThanOrEqual(3);
});
